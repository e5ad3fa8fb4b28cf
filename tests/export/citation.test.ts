import { expect, test } from 'vitest';
import { citationToApa, citationToCslJson, citationToMarkdown } from '../../lib/export/citation.ts';
import { writerOf } from '../../lib/export/writer.ts';
import type { Brief, Quotation } from '../../lib/brief.ts';
import { briefOf } from '../items.ts';

const reading = { accessed: '2026-11-21T10:30:00Z' };
const brief = briefOf();
const [said, unsaid] = brief.quotations as [Quotation, Quotation];
const page = 'https://echo.example/bridge?a=1&b=2';
const link = `${page}#:~:text=We%20saw%20it%20coming%2C%20and%20nobody%20listened%2C`;

const article = (more: Partial<Brief['article']>): Brief =>
  briefOf({ article: { ...brief.article, ...more } });

test('Markdown', () => {
  expect(citationToMarkdown(brief, said, reading)).toBe(
    `> “We saw it coming, and nobody listened,”
>
> — Ruth Pell, an engineer. [Bridge “unsafe” until 2028](${link}), *The Aldmoor Echo*, Jane Q. Doe, Adam van der Roe, 2026-11-20, read 2026-11-21 10:30 UTC`,
  );
});

test('APA', () => {
  expect(citationToApa(brief, said, reading)).toBe(
    `“We saw it coming, and nobody listened,” (Ruth Pell, as cited in Doe & van der Roe, 2026)

Doe, J. Q., & van der Roe, A. (2026, November 20). Bridge “unsafe” until 2028. The Aldmoor Echo. Retrieved November 21, 2026, from ${link}`,
  );
});

test('a speaker who is not told surely is said to be probable, or not named at all', () => {
  const { attribution } = said;
  const doubted = { ...said, attribution: attribution && { ...attribution, confidence: 0.8 } };
  expect(citationToMarkdown(brief, doubted, reading)).toContain(
    '— probably Ruth Pell, an engineer.',
  );
  expect(citationToCslJson(brief, doubted, reading)).toContain('— probably Ruth Pell, an engineer');
  expect(citationToApa(brief, doubted, reading)).toContain(
    '“We saw it coming, and nobody listened,” (Doe & van der Roe, 2026)',
  );
});

test('APA of a page that says little', () => {
  const poor = article({ byline: [], published: null, outlet: null, url: 'javascript:alert(1)' });
  expect(citationToApa(poor, unsaid, reading)).toBe(
    `“unsafe” (“Bridge “unsafe” until 2028”, n.d.)

Bridge “unsafe” until 2028. (n.d.). Retrieved November 21, 2026.`,
  );
});

test('APA of three writers', () => {
  const many = article({ byline: ['Ann Lowe', 'Bo Mar', 'Aldmoor News Agency'] });
  expect(citationToApa(many, said, reading)).toContain('as cited in Lowe et al., 2026)');
  expect(citationToApa(many, said, reading)).toContain(
    'Lowe, A., Mar, B., & Aldmoor News Agency. (2026',
  );
});

test('CSL-JSON', () => {
  expect(JSON.parse(citationToCslJson(brief, said, reading))).toEqual([
    {
      id: `quote-${said.span.from}-${said.span.to}`,
      type: 'article-newspaper',
      title: 'Bridge “unsafe” until 2028',
      author: [
        { family: 'Doe', given: 'Jane Q.' },
        { family: 'van der Roe', given: 'Adam' },
      ],
      'container-title': 'The Aldmoor Echo',
      issued: { 'date-parts': [[2026, 11, 20]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: link,
      language: 'en',
      note: '“We saw it coming, and nobody listened,” — Ruth Pell, an engineer',
    },
  ]);
});

test('CSL-JSON leaves out what the page does not say', () => {
  const poor = article({ byline: [], published: 'yesterday', outlet: null, url: null });
  const [item] = JSON.parse(citationToCslJson(poor, unsaid, reading)) as [object];
  expect(item).not.toHaveProperty('issued');
  expect(item).not.toHaveProperty('URL');
  expect(item).toMatchObject({ note: '“unsafe” — unattributed' });
});

test.each([
  ['Jane Doe', { family: 'Doe', given: 'Jane' }],
  ['Ursula von der Leyen', { family: 'von der Leyen', given: 'Ursula' }],
  ['Martin Luther King Jr.', { family: 'King Jr.', given: 'Martin Luther' }],
  ['Reuters', { family: 'Reuters', given: null }],
  ['Echo staff', { family: 'Echo staff', given: null }],
  ['Van Morrison', { family: 'Morrison', given: 'Van' }],
])('the writer %s', (name, expected) => {
  expect(writerOf(name)).toEqual(expected);
});
