import { expect, test } from 'vitest';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText } from '../../lib/text/doc.ts';
import { slice } from '../../lib/text/span.ts';

test.each([
  ['two sentences', 'It rained. It stopped.', ['It rained.', 'It stopped.']],
  ['a title before a name', 'Gen. Miller and Mr. Poe left.', ['Gen. Miller and Mr. Poe left.']],
  ['an initial', 'George W. Bush spoke. He left.', ['George W. Bush spoke.', 'He left.']],
  ['initials', 'A.J. Pell spoke. He left.', ['A.J. Pell spoke.', 'He left.']],
  ['a title after a country', 'U.S. Rep. Ann Pell spoke.', ['U.S. Rep. Ann Pell spoke.']],
  ['an office', 'The U.S. Attorney’s Office knew.', ['The U.S. Attorney’s Office knew.']],
  ['a country at the end', 'It left the U.S. They stayed.', ['It left the U.S.', 'They stayed.']],
  ['a dateline', 'ALDMOOR, Calif. (AP) — It rained.', ['ALDMOOR, Calif. (AP) — It rained.']],
  ['a stop inside marks', '“It is over.” She left.', ['“It is over.”', 'She left.']],
  ['a decimal', 'It rose 3.5 per cent. Then it fell.', ['It rose 3.5 per cent.', 'Then it fell.']],
  ['blocks', 'A headline\n\nA first line', ['A headline', 'A first line']],
])('%s', (_why, text, expected) => {
  expect(docOfText(text, en).sentences.map(({ span }) => slice(text, span))).toEqual(expected);
});

test.each([
  ['don’t go', ['don’t', 'go']],
  ['the U.S. Army', ['the', 'U.S.', 'Army']],
  ['1,160 miles, or 3.5%', ['1,160', 'miles', ',', 'or', '3.5', '%']],
  ['a 34-year-old', ['a', '34', '-', 'year-old']],
])('tokens of %s', (text, expected) => {
  expect(docOfText(text, en).tokens.map((token) => slice(text, token))).toEqual(expected);
});
