import { describe, expect, test } from 'vitest';
import { localeFrom } from '../../lib/locale/locale.ts';
import { english, getMessageIn, localeIn, LOCALES } from '../support/locales.ts';

describe('counts', () => {
  test.each([
    ['en', 1, '1 word'],
    ['en', 1200, '1,200 words'],
    ['de', 1200, '1.200 Wörter'],
    ['fr', 0, '0 mot'],
    ['pl', 1, '1 słowo'],
    ['pl', 3, '3 słowa'],
    ['pl', 12, '12 słów'],
    ['pl', 22, '22 słowa'],
    ['uk', 1, '1 слово'],
    ['uk', 4, '4 слова'],
    ['uk', 11, '11 слів'],
    ['uk', 21, '21 слово'],
  ])('in %s: %d', (folder, count, words) => {
    expect(localeIn(folder).counted('words', count)).toBe(words);
  });

  test('of a million, for which some languages have a form of its own', () => {
    expect(localeIn('es').counted('words', 1_000_000)).toBe('1.000.000 palabras');
  });
});

describe('the reader’s own variety of the language', () => {
  const tagFor = (folder: string, languages: readonly string[]) =>
    localeFrom(getMessageIn(LOCALES[folder] ?? {}), languages).tag;

  test.each([
    ['en', ['en-GB'], 'en-GB'],
    ['de', ['en-US', 'de-AT'], 'de-AT'],
    ['en', ['ja-JP', 'en-AU'], 'en-AU'],
    ['en', ['ja-JP'], 'en'],
    ['pt_BR', [], 'pt-BR'],
  ])('messages in %s for readers of %j', (folder, languages, tag) => {
    expect(tagFor(folder, languages)).toBe(tag);
  });
});

test('a message is cut at its values, in the order of the language', () => {
  expect(english.pieces('placesFrom')).toEqual([
    'Places from ',
    0,
    ' (',
    1,
    '), land from ',
    2,
    '.',
  ]);
});

test('values stay what they are', () => {
  expect(english.message('stepOf', '$2', '<b>')).toBe('$2 of <b>');
});

test.each([
  ['2022-09-12', 'Sep 12, 2022'],
  ['2022-09-12T23:59:00+14:00', 'Sep 12, 2022'],
  ['last week', null],
  ['', null],
])('the day of %j', (iso, day) => {
  expect(english.day(iso)).toBe(day);
});

test('names of countries and languages, or none', () => {
  expect(localeIn('fr').country('UA')).toBe('Ukraine');
  expect(localeIn('de').country('GB')).toBe('Vereinigtes Königreich');
  expect(english.country('<b>')).toBeNull();
  expect(localeIn('pl').language('de')).toBe('niemiecki');
  expect(english.language('<b>')).toBeNull();
});

test('lists name each once', () => {
  expect(english.oneOf(['Ohio', 'Iowa', 'Ohio'])).toBe('Ohio or Iowa');
  expect(localeIn('de').allOf(['Kyjiw', 'Lwiw', '2 weitere'])).toBe('Kyjiw, Lwiw und 2 weitere');
});

test('a message that is nowhere is a mistake of ours', () => {
  const none = localeFrom((key) => (key === 'language' ? 'en' : ''), []);
  expect(() => none.message('copy')).toThrow('copy');
});
