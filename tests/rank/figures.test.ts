import { expect, test } from 'vitest';
import { en } from '../../lib/lang/en/index.ts';
import { rankFigures } from '../../lib/rank/figures.ts';
import { docOfArticle } from '../../lib/text/doc.ts';
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
    expect(rankFigures(doc, items)[0]).toMatchObject({ text: first.text, of: first.of });
});

test('an amount that was shown already comes last', () => {
  const ranked = rankFigures(doc, [thirty, twelve, fifteen, thirtyAgain]);
  expect(ranked.at(0)?.span).toEqual(thirty.span);
  expect(ranked.at(-1)?.span).toEqual(thirtyAgain.span);
});

test('the same number of something else is not the same amount', () => {
  const crews = figure(text, '18 crews', 30, { unit: 'crew' });
  expect(rankFigures(doc, [thirty, crews]).at(1)?.why).not.toHaveProperty('again');
});
