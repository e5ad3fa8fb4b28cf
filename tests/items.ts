/** Items of a brief around words of a text, for tests that need some before the annotators ran. */
import type { Article, BlockKind } from '../lib/article/article.ts';
import type { Attribution, Brief, Figure, Place, Quotation } from '../lib/brief.ts';
import { span, type Span } from '../lib/text/span.ts';

export function articleOf(...blocks: (readonly [BlockKind, string])[]): Article {
  return {
    title: blocks.find(([kind]) => kind === 'headline')?.[1] ?? '',
    byline: [],
    published: null,
    modified: null,
    outlet: null,
    language: 'en',
    url: null,
    blocks: blocks.map(([kind, text]) => ({ kind, text, anchor: null })),
    captions: [],
    dropped: [],
  };
}

/** The nth place (from 0) where the words stand. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let from = text.indexOf(words);
  for (let seen = 0; seen < nth && from >= 0; seen++) from = text.indexOf(words, from + 1);
  if (from < 0) throw new RangeError(`${JSON.stringify(words)} (${nth}) is not in the text`);
  return span(from, from + words.length);
}

const item = (text: string, words: string, nth = 0) => ({
  span: spanOf(text, words, nth),
  sentence: 0,
  text: words,
  rule: 'test',
  score: 0,
  why: {},
});

export function attribution(name: string, more: Partial<Attribution> = {}): Attribution {
  return {
    name,
    role: null,
    source: 'person',
    mention: null,
    cue: null,
    confidence: 0.99,
    rule: 'test',
    ...more,
  };
}

/** `quoted` includes the marks. */
export function quotation(
  text: string,
  quoted: string,
  by: Attribution | null,
  form: Quotation['form'] = 'direct',
): Quotation {
  const common = item(text, quoted);
  const words = span(common.span.from + 1, common.span.to - 1);
  return { ...common, kind: 'quotation', words, form, attribution: by };
}

export function figure(
  text: string,
  words: string,
  value: Figure['value'],
  more: Partial<Figure> & { readonly nth?: number } = {},
): Figure {
  const { nth, ...rest } = more;
  return {
    ...item(text, words, nth),
    kind: 'figure',
    quantity: 'count',
    value,
    unit: 'person',
    qualifier: null,
    of: null,
    repeats: [],
    vague: false,
    ...rest,
  };
}

export function place(text: string, name: string, more: Partial<Place> = {}): Place {
  const common = item(text, name);
  return {
    ...common,
    kind: 'place',
    name,
    type: 'city',
    country: 'GB',
    lat: 51,
    lon: -1,
    geonameId: null,
    mentions: [{ span: common.span, use: 'literal' }],
    region: null,
    choice: {},
    alternatives: [],
    ...more,
  };
}

/** A brief with one item of each kind, and with what exports must not trip over. */
export function briefOf(more: Partial<Brief> = {}): Brief {
  const headline = 'Bridge “unsafe” until 2028';
  const lead = 'The *harbour* bridge of Aldmoor is shut, and 40 cracks were found.';
  const spoken = '“We saw it coming, and nobody listened,” Ruth Pell, an engineer, said.';
  const text = [headline, lead, spoken].join('\n');
  const kinds = ['headline', 'paragraph', 'paragraph'] as const;
  const said = quotation(
    text,
    '“We saw it coming, and nobody listened,”',
    attribution('Ruth Pell', { role: 'an engineer' }),
  );
  return {
    version: 1,
    article: {
      title: headline,
      byline: ['Jane Q. Doe', 'Adam van der Roe'],
      published: '2026-11-20T08:15:00Z',
      modified: null,
      outlet: 'The Aldmoor Echo',
      language: 'en',
      url: 'https://echo.example/bridge?a=1&b=2',
    },
    text,
    blocks: [headline, lead, spoken].map((block, index) => ({
      span: spanOf(text, block),
      kind: kinds[index] ?? 'paragraph',
      anchor: { in: 'page', element: index },
    })),
    keyPoints: [{ ...item(text, lead), kind: 'key-point' }],
    quotations: [said, quotation(text, '“unsafe”', null, 'partial')],
    reported: [],
    notQuotations: [],
    voices: [
      { name: 'Ruth Pell', role: 'an engineer', source: 'person', words: 7, quotations: [0] },
    ],
    places: [place(text, 'Aldmoor')],
    figures: [
      figure(text, '40 cracks', 40, { unit: 'crack', of: spanOf(text, 'cracks'), qualifier: null }),
    ],
    coverage: { paragraphs: 2, words: 28, minutes: 1, dropped: [] },
    ...more,
  };
}
