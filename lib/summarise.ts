/** The pipeline, read top to bottom: Article -> Doc -> annotators -> Brief. */
import { figures } from './annotate/figures/index.ts';
import { keyPoints } from './annotate/key-points.ts';
import { names } from './annotate/names.ts';
import { places } from './annotate/places.ts';
import { readQuotations } from './annotate/quotations.ts';
import { reported } from './annotate/quotations/reported.ts';
import { paragraphCount, type Article } from './article/article.ts';
import { primary } from './article/language-tag.ts';
import type { Brief, Outcome, Stage } from './brief.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { en } from './lang/en/index.ts';
import { rankFigures } from './rank/figures.ts';
import { rankPlaces } from './rank/places.ts';
import { rankQuotations } from './rank/quotations.ts';
import { docOfArticle, type Doc } from './text/doc.ts';
import { voices } from './voices.ts';

export interface Resources {
  readonly gazetteer: Gazetteer;
}

export interface Lengths {
  readonly keyPoints: number;
}

const DEFAULT_LENGTHS: Lengths = { keyPoints: 3 };
const WORDS_PER_MINUTE = 238;

export function summarise(
  article: Article,
  resources: Resources,
  lengths: Lengths = DEFAULT_LENGTHS,
): Outcome {
  const stages = summarising(article, resources, lengths);
  for (;;) {
    const step = stages.next();
    if (step.done) return step.value;
  }
}

/** The same in stages, each named before it begins: a reader of a long article wants to know. */
export function* summarising(
  article: Article,
  resources: Resources,
  lengths: Lengths = DEFAULT_LENGTHS,
): Generator<Stage, Outcome, void> {
  if (article.blocks.every(({ kind }) => kind === 'headline')) return { status: 'not-an-article' };
  const { language } = article;
  if (language !== null && primary(language) !== en.code)
    return { status: 'unsupported-language', language };
  return { status: 'brief', brief: yield* briefOf(article, resources, lengths) };
}

function* briefOf(
  article: Article,
  { gazetteer }: Resources,
  lengths: Lengths,
): Generator<Stage, Brief, void> {
  yield 'names';
  const doc = docOfArticle(article, en);
  const entities = names(doc);
  yield 'keyPoints';
  const points = keyPoints(doc, lengths.keyPoints);
  yield 'quotations';
  const marked = readQuotations(doc, entities);
  const quoted = rankQuotations(doc, marked.quotations);
  const indirect = reported(doc, entities);
  yield 'places';
  const outlet = { name: article.outlet, url: article.url };
  const named = rankPlaces(doc, places(doc, entities, gazetteer, outlet));
  yield 'figures';
  const counted = rankFigures(doc, figures(doc), new Set(points.map(({ sentence }) => sentence)));
  return {
    version: 1,
    article: headOf(article),
    text: doc.text,
    blocks: doc.blocks.map(({ span, kind }, index) => ({
      span,
      kind,
      anchor: article.blocks[index]?.anchor ?? null,
    })),
    keyPoints: points,
    quotations: quoted,
    reported: indirect,
    notQuotations: marked.notQuotations,
    voices: voices(doc.text, quoted),
    places: named,
    figures: counted,
    coverage: coverageOf(article, doc),
  };
}

function headOf({ title, byline, published, modified, outlet, language, url }: Article) {
  return { title, byline, published, modified, outlet, language, url };
}

function coverageOf(article: Article, doc: Doc): Brief['coverage'] {
  let words = 0;
  for (const { kind } of doc.tokens) if (kind !== 'mark') words++;
  return {
    paragraphs: paragraphCount(article),
    words,
    minutes: Math.max(1, Math.round(words / WORDS_PER_MINUTE)),
    dropped: article.dropped,
  };
}
