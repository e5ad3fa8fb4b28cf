import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { visible } from '../../lib/article/visible.ts';

test.each([
  ['an override', 'He said \u202eon\u202c twice', 'He said on twice'],
  ['isolates and marks', '\u2067\u200fPell\u2069 left\u061c', 'Pell left'],
  ['soft hyphens', 'infor\u00admation', 'information'],
  ['a zero-width space in a name', 'Ruth P\u200bell', 'Ruth Pell'],
  ['joiners in a name', 'Ruth P\u200d\u200cell', 'Ruth Pell'],
  ['control codes', 'Ruth\u0000 P\u0008ell\u009f', 'Ruth Pell'],
  ['a byte order mark', '\ufeffRuth Pell', 'Ruth Pell'],
  ['white space', '  Ruth\u00a0 \t\n Pell ', 'Ruth Pell'],
])('%s is not seen', (_what, text, expected) => expect(visible(text)).toBe(expected));

test.each([
  ['an emoji of several', 'The family 👨‍👩‍👧 left'],
  ['a joiner of another script', 'می‌خواهم'],
  ['right-to-left letters', 'He said שלום twice'],
  ['accents apart', 'Jose\u0301'],
])('%s stays as it is', (_what, text) => expect(visible(text)).toBe(text));

test('a line of nothing to see is no block', () => {
  const { blocks } = articleOfText('The wall fell.\n\u200b\u202e\nNobody was hurt.');
  expect(blocks.map(({ text }) => text)).toEqual(['The wall fell.', 'Nobody was hurt.']);
});
