import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/article/plain-text.ts';
import { exportFile } from '../../lib/export/export-file.ts';
import { briefFromJson, briefToJson } from '../../lib/export/json.ts';
import { briefToMarkdown } from '../../lib/export/markdown.ts';
import { briefOf, readHostilePage } from './articles.ts';

const READING = { accessed: '2026-11-21T10:00:00Z' };
const NEWS =
  'The harbour wall fell on Monday. “We saw it coming, and nobody listened,” said Ruth Pell, the mayor.';

/** Much of one thing. */
const EXTREMES = [
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
] as const;

/** A hang fails by the test's time limit. */
test.each(EXTREMES)('%s, after a line of news: that line is read', (_what, text) => {
  const brief = briefOf(articleOfText(`${NEWS}\n${text}`));
  expect(brief.quotations.map(({ attribution }) => attribution?.name)).toContain('Ruth Pell');
});

test.each(EXTREMES)('%s as title, byline, outlet, date and address', (_what, text) => {
  const head = { title: text, byline: [text], outlet: text, published: text, url: text };
  const brief = briefOf({ ...articleOfText(NEWS), ...head });
  expect(brief.quotations.map(({ attribution }) => attribution?.name)).toContain('Ruth Pell');
  for (const form of ['markdown', 'text', 'json'] as const) {
    const { text, fileName } = exportFile(brief, { of: 'brief' }, form, READING);
    expect(text).toContain('Ruth Pell');
    expect(fileName).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,99}\.(?:md|txt|json)$/u);
  }
  for (const item of brief.quotations)
    for (const form of ['citation', 'apa', 'csl'] as const)
      expect(exportFile(brief, { of: 'item', item }, form, READING).text).not.toBe('');
});

test.each(EXTREMES)(
  '%s as each attribute of a page: it is read, or called too large',
  (_what, text) => {
    expect(readHostilePage(text).status).toBe(text.length < 1_000_000 ? 'article' : 'too-large');
  },
);

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
