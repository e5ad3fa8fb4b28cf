/** What holds for every article, whoever wrote it: each promise looks at one generated case. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Article } from '../../lib/article/article.ts';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { isSure } from '../../lib/attribution.ts';
import type { Brief, Item } from '../../lib/brief.ts';
import { figuresToCsv, placesToCsv } from '../../lib/export/csv.ts';
import { placesToGeoJson } from '../../lib/export/geojson.ts';
import { briefFromJson, briefToJson } from '../../lib/export/json.ts';
import { briefToMarkdown } from '../../lib/export/markdown.ts';
import { briefToPlain } from '../../lib/export/plain.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { en } from '../../lib/lang/en/index.ts';
import { summarise } from '../../lib/summarise.ts';
import { docOfArticle } from '../../lib/text/doc.ts';
import { covers, overlaps, type Span } from '../../lib/text/span.ts';
import { articles, lines } from './articles.ts';

export interface Promised {
  readonly name: string;
  /** Shares of all cases. */
  readonly weight: number;
  readonly property: (gazetteer: Gazetteer) => fc.IProperty<[unknown]>;
}

const KINDS = [
  'keyPoints',
  'quotations',
  'notQuotations',
  'reported',
  'places',
  'figures',
] as const;

export const promises: readonly Promised[] = [
  promise('a brief stands in its text, in JSON and in every export', 7, articles, briefStands),
  promise('line ends and spaces change nothing', 1, lines, ignoresWhiteSpace),
  promise(
    'boilerplate lines change nothing',
    1,
    fc.tuple(lines, fc.infiniteStream(fc.nat())),
    ignoresBoilerplate,
  ),
  promise(
    'two articles have at least the quotes of each',
    1,
    fc.tuple(articles, articles),
    keepsQuotes,
  ),
];

function promise<Case>(
  name: string,
  weight: number,
  cases: fc.Arbitrary<Case>,
  check: (one: Case, gazetteer: Gazetteer) => void,
): Promised {
  return {
    name,
    weight,
    property: (gazetteer) =>
      fc.property(cases, (one) => check(one, gazetteer)) as fc.IProperty<[unknown]>,
  };
}

function briefOf(article: Article, gazetteer: Gazetteer): Brief | null {
  const outcome = summarise(article, { gazetteer });
  return outcome.status === 'brief' ? outcome.brief : null;
}

function insist(holds: boolean, ...what: readonly unknown[]): void {
  if (!holds) throw new Error(what.map((part) => JSON.stringify(part)).join(' '));
}

/** One brief, all that holds for it: reading it is what takes the time. */
function briefStands(article: Article, gazetteer: Gazetteer): void {
  const brief = briefOf(article, gazetteer);
  if (!brief) return;
  itemsStand(article, brief);
  survivesJson(brief);
  canBeExported(brief);
}

/** Every item is verbatim, in its sentence, in order, apart from the others of its kind. */
function itemsStand(article: Article, brief: Brief): void {
  const { sentences } = docOfArticle(article, en);
  const within = ({ from, to }: Span) => 0 <= from && from < to && to <= brief.text.length;
  for (const kind of KINDS) {
    const items: readonly Item[] = brief[kind];
    for (const { span, sentence, text } of items) {
      insist(within(span) && text === brief.text.slice(span.from, span.to), kind, 'verbatim', span);
      const home = sentences[sentence]?.span;
      insist(
        home !== undefined && home.from <= span.from && span.from < home.to,
        kind,
        'sentence',
        text,
      );
    }
    const inOrder = items.toSorted((a, b) => a.span.from - b.span.from);
    for (const [index, { span, text }] of inOrder.entries()) {
      const next = inOrder[index + 1]?.span;
      insist(!next || !overlaps(span, next), kind, 'overlap', text);
    }
  }
  for (const kind of ['keyPoints', 'notQuotations', 'reported'] as const)
    insist(inTextOrder(brief[kind]), kind, 'text order');
  for (const kind of ['quotations', 'places', 'figures'] as const)
    insist(strongestFirst(brief[kind]), kind, 'rank order');
  for (const { words, span, attribution } of brief.quotations) {
    insist(covers(span, words), 'words inside the marks', words);
    for (const part of [attribution?.mention, attribution?.cue])
      insist(!part || within(part), 'attribution', part);
  }
  const mentions = brief.places.flatMap(({ mentions }) => mentions.map(({ span }) => span));
  mentions.sort((a, b) => a.from - b.from);
  for (const [index, span] of mentions.entries()) {
    const next = mentions[index + 1];
    insist(within(span) && (!next || !overlaps(span, next)), 'mention', span);
  }
  for (const { of, repeats } of brief.figures) {
    insist(!of || within(of), 'of', of);
    insist(repeats.every(within), 'repeats', repeats);
  }
  for (const { quotations } of brief.voices)
    insist(
      quotations.every((index) => brief.quotations[index]?.attribution),
      'voice',
    );
}

const inTextOrder = (items: readonly Item[]) =>
  items.every(({ span }, index) => span.from >= (items[index - 1]?.span.from ?? 0));

const strongestFirst = (items: readonly { readonly score: number }[]) =>
  items.every(({ score }, index) => score <= (items[index - 1]?.score ?? Infinity));

function survivesJson(brief: Brief): void {
  const back = briefFromJson(briefToJson(brief));
  insist(isDeepStrictEqual(back, { status: 'brief', brief }), back);
}

function canBeExported(brief: Brief): void {
  const reading = { accessed: '2026-11-21T10:00:00Z' };
  const markdown = briefToMarkdown(brief, reading);
  const [, , body = ''] = markdown.split(/^---$/m, 3);
  insist(!/(?<!\\)[<`]/.test(body), 'markup', body);
  briefToPlain(brief, reading);
  JSON.parse(placesToGeoJson(brief));
  for (const csv of [figuresToCsv(brief), placesToCsv(brief)])
    insist(!/(?:^|,)"?[=+@]/m.test(csv), 'formula', csv);
}

function textOf(text: string, gazetteer: Gazetteer): string {
  const outcome = summarise(articleOfText(text), { gazetteer });
  if (outcome.status !== 'brief') return outcome.status;
  const { blocks, coverage, ...rest } = outcome.brief;
  return JSON.stringify({ ...rest, words: coverage.words, kinds: blocks.map(({ kind }) => kind) });
}

function ignoresWhiteSpace(texts: readonly string[], gazetteer: Gazetteer): void {
  const spaced = texts.map((text) => `\t${text.replaceAll(' ', '\u00a0 ')} `).join('\r\n\r\n');
  insist(textOf(texts.join('\n'), gazetteer) === textOf(spaced, gazetteer), spaced);
}

/** Furniture of news pages that no paragraph of an article can be taken for. */
const BOILERPLATE = [
  'Share this article',
  'Sign up for our newsletter',
  'Read more: Ten things to know about the harbour',
  '© 2026 The Aldmoor Echo. All rights reserved.',
  'Advertisement',
  'Follow us on Twitter',
];

function ignoresBoilerplate(
  [texts, choices]: readonly [readonly string[], Iterator<number>],
  gazetteer: Gazetteer,
): void {
  const read = articleOfText(texts.join('\n')).blocks.map(({ text }) => text);
  if (read.length < 2) return;
  const strewn = read.flatMap((text, index) =>
    index === 0
      ? [text]
      : [BOILERPLATE[Number(choices.next().value) % BOILERPLATE.length] ?? '', text],
  );
  insist(textOf(read.join('\n'), gazetteer) === textOf(strewn.join('\n'), gazetteer), strewn);
}

function keepsQuotes([first, second]: readonly [Article, Article], gazetteer: Gazetteer): void {
  const between = { kind: 'paragraph', text: 'The rain stopped.', anchor: null } as const;
  const both = { ...first, blocks: [...first.blocks, between, ...second.blocks] };
  const found = new Set(briefOf(both, gazetteer)?.quotations.map(({ span }) => span.from));
  const shift = [...first.blocks, between].reduce((sum, { text }) => sum + text.length + 1, 0);
  for (const from of directIn(first, gazetteer)) insist(found.has(from), 'first', from);
  for (const from of directIn(second, gazetteer)) insist(found.has(from + shift), 'second', from);
}

/**
 * What somebody is shown to have said without a "probably": whether other words in marks are a
 * quotation depends on all the rest.
 */
function directIn(article: Article, gazetteer: Gazetteer): Set<number> {
  const quotations = briefOf(article, gazetteer)?.quotations ?? [];
  const sure = quotations.filter(
    ({ form, rule, attribution }) =>
      form === 'direct' && rule.endsWith('double') && attribution !== null && isSure(attribution),
  );
  return new Set(sure.map(({ span }) => span.from));
}
