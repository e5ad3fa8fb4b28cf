import { expect, test } from 'vitest';
import { en } from '../../lib/lang/en/index.ts';
import { rankFigures } from '../../lib/rank/figures.ts';
import { docOfArticle, docOfText } from '../../lib/text/doc.ts';
import { articleOf, figure, spanOf } from '../items.ts';

const doc = docOfArticle(
  articleOf(
    ['headline', '30 boats for Aldmoor'],
    ['paragraph', 'The island will get 30 boats, its council said.'],
    ['paragraph', 'Ruth Pell, 44, wants 12 boats, 15 crews and dozens of captains, or £2m.'],
    ['paragraph', 'She counted 18 crews and 30 boats.'],
  ),
  en,
);
const { text } = doc;
const NONE: ReadonlySet<number> = new Set();
const boat = { unit: 'boat' };
const thirty = figure(text, '30 boats', 30, boat);
const thirtyInLead = figure(text, '30 boats', 30, { ...boat, nth: 1 });
const thirtyAgain = figure(text, '30 boats', 30, { ...boat, nth: 2 });
const twelve = figure(text, '12 boats', 12, boat);
const fifteen = figure(text, '15 crews', 15, { unit: 'crew' });
const eighteen = figure(text, '18 crews', 18, { unit: 'crew' });
const age = figure(text, '44', 44, { quantity: 'age', unit: 'year old' });
const dozens = figure(text, 'dozens', 24, { unit: null, vague: true });

test.each([
  ['in the first paragraph', thirtyInLead, fifteen],
  ['in the headline', thirty, twelve],
  ['a count before an age', twelve, age],
  ['an exact count before a vague one', eighteen, dozens],
  ['the earlier of two alike', fifteen, eighteen],
  ['what it counts is said', { ...fifteen, of: spanOf(text, 'crews') }, twelve],
])('%s', (_why, first, second) => {
  for (const items of [
    [first, second],
    [second, first],
  ])
    expect(rankFigures(doc, items, NONE)[0]).toMatchObject({ text: first.text, of: first.of });
});

test('a handful of things comes after an older one of many', () => {
  const two = { ...twelve, value: 2 };
  const [first] = rankFigures(doc, [two, { ...fifteen, sentence: 4 }], NONE);
  expect(first?.text).toBe('15 crews');
});

test('what is told twice comes before what is told once', () => {
  const [first, ...others] = rankFigures(
    doc,
    [thirty, fifteen, { ...thirtyAgain, sentence: 3 }],
    NONE,
  );
  expect(first).toMatchObject({ text: '30 boats', why: { repeated: 0.5 } });
  expect(others.map(({ text }) => text)).toEqual(['15 crews']);
});

test('a figure of a sentence that is told comes first', () => {
  const items = [fifteen, { ...eighteen, sentence: 7 }];
  expect(rankFigures(doc, items, new Set([7])).at(0)?.text).toBe('18 crews');
});

test('figures that stand in a list lose by it, one that stands alone does not', () => {
  const listed = [twelve, fifteen, dozens].map((item) => ({ ...item, sentence: 2 }));
  const ranked = rankFigures(doc, [...listed, { ...eighteen, sentence: 3 }], NONE);
  const losing = ranked.filter(({ why }) => (why['listed'] ?? 0) < 0);
  expect(losing.map(({ text }) => text).sort()).toEqual(['12 boats', '15 crews', 'dozens']);
});

test('a conversion comes after what it converts, a remark in brackets is none', () => {
  const measures = docOfText(
    'It is 55 miles (88 kilometres) away, 40 yards (or 3 boats) wide.',
    en,
  );
  const miles = figure(measures.text, '55 miles', 55, { unit: 'mile' });
  const converted = figure(measures.text, '88 kilometres', 88, { unit: 'kilometre' });
  const boats = figure(measures.text, '3 boats', 3, { unit: 'boat' });
  const ranked = rankFigures(measures, [converted, boats, miles], NONE);
  expect(ranked.at(0)?.text).toBe('55 miles');
  expect(ranked.filter(({ why }) => 'converted' in why).map(({ text }) => text)).toEqual([
    '88 kilometres',
  ]);
});

test('a handful of things comes after a number of them', () => {
  const pair = figure(text, '12 boats', 2, boat);
  expect(rankFigures(doc, [pair, fifteen], NONE).map(({ why }) => 'few' in why)).toEqual([
    false,
    true,
  ]);
});
