import { isSmall } from '../text/characters.ts';
import type { Attribution, Item, Quotation } from '../brief.ts';
import { sentenceAt, type Doc, type DocBlock } from '../text/doc.ts';
import { overlaps, slice, type Span } from '../text/span.ts';
import type { Entity } from './names.ts';
import { attributionOf } from './quotations/attribution.ts';
import { decide, type Models } from './quotations/attribute.ts';
import { headlineQuote } from './quotations/headline.ts';
import type { Marked } from './quotations/marked.ts';
import { notQuotation } from './quotations/not-quotations.ts';
import { sceneOf } from './quotations/scene.ts';
import { signerOf } from './quotations/signers.ts';
import { SHOWN_FROM } from './quotations/threshold.ts';
import { turnSpeakers } from './quotations/turn-speakers.ts';
import { models as fitted } from './quotations/weights.ts';

/** What stands between marks or is set apart, in article order. */
export interface Reading {
  /** With their speakers. */
  readonly quotations: readonly Quotation[];
  /** Nobody's words: titles, nicknames, scare quotes, each with the rule that says so. */
  readonly notQuotations: readonly Item[];
}

/** Quotations with their speakers, in article order. */
export function quotations(
  doc: Doc,
  entities: readonly Entity[],
  models: Models = fitted,
): readonly Quotation[] {
  return readQuotations(doc, entities, models).quotations;
}

/** @param shownFrom attributions less sure than that are left out. */
export function readQuotations(
  doc: Doc,
  entities: readonly Entity[],
  models: Models = fitted,
  shownFrom: number = SHOWN_FROM,
): Reading {
  const scene = sceneOf(doc, entities);
  const found = doc.blocks.flatMap((block) => headlineQuotation(doc, entities, block));
  const inHeadlines = found.map(({ span }) => span);
  const notQuotations: Item[] = [];
  /** What was in marks and nobody’s. */
  const nobodys = new Set<string>();
  const speakers = turnSpeakers(doc, entities);
  let before: Attribution | null = null;
  let ruleBefore: string | null = null;
  for (const [index, decision] of decide(scene, models).entries()) {
    const mark = scene.frame.marked[index];
    if (!mark || inHeadlines.some((headline) => overlaps(headline, mark.span))) continue;
    const told = mark.signature
      ? signerOf(doc, entities, mark.signature)
      : speakers.get(mark.words.from);
    const rule: string | null =
      told === undefined && !mark.continues
        ? notQuotation(scene, index, decision, nobodys, ruleBefore)
        : null;
    ruleBefore = rule;
    if (rule !== null) {
      notQuotations.push(itemOf(doc, mark.span, rule));
      nobodys.add(slice(doc.text, mark.words).toLowerCase());
    } else {
      const said = told === undefined ? attributionOf(scene, decision, shownFrom) : told;
      before = mark.continues ? before : said;
      found.push(quotationOf(doc, mark, before));
    }
  }
  return { quotations: found.sort((a, b) => a.span.from - b.span.from), notQuotations };
}

function itemOf(doc: Doc, span: Span, rule: string): Item {
  const sentence = sentenceAt(doc, span.from)?.index ?? 0;
  return { span, sentence, text: slice(doc.text, span), rule };
}

/** How often such a headline's other side is who says it. */
const HEADLINE_CONFIDENCE = 0.9;

function headlineQuotation(doc: Doc, entities: readonly Entity[], block: DocBlock): Quotation[] {
  const found = headlineQuote(doc, block, entities);
  if (!found) return [];
  const { span, words, speaker, entity } = found;
  return [
    {
      ...itemOf(doc, span, 'quotation/headline'),
      kind: 'quotation',
      words,
      form: 'headline',
      attribution: {
        name: entity?.name ?? slice(doc.text, speaker),
        role: entity?.role ?? null,
        source: entity?.kind ?? 'unnamed',
        mention: speaker,
        cue: null,
        confidence: HEADLINE_CONFIDENCE,
        rule: 'speaker/headline-colon',
      },
      score: 0,
      why: {},
    },
  ];
}

function quotationOf(doc: Doc, mark: Marked, attribution: Attribution | null): Quotation {
  return {
    ...itemOf(doc, mark.span, `quotation/${mark.style}`),
    kind: 'quotation',
    words: mark.words,
    form: formOf(mark, doc),
    attribution,
    score: 0,
    why: {},
  };
}

function formOf({ style, words }: Marked, { text }: Doc): Quotation['form'] {
  if (style === 'turn') return 'turn';
  return isSmall(slice(text, words)) ? 'partial' : 'direct';
}
