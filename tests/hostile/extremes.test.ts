import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { briefFromJson, briefToJson } from '../../lib/export/json.ts';
import { briefToMarkdown } from '../../lib/export/markdown.ts';
import { briefOf } from './articles.ts';

const NEWS =
  'The harbour wall fell on Monday. “We saw it coming, and nobody listened,” said Ruth Pell, the mayor.';

/** Much of one thing, after a line of news. A hang fails by the test's time limit. */
test.each([
  ['a megabyte without a space', 'a'.repeat(1_000_000)],
  ['a megabyte of capitals', 'A'.repeat(1_000_000)],
  ['a megabyte of digits', '1'.repeat(1_000_000)],
  ['a hundred thousand quotation marks', '“'.repeat(100_000)],
  ['many pairs of them', '“a” '.repeat(20_000)],
  ['straight marks', '"\''.repeat(50_000)],
  ['brackets in brackets', '('.repeat(100_000) + ')'.repeat(100_000)],
  ['fifty thousand lines', 'a\n'.repeat(50_000)],
  ['half surrogates', '\ud83d \udc00'.repeat(50_000)],
  ['NUL', '\u0000'.repeat(100_000)],
  ['overrides', '\u202e'.repeat(100_000)],
  ['marks on one letter', `a${'\u0301'.repeat(100_000)}`],
  ['stops', '. '.repeat(50_000)],
  ['numbers', '3% '.repeat(10_000)],
])('%s: the news beside it is read', (_what, text) => {
  const brief = briefOf(articleOfText(`${NEWS}\n${text}`));
  expect(brief.quotations.map(({ attribution }) => attribution?.name)).toContain('Ruth Pell');
});

test('names of the language’s own objects are names', () => {
  const said = (name: string) => `“We saw it coming, and nobody listened,” said ${name}.`;
  const names = ['Constructor Pell', 'Prototype Pell', 'Ann __proto__', 'Ann Tostring'];
  const brief = briefOf(articleOfText(names.map(said).join('\n')));
  expect(brief.voices.map(({ name }) => name)).toContain('Constructor Pell');
  const back = briefFromJson(briefToJson(brief));
  expect(back).toEqual({ status: 'brief', brief });
  expect(briefToMarkdown(brief, { accessed: '' })).toContain('Constructor Pell');
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('a brief from elsewhere pollutes no prototype', () => {
  const json = briefToJson(briefOf(articleOfText(NEWS)));
  const forged = json.replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  const back = briefFromJson(forged);
  expect(back.status).toBe('brief');
  expect('polluted' in {}).toBe(false);
  expect(JSON.stringify(back)).not.toContain('polluted');
});
