/**
 * Texts made against the rules: for each table of words what its rule starts on, over and over,
 * whole, nearly, glued, capitalised, quoted, counted; and shapes that no table has.
 */
import { tablesOf, type Table } from './tables.ts';

export interface Attack {
  readonly name: string;
  /** A text of about that many characters; longer texts begin as shorter ones do. */
  readonly text: (length: number) => string;
}

/** What a table's words are made into; `at` counts up. */
type Shape = (word: string, at: number) => string;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const SHAPES: Readonly<Record<string, Shape>> = {
  run: (word) => `${word} `,
  glued: (word) => word,
  capitals: (word) => `${capital(word)} `,
  hyphens: (word) => `${word}-`,
  sentences: (word) => `${capital(word)}. `,
  lines: (word) => `${capital(word)}\n`,
  'near misses': (word, at) => (at % 2 === 0 ? `${word.slice(0, -1)} ` : `${word}${word} `),
  counted: (word, at) => `${at % 977} ${word} `,
  quoted: (word) => `“${word}” said `,
  'half quoted': (word, at) => `${at % 2 === 0 ? '“' : '‘'}${word}, `,
  'names around': (word, at) => `Ann${at % 89} ${word} Pell of Aldmoor, `,
};

/** Cut into paragraphs of a news page's length where a shape makes no lines of its own. */
const PARAGRAPH = 400;

function repeated(unit: (at: number) => string, length: number, lines: boolean): string {
  const parts: string[] = [];
  let size = 0;
  let line = 0;
  for (let at = 0; size < length; at++) {
    const part = unit(at);
    parts.push(part);
    size += part.length;
    line += part.length;
    if (lines && line > PARAGRAPH) {
      parts.push('\n');
      line = 0;
    }
  }
  return parts.join('').slice(0, length);
}

function attacksOn({ path, entries }: Table, other: Table): Attack[] {
  const word = (at: number) => entries[at % entries.length] ?? '';
  const mixed = (at: number) => (at % 2 === 0 ? word(at >> 1) : (other.entries[at % 7] ?? ''));
  return [
    ...Object.entries(SHAPES).map(([name, shape], index) => ({
      name: `${path}: ${name}`,
      text: (length: number) =>
        repeated((at) => shape(word(at), at), length, index % 2 === 1 && name !== 'lines'),
    })),
    {
      name: `${path}: first word alone`,
      text: (length: number) => repeated(() => `${word(0)} `, length, false),
    },
    {
      name: `${path}: with ${other.path}`,
      text: (length: number) => repeated((at) => `${mixed(at)} `, length, false),
    },
  ];
}

/** Units that no table holds; `@` stands for a number that counts up. */
const UNITS: readonly string[] = [
  ['"', '“', '”', '‘', '’', "'", '«', '„', '“ ', '” ', ' ‘a', "a' ", "'a' ", '“a', 'a” '],
  ['(', '[', '([{', ')', '<', '<a href=', '&amp;', '{{', '${', '`', '\\', '/', '|', '*', '_'],
  ['.', '. ', '...', '. . ', '!', '?! ', 'U.S. ', 'A.', 'A. ', 'a.b.', '…', ', ', ';', ': '],
  ['1', '1 ', '1,', '1,1', '1.1', '1-', '1–', '1/', '1:', '$1', '£', '%', '1% ', '1st ', '½'],
  ['@ ', '@, ', '@-@ ', '@ to @ ', '@ and ', '@ x ', '@:@ ', '$@ ', '$@-', '@bn ', '19@ '],
  ['one ', 'hundred ', 'one hundred and ', 'twenty-', 'a ', 'and ', 'of the ', 'a half '],
  ['A', 'A ', 'a', 'Aa', 'aA', 'é', 'É ', '漢', 'ا', '😀', '\ud83d', '\u0301', 'a\u0301'],
  ['\u200b', '\u202e', '\u00a0', '\ufeff', '\u0000', '\t', ' \t', '\u2028', '\r', '\n', 'a\n'],
  ['Ann@ Pell@ said. ', 'Ann@ Pell@ said he knew. ', '“So it is@,” he said. ', '“It is@.” '],
  ['“It is@,” said Ann Pell. ', '“It is@,” said Ann@ Pell@.\n', '“It is@.”\n', 'He said. '],
  ['“a” “b” ', '“a ‘b “c ', '‘a’s ', "the Pells' ", 'rock ’n’ roll ', '“It is@”, ', 'I '],
  ['Q: Is it@?\n', 'PELL@: You go.\n', 'PELL: I “go”.\n', 'Ann Pell said that ', 'in “Big Mill”, '],
  ['It is@, Ann Pell said. ', '“a “b “c” ', '“a, said Pell “', 'Pell said in a '],
  ['Ann Pell ', 'Ann, Pell, ', 'Ann of Pell ', 'Ann and ', 'Mr ', 'Mr. Pell ', 'Sir A. B. Pell '],
  ['Springfield ', 'Springfield, ', 'San ', 'San Jose, San ', 'Paris, Texas, ', 'in Paris '],
  ['North ', 'north of ', 'River ', 'Lake @ ', 'Saint ', 'St. ', 'New ', 'New York New '],
  ['Santa@ Maria, ', 'the city of ', 'the University of ', 'of of ', 'Republic of the '],
  ['http://a.b/', 'a@b.c ', '#a ', '@a ', 'a, b and c, ', 'according to ', 'who said that '],
  ['An icon of a ', 'icon ', 'Read more: ', 'Photo by ', '© ', 'Share this ', 'sign up '],
  ['more than ', 'up to @ or more ', 'from @ to ', 'between @ and ', 'aged @ ', '@-year-old '],
  ['January ', '1 May ', 'May 1, ', 'on Monday, ', 'in 19@ ', 'per ', 'per cent per ', '@ per '],
].flat();

function structural(unit: string): Attack[] {
  const name = JSON.stringify(unit);
  const make = (at: number) => unit.replaceAll('@', String(at));
  return [
    { name: `${name} in one line`, text: (length) => repeated(make, length, false) },
    { name: `${name} in paragraphs`, text: (length) => repeated(make, length, true) },
  ];
}

/** Every attack on the tables of the language, in a fixed order. */
export function attacks(language: object): Attack[] {
  const tables = tablesOf(language);
  return [
    ...UNITS.flatMap(structural),
    ...tables.flatMap((table, index) =>
      attacksOn(table, tables[(index * 31 + 17) % tables.length] ?? table),
    ),
  ];
}
