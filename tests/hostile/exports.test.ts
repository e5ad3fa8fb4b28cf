import { describe, expect, test } from 'vitest';
import { citationToApa, citationToCslJson, citationToMarkdown } from '../../lib/export/citation.ts';
import { figuresToCsv, placesToCsv } from '../../lib/export/csv.ts';
import { exportFile } from '../../lib/export/export-file.ts';
import { placesToGeoJson } from '../../lib/export/geojson.ts';
import { briefFromJson, briefToJson } from '../../lib/export/json.ts';
import { httpUrl } from '../../lib/export/link.ts';
import { briefToMarkdown } from '../../lib/export/markdown.ts';
import { briefToPlain } from '../../lib/export/plain.ts';
import { briefOf, hostileArticle, hostilePage } from './articles.ts';
import { LINKS, PAYLOADS } from './payloads.ts';

const READING = { accessed: '2026-11-21T10:00:00Z' };
const rows = PAYLOADS.flatMap((payload) => {
  const name = JSON.stringify(payload).slice(0, 60);
  return [
    [`${name} as what an article says`, payload, hostileArticle],
    [`${name} as what a page’s attributes say`, payload, hostilePage],
  ] as const;
});

/** What a backslash turns into itself is no syntax. */
const unescaped = (markdown: string) => markdown.replace(/\\[!-/:-@[-`{-~]/g, '');

/** The target of a link, from the text before it on. */
const LINK = /\]\(([^)\s]*)\)/g;

const STEERING = /(?![\n\r])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\ufeff]/u;

/** Our own syntax: links to the story, headings, lists, quotes, emphasis, a table of properties in front. */
function checkMarkdown(markdown: string): void {
  expect(markdown).not.toMatch(STEERING);
  const plain = unescaped(markdown);
  for (const [, address = ''] of plain.matchAll(LINK))
    expect(address).toMatch(/^https?:\/\/[!-;=?-~]*$/);
  expect(plain.replaceAll(LINK, ']')).not.toMatch(/[<`|~$^{}]|!\[|\[\[|%%|==/);
}

describe.each(rows)('%s', (_name, payload, articleWith) => {
  const brief = briefOf(articleWith(payload));

  test('breaks out of no Markdown', () => {
    const [, front = '', ...body] = briefToMarkdown(brief, READING).split(/^---$/m);
    checkMarkdown(body.join('---'));
    for (const line of front.trim().split('\n')) {
      const [, value = ''] = /^[a-z]+: (.*)$/.exec(line) ?? [];
      expect(value).toMatch(/^(?:\d|["[])/);
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) JSON.parse(value);
    }
  });

  test('breaks out of no table, and is no formula in one', () => {
    for (const csv of [figuresToCsv(brief), placesToCsv(brief)]) {
      const [head = [], ...rest] = cellsOf(csv);
      for (const row of rest) expect(row).toHaveLength(head.length);
      const texts = rest.flat().filter((cell) => Number.isNaN(Number(cell)));
      expect(texts.filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([]);
      expect(csv).not.toMatch(STEERING);
    }
  });

  test('breaks out of no citation', () => {
    for (const quotation of brief.quotations) {
      checkMarkdown(citationToMarkdown(brief, quotation, READING));
      expect(citationToApa(brief, quotation, READING)).not.toMatch(STEERING);
      JSON.parse(citationToCslJson(brief, quotation, READING));
    }
  });

  test('names a file of letters, digits and hyphens', () => {
    const { fileName } = exportFile(brief, { of: 'brief' }, 'markdown', READING);
    expect(fileName).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,99}\.md$/u);
  });

  test('comes back from JSON, and steers no plain text', () => {
    expect(briefFromJson(briefToJson(brief))).toEqual({ status: 'brief', brief });
    JSON.parse(placesToGeoJson(brief));
    expect(briefToPlain(brief, READING)).not.toMatch(STEERING);
  });
});

test.each(LINKS)('%j is no link', (link) => expect(httpUrl(link)).toBeNull());

/** RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}
