import { expect, test } from 'vitest';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText, sentenceAt, tokenAt } from '../../lib/text/doc.ts';
import { slice } from '../../lib/text/span.ts';

test.each([
  ['two sentences', 'It rained. It stopped.', ['It rained.', 'It stopped.']],
  ['a title before a name', 'Gen. Miller and Mr. Poe left.', ['Gen. Miller and Mr. Poe left.']],
  ['an initial', 'George W. Bush spoke. He left.', ['George W. Bush spoke.', 'He left.']],
  ['initials', 'A.J. Pell spoke. He left.', ['A.J. Pell spoke.', 'He left.']],
  ['a title after a country', 'U.S. Rep. Ann Pell spoke.', ['U.S. Rep. Ann Pell spoke.']],
  ['an office', 'The U.S. Attorney’s Office knew.', ['The U.S. Attorney’s Office knew.']],
  ['a body', 'Two U.S. Navy ships left.', ['Two U.S. Navy ships left.']],
  ['no body', 'It left the U.S. Women stayed.', ['It left the U.S.', 'Women stayed.']],
  ['a country at the end', 'It left the U.S. They stayed.', ['It left the U.S.', 'They stayed.']],
  ['a dateline', 'ALDMOOR, Calif. (AP) — It rained.', ['ALDMOOR, Calif. (AP) — It rained.']],
  ['a road', 'It hit a wall on Ky. 52 at noon.', ['It hit a wall on Ky. 52 at noon.']],
  ['a saint in capitals', 'ST. PARIS — It rained.', ['ST. PARIS — It rained.']],
  ['a word in capitals', 'IT WAS LOST. PARIS WON.', ['IT WAS LOST.', 'PARIS WON.']],
  ['a stop inside marks', '“It is over.” She left.', ['“It is over.”', 'She left.']],
  ['a decimal', 'It rose 3.5 per cent. Then it fell.', ['It rose 3.5 per cent.', 'Then it fell.']],
  ['a month in small letters', 'It came on oct. 5 at last.', ['It came on oct. 5 at last.']],
  ['a small word that is no month', 'He had no mare. 5 came.', ['He had no mare.', '5 came.']],
  ['blocks', 'A headline\n\nA first line', ['A headline', 'A first line']],
])('%s', (_why, text, expected) => {
  expect(docOfText(text, en).sentences.map(({ span }) => slice(text, span))).toEqual(expected);
});

test.each([
  ['don’t go', ['don’t', 'go']],
  ['the U.S. Army', ['the', 'U.S.', 'Army']],
  ['1,160 miles, or 3.5%', ['1,160', 'miles', ',', 'or', '3.5', '%']],
  ['a co‐op and a co‑op', ['a', 'co‐op', 'and', 'a', 'co‑op']],
  ['A. Pell of A.B. and U.S.É.', ['A', '.', 'Pell', 'of', 'A.B.', 'and', 'U.S.É.']],
  ['a 34-year-old', ['a', '34', '-', 'year-old']],
])('tokens of %s', (text, expected) => {
  expect(docOfText(text, en).tokens.map((token) => slice(text, token))).toEqual(expected);
});

test.each([
  [
    'marks before a start',
    'It rained. (“Then it stopped.”)',
    ['It rained.', '(“Then it stopped.”)'],
  ],
  ['a small letter after it', 'It rained! and then it stopped', ['It rained! and then it stopped']],
  ['questions', 'Why, Mr? Because. So.', ['Why, Mr?', 'Because.', 'So.']],
  ['several stops', 'It rained... Then it stopped.', ['It rained...', 'Then it stopped.']],
  ['a number after it', 'It rained. 40 people left.', ['It rained.', '40 people left.']],
  ['no stop at the end', 'It rained. Then', ['It rained.', 'Then']],
  ['a stop and no more', '...', ['...']],
  ['white space around', '  It rained.   It stopped.  ', ['It rained.', 'It stopped.']],
  ['eleven blanks', `It rained.${' '.repeat(11)}Then`, ['It rained.', 'Then']],
  ['blanks without end', `It rained.${' '.repeat(12)}Then`, [`It rained.${' '.repeat(12)}Then`]],
  ['marks without end', `It rained. ${'('.repeat(11)}Then`, [`It rained. ${'('.repeat(11)}Then`]],
  ['a sign of money after it', 'It rained. £5 went.', ['It rained.', '£5 went.']],
  ['another capital after it', 'It rained. Élan won.', ['It rained.', 'Élan won.']],
  ['another small letter after it', 'It rained. élan won.', ['It rained. élan won.']],
  ['an address', 'It is on site.com. Then it left.', ['It is on site.com.', 'Then it left.']],
  ['another letter in a word', 'It saw aéGen. Miller left.', ['It saw aéGen.', 'Miller left.']],
  ['a digit before an abbreviation', 'It saw 5Gen. Miller.', ['It saw 5Gen. Miller.']],
  ['a long word', `${'a'.repeat(30)}Gen. Miller left.`, [`${'a'.repeat(30)}Gen.`, 'Miller left.']],
])('sentences: %s', (_why, text, expected) => {
  expect(docOfText(text, en).sentences.map(({ span }) => slice(text, span))).toEqual(expected);
});

test('the sentence and the token at an offset', () => {
  const doc = docOfText('It rained. It stopped.', en);
  const at = (offset: number) => sentenceAt(doc, offset)?.index;
  expect([0, 9, 10, 11, 21, 99].map(at)).toEqual([0, 0, 0, 1, 1, 1]);
  expect(at(-1)).toBeUndefined();
  expect([-1, 0, 2, 3, 99].map((offset) => tokenAt(doc, offset))).toEqual([-1, 0, 0, 1, 5]);
});

test('a block knows its sentences', () => {
  const { blocks } = docOfText('It rained. It stopped.\nThey left.', en);
  expect(blocks.map(({ sentences }) => sentences)).toEqual([
    [0, 2],
    [2, 3],
  ]);
});

test('a block has no white space at its ends', () => {
  const text = '  It rained. \t\r\n\n   It stopped.';
  expect(docOfText(text, en).blocks.map(({ span }) => slice(text, span))).toEqual([
    'It rained.',
    'It stopped.',
  ]);
});
