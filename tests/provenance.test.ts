/** The product's promise: after a trip through JSON, every item's words stand at its offsets. */
import { describe, expect, test } from 'vitest';
import type { Brief } from '../lib/brief.ts';
import { covers, slice, type Span } from '../lib/text/span.ts';
import { briefOf, FORMS, SLUGS } from './support/golden.ts';

const items = ({ keyPoints, quotations, reported, notQuotations, places, figures }: Brief) => [
  ...keyPoints,
  ...quotations,
  ...reported,
  ...notQuotations,
  ...places,
  ...figures,
];

const inner = (brief: Brief): Span[] =>
  [
    ...brief.quotations.flatMap(({ words, attribution }) => [
      words,
      attribution?.mention,
      attribution?.cue,
    ]),
    ...brief.reported.flatMap(({ attribution }) => [attribution.mention, attribution.cue]),
    ...brief.places.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...brief.figures.map(({ of }) => of),
  ].filter((span) => span !== null && span !== undefined);

const cases = SLUGS.flatMap((slug) => (['text', 'page'] as const).map((form) => ({ slug, form })));

describe.each(cases)('$slug from its $form', ({ slug, form }) => {
  const article = JSON.parse(JSON.stringify(FORMS[form](slug))) as ReturnType<
    (typeof FORMS)['page']
  >;
  const brief = JSON.parse(JSON.stringify(briefOf(article))) as Brief;

  test('every item is verbatim at its offsets', () => {
    const { text } = brief;
    for (const item of items(brief)) expect(item.text).toBe(slice(text, item.span));
  });

  test('every span inside an item lies in the text', () => {
    const whole = { from: 0, to: brief.text.length };
    for (const span of inner(brief)) expect(covers(whole, span) && span.from < span.to).toBe(true);
  });

  test('every block is a line of the text and knows its place', () => {
    expect(brief.blocks.map(({ span }) => slice(brief.text, span)).join('\n')).toBe(brief.text);
    const lost = brief.blocks.filter(({ anchor, kind }) => !anchor && kind !== 'headline');
    expect(lost).toEqual([]);
  });

  test('names, roles and qualifiers are the article’s own words', () => {
    const said = brief.quotations.flatMap(({ attribution }) =>
      attribution ? [attribution.name, ...(attribution.role ? [attribution.role] : [])] : [],
    );
    const bounds = brief.figures.flatMap(({ qualifier }) => (qualifier ? [qualifier] : []));
    const lower = brief.text.toLowerCase();
    expect([...said, ...bounds].filter((words) => !lower.includes(words.toLowerCase()))).toEqual(
      [],
    );
  });
});
