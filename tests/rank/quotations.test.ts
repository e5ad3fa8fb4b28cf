import { expect, test } from 'vitest';
import { en } from '../../lib/lang/en/index.ts';
import { rankQuotations } from '../../lib/rank/quotations.ts';
import { docOfArticle } from '../../lib/text/doc.ts';
import { articleOf, attribution, quotation } from '../items.ts';

const doc = docOfArticle(
  articleOf(
    ['headline', 'Bridge will stay shut, Pell warns'],
    ['paragraph', '“We have found cracks in every pillar that we looked at,” said one of them.'],
    ['paragraph', 'It was “unsafe”, the report said, and “a danger to each and every one of us”.'],
    ['paragraph', '“We had no choice but to close it at once, and we did,” said another.'],
  ),
  en,
);
const cracks = '“We have found cracks in every pillar that we looked at,”';
const unsafe = '“unsafe”';
const choice = '“We had no choice but to close it at once, and we did,”';
const [pell, roe] = [attribution('Ruth Pell'), attribution('Adam Roe')];
const quote = (words: string, by: Parameters<typeof quotation>[2]) =>
  quotation(doc.text, words, by, words === unsafe ? 'partial' : 'direct');

test.each([
  ['a sentence before a fragment', quote(choice, pell), quote(unsafe, pell)],
  ['a named speaker before nobody', quote(choice, roe), quote(cracks, null)],
  [
    'a sure speaker before an unsure one',
    quote(choice, roe),
    quote(cracks, attribution('Ruth Pell', { confidence: 0.3 })),
  ],
  [
    'a name before an unnamed source',
    quote(choice, roe),
    quote(cracks, attribution('an official', { source: 'unnamed' })),
  ],
  ['whom the headline names', quote(choice, pell), quote(cracks, roe)],
  ['the earlier of two alike', quote(cracks, roe), quote(choice, attribution('Ann Lowe'))],
])('%s', (_why, first, second) => {
  for (const items of [
    [first, second],
    [second, first],
  ])
    expect(rankQuotations(doc, items).map(({ text }) => text)).toEqual([first.text, second.text]);
});

test('what the headline quotes comes once, from the text', () => {
  const twice = docOfArticle(
    articleOf(
      ['headline', '“No choice but to close it”: Pell on the bridge'],
      ['paragraph', '“We had no choice but to close it at once,” Pell said.'],
    ),
    en,
  );
  const [inHeadline, inText] = [
    quotation(twice.text, '“No choice but to close it”', pell),
    quotation(twice.text, '“We had no choice but to close it at once,”', pell),
  ];
  const [first, second] = rankQuotations(twice, [inHeadline, inText]);
  expect([first?.text, second?.text]).toEqual([inText.text, inHeadline.text]);
  expect(first?.why['repeated']).toBeUndefined();
  expect(second?.why['repeated']).toBeLessThan(0);
});

test('the reasons add up to the score', () => {
  for (const { score, why } of rankQuotations(doc, [quote(choice, pell), quote(unsafe, null)]))
    expect(Object.values(why).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score);
});
