import { describe, expect, test } from 'vitest';
import { exportFile } from '../../lib/export/export-file.ts';
import { formsOf, type Subject } from '../../lib/export/forms.ts';
import { SECTIONS } from '../../lib/export/sections.ts';
import { rhine } from '../components/samples/rhine.ts';

const READING = { accessed: '2026-09-15T12:00:00Z' };

const SUBJECTS: readonly Subject[] = [
  { of: 'brief' },
  ...SECTIONS.map((section): Subject => ({ of: 'section', section })),
  ...[rhine.keyPoints[0], rhine.quotations[0], rhine.places[0], rhine.figures[0]].flatMap(
    (item): Subject[] => (item ? [{ of: 'item', item }] : []),
  ),
];

describe.each(SUBJECTS.map((subject) => [JSON.stringify(subject).slice(0, 60), subject] as const))(
  'of %s',
  (_, subject) => {
    test.each(formsOf(subject))('there is text, a name and a type for %s', (form) => {
      const { text, fileName, type } = exportFile(rhine, subject, form, READING);
      expect(text.trim()).not.toBe('');
      expect(fileName).toMatch(/^barges-run-a-third-full[\p{L}\p{N}-]+\.[a-z]+$/u);
      expect(type).toMatch(/^\w+\/[\w.+-]+$/);
    });
  },
);

test.each(SUBJECTS)('JSON of %j is JSON', (subject) => {
  for (const form of formsOf(subject)) {
    const { text, fileName } = exportFile(rhine, subject, form, READING);
    expect(() => fileName.endsWith('json') && JSON.parse(text)).not.toThrow();
  }
});

test('what there is no form of is a mistake of ours', () => {
  expect(() => exportFile(rhine, { of: 'brief' }, 'geojson', READING)).toThrow('geojson');
  expect(() => exportFile(rhine, { of: 'section', section: 'voices' }, 'csv', READING)).toThrow(
    'csv',
  );
});

test.each([
  ['', 'brief.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['CON: “Why?”\u202Efdp.exe', 'con-why-fdp-exe.md'],
  ['Дніпро й Рейн', 'дніпро-й-рейн.md'],
  [
    'Russia withdraws troops from Kharkiv after Ukraine recaptures territory',
    'russia-withdraws-troops-from-kharkiv-after-ukraine.md',
  ],
  ['a'.repeat(100), `${'a'.repeat(60)}.md`],
  [`${'word '.repeat(40)}`, 'word-word-word-word-word-word-word-word-word-word-word-word.md'],
])('the headline %j gives the file %j', (title, name) => {
  const brief = { ...rhine, article: { ...rhine.article, title } };
  expect(exportFile(brief, { of: 'brief' }, 'markdown', READING).fileName).toBe(name);
});
