import { describe, expect, test } from 'vitest';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText } from '../../lib/text/doc.ts';
import { wordsOf, type Word } from '../../lib/text/word-forms.ts';

const wordsIn = (text: string) => wordsOf(docOfText(text, en));
const textsOf = (words: readonly Word[]) => words.map(({ text }) => text);

test('there is one for each token, and it is read once', () => {
  const doc = docOfText('Ann Pell’s 3 dogs ran. They came back.', en);
  const words = wordsOf(doc);
  expect(words).toHaveLength(doc.tokens.length);
  expect(wordsOf(doc)).toBe(words);
  expect(words.map(({ from }) => from)).toEqual(doc.tokens.map(({ from }) => from));
  expect([...new Set(words.map(({ sentence }) => sentence))]).toEqual([0, 1]);
});

test('a possessive ending is no letter of the word', () => {
  const [, pell] = wordsIn('Ann Pell’s dog');
  expect(pell).toMatchObject({ text: 'Pell', lower: 'pell', from: 4, to: 8, possessive: true });
});

test.each([
  ["the mayor's plan", ['mayor']],
  ['the MAYOR’S plan', ['MAYOR']],
  ['the Democrats’ plan', ['Democrats']],
  ["the Democrats' plan", ['Democrats']],
  ['the Democrats’', []],
  ['the plan ’of', []],
  ['the bus stop', []],
  ['he’d left', []],
  ['the staff’ plan', []],
  ['the 1990’s heat', []],
])('who owns in %j', (text, owners) => {
  expect(textsOf(wordsIn(text).filter(({ possessive }) => possessive))).toEqual(owners);
});

describe('capitals', () => {
  test.each([
    ['Ann met élan and Élodie in the US', ['Ann', 'Élodie', 'US']],
    ['a Print of iPads', ['Print']],
  ])('of %j', (text, capitals) => {
    expect(textsOf(wordsIn(text).filter(({ capital }) => capital))).toEqual(capitals);
  });

  test.each([
    ['It rained. Ann Pell left.', ['It', 'Ann']],
    ['Ann said “It is late” and left', ['Ann', 'It']],
    ['Ann (Then a girl) left', ['Ann', 'Then']],
    ['The plan: Nobody leaves', ['The', 'Nobody']],
    ['“It rained', ['It']],
    ['Ann, Pell and Roe', ['Ann']],
    ['He left” Then', ['He']],
  ])('that say nothing in %j', (text, first) => {
    expect(textsOf(wordsIn(text).filter((word) => word.first))).toEqual(first);
  });
});
