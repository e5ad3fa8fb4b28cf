import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Messages } from '../support/locales.ts';

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const english = LOCALES['en'] ?? {};
const baseOf = (key: string) => key.replace(PLURAL, '');
const counted = new Set(
  Object.keys(english).flatMap((key) => (PLURAL.test(key) ? [baseOf(key)] : [])),
);

/** The forms that whole numbers up to some hundreds take in the language (CLDR). */
function formsOf(messages: Messages): string[] {
  const rules = new Intl.PluralRules(messages['language']?.message);
  return [...new Set(Array.from({ length: 300 }, (_, count) => rules.select(count)))];
}

const valuesIn = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

/** Letters for which there is room: tabs, buttons and the store's description. */
const ROOM: Readonly<Record<string, number>> = {
  tabBrief: 10,
  tabQuotes: 10,
  tabVoices: 10,
  tabPlaces: 10,
  tabFigures: 10,
  extensionDescription: 132,
};
/** How much longer than the English one any other message may be: three fifths, and short ones a word more. */
const roomFor = (english: string) => english.length * 1.6 + 16;

describe.each(Object.entries(LOCALES))('messages in %s', (folder, messages) => {
  test('are those of the English file, with the plural forms of the language', () => {
    const keys = Object.keys(english).filter((key) => !PLURAL.test(key));
    const forms = [...counted].flatMap((base) =>
      formsOf(messages).map((form) => `${base}_${form}`),
    );
    expect(Object.keys(messages).sort()).toEqual([...keys, ...forms].sort());
  });

  test('hold the values of the English ones', () => {
    const differing = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[`${baseOf(key)}_other`];
      return `${valuesIn(message)}` !== `${valuesIn(model?.message ?? '')}`;
    });
    expect(differing).toEqual([]);
  });

  test('have the length that fits', () => {
    const tooLong = Object.entries(messages).filter(([key, { message }]) => {
      const model = english[key] ?? english[`${baseOf(key)}_other`];
      return message.length > (ROOM[key] ?? roomFor(model?.message ?? ''));
    });
    expect(tooLong).toEqual([]);
  });

  test('name their language as their folder does', () => {
    expect(messages['language']?.message.replace('-', '_')).toBe(folder);
  });

  test('are not empty, and have no space where none belongs', () => {
    const untidy = Object.values(messages).filter(({ message }) =>
      /^$|^\s|\s$|\s{2}/.test(message),
    );
    expect(untidy).toEqual([]);
  });
});

/** Of words, as the language writes them (CLDR, delimiters; Dutch as its dictionaries and browsers). */
const QUOTATION_MARKS: Readonly<Record<string, string>> = {
  en: '“”',
  de: '„“',
  es: '«»',
  fr: '«»',
  it: '«»',
  nl: '‘’',
  pl: '„”',
  pt_BR: '“”',
  pt_PT: '«»',
  uk: '«»',
};

test.each(Object.entries(LOCALES))(
  'marks of quotation and apostrophes in %s',
  (folder, messages) => {
    // An apostrophe stands between letters.
    const marks = Object.values(messages).flatMap(
      ({ message }) => message.replace(/(?<=\p{L})’(?=\p{L})/gu, '').match(/['"“”„«»‘’]/g) ?? [],
    );
    expect([...new Set(marks)].sort().join('')).toBe(
      [...(QUOTATION_MARKS[folder] ?? '')].sort().join(''),
    );
  },
);

test('French sets no-break spaces before high marks and inside its quotation marks', () => {
  const breaking = Object.values(LOCALES['fr'] ?? {}).filter(({ message }) =>
    /(?<![\u00a0\u202f])[;?!»]|(?<!about)(?<!\u00a0):|«(?!\u00a0)/.test(message),
  );
  expect(breaking).toEqual([]);
});

test('every message is used', () => {
  const sources = ['components', 'entrypoints', 'lib']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const manifest = readFileSync('wxt.config.ts', 'utf8');
  const unused = [...new Set(Object.keys(english).map(baseOf))].filter(
    (key) =>
      !sources.includes(`'${key}'`) &&
      !sources.includes(`"${key}"`) &&
      !manifest.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});
