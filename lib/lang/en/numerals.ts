import type { NumeralTables } from '../figures.ts';

/**
 * Cardinals, ordinals and scales: Oxford Dictionary of English; Indian scales: Oxford, "lakh",
 * "crore"; abbreviations of scales: the Guardian, Economist and Reuters style guides ("bn", "tn").
 */
const UNITS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(
  /\s+/,
);

const cardinals = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const ordinals = new Map(ORDINALS.map((word, index) => [word, index + 1]));

const denominators = new Map([
  ...ORDINALS.slice(2).flatMap((word, index) => [
    [word, index + 3] as const,
    [`${word}s`, index + 3] as const,
  ]),
  ['quarter', 4],
  ['quarters', 4],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);

const tables: Omit<NumeralTables, 'words'> = {
  group: ',',
  decimal: '.',
  cardinals,
  scales: new Map([
    ['hundred', 2],
    ['thousand', 3],
    ['lakh', 5],
    ['lakhs', 5],
    ['million', 6],
    ['millions', 6],
    ['crore', 7],
    ['crores', 7],
    ['billion', 9],
    ['billions', 9],
    ['trillion', 12],
    ['trillions', 12],
    ['quadrillion', 15],
  ]),
  shortScales: new Map([
    ['k', 3],
    ['K', 3],
    ['m', 6],
    ['M', 6],
    ['mn', 6],
    ['mln', 6],
    ['mm', 6],
    ['MM', 6],
    ['cr', 7],
    ['Cr', 7],
    ['b', 9],
    ['B', 9],
    ['bn', 9],
    ['Bn', 9],
    ['BN', 9],
    ['bln', 9],
    ['t', 12],
    ['T', 12],
    ['tn', 12],
    ['trn', 12],
    ['mil', 6],
    ['mio', 6],
  ]),
  apartScales: new Set([
    'mn',
    'mil',
    'mio',
    'mln',
    'cr',
    'Cr',
    'bn',
    'Bn',
    'bln',
    'tn',
    'trn',
    'B',
    'M',
  ]),
  and: 'and',
  articles: new Set(['a', 'an']),
  ones: new Set(['a', 'one']),
  half: 'half',
  dozen: 'dozen',
  groups: new Map([
    ['pair', 2],
    ['trio', 3],
    ['quartet', 4],
  ]),
  pairs: new Set(
    `trouser jean pant short tight glass sunglass goggle binocular scissor shoe boot trainer sneaker sock
     glove skate ski sandal heel legging pyjama pajama slipper earring handcuff`.split(/\s+/),
  ),
  minus: new Set(['minus', '−', '–', '-']),
  ordinals,
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  denominators,
  fractions: new Map([
    ['half', 0.5],
    ['quarter', 0.25],
  ]),
  // Unicode, block Number Forms and Latin-1 Supplement.
  vulgar: new Map([
    ['½', 1 / 2],
    ['¼', 1 / 4],
    ['¾', 3 / 4],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['⅕', 1 / 5],
    ['⅖', 2 / 5],
    ['⅗', 3 / 5],
    ['⅘', 4 / 5],
    ['⅙', 1 / 6],
    ['⅚', 5 / 6],
    ['⅛', 1 / 8],
    ['⅜', 3 / 8],
    ['⅝', 5 / 8],
    ['⅞', 7 / 8],
  ]),
  vague: new Map([
    ['tens', [10, 100]],
    ['dozens', [12, 120]],
    ['scores', [20, 200]],
    ['hundreds', [100, 1000]],
    ['thousands', [1000, 10_000]],
    ['millions', [1e6, 1e7]],
    ['billions', [1e9, 1e10]],
    ['trillions', [1e12, 1e13]],
  ]),
  multiples: new Map([
    ['twice', 2],
    ['thrice', 3],
    ['double', 2],
    ['doubled', 2],
    ['doubling', 2],
    ['doubles', 2],
    ['triple', 3],
    ['tripled', 3],
    ['tripling', 3],
    ['triples', 3],
    ['treble', 3],
    ['trebled', 3],
    ['trebling', 3],
    ['quadruple', 4],
    ['quadrupled', 4],
    ['quadrupling', 4],
    ['quintupled', 5],
  ]),
};

export const numerals: NumeralTables = {
  ...tables,
  words: new Set([
    ...tables.cardinals.keys(),
    ...[...tables.cardinals.keys()].map((word) => `${word}fold`),
    ...tables.ordinals.keys(),
    ...tables.denominators.keys(),
    ...tables.scales.keys(),
    ...tables.fractions.keys(),
    ...tables.vulgar.keys(),
    ...tables.vague.keys(),
    ...tables.multiples.keys(),
    ...tables.groups.keys(),
    tables.dozen,
  ]),
};
