import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../components/take/words.ts';
import { exportFile } from '../../lib/export/export-file.ts';
import { localeIn, LOCALES, pseudoLocale } from '../support/locales.ts';
import { rhine } from './samples/rhine.ts';

const READING = { accessed: '2026-11-21T10:30:00Z' };
const exported = (form: 'markdown' | 'text', locale = localeIn('de')) =>
  exportFile(rhine, { of: 'brief' }, form, READING, wordsIn(locale)).text;

test('a brief is taken along in the words of the interface', () => {
  const text = exported('text');
  expect(text).toContain('Gelesen am 21.11.2026');
  expect(text).toContain('\nZITATE\n');
  expect(text).toContain(
    'Annegret Vollmer: head of the waterways agency’s office in Bonn; 17 Wörter · 2 Zitate',
  );
  expect(text).toContain('Kaub: Deutschland; 3 Nennungen');
  expect(text).toContain('alle 14 Absätze gelesen · ');
});

test('a speaker who is not told surely is probable in the words of the interface too', () => {
  const doubted = rhine.quotations.map((quotation) => ({
    ...quotation,
    attribution: quotation.attribution && { ...quotation.attribution, confidence: 0.8 },
  }));
  const brief = { ...rhine, quotations: doubted };
  const words = wordsIn(localeIn('de'));
  expect(exportFile(brief, { of: 'brief' }, 'text', READING, words).text).toContain(
    '— wohl Annegret Vollmer, ',
  );
});

describe.each(Object.keys(LOCALES))('in %s', (folder) => {
  const locale = localeIn(folder);
  test.each(['tabQuotes', 'tabVoices', 'tabPlaces', 'tabFigures', 'keyPoints'] as const)(
    'the heading %s is the interface’s',
    (key) => expect(exported('markdown', locale)).toContain(`\n## ${locale.message(key)}\n`),
  );
});

test('every word that is not the story’s is a message', () => {
  const [head = '', ...sections] = exported('markdown', pseudoLocale).split(/^(?=## )/m);
  expect(head).toContain('title: ');
  for (const section of sections) expect(section).toMatch(/^## ⟦/);
  const voices = sections.find((section) => section.includes('Annegret Vollmer**: '));
  expect(voices).toMatch(/⟦17 w.*⟧ · ⟦2 q.*⟧/);
});
