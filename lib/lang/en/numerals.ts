import type { NumeralTables } from '../figures.ts';
import { list, numbers } from '../rows.ts';

/**
 * Cardinals, ordinals and scales: Oxford Dictionary of English; Indian scales: Oxford, "lakh",
 * "crore"; abbreviations of scales: the Guardian, Economist and Reuters style guides ("bn", "tn").
 */
const UNITS = [
  ...list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen`),
];
const TENS = [...list('twenty thirty forty fifty sixty seventy eighty ninety')];
const ORDINALS = [
  ...list(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`),
];

const withPlural = (rows: readonly (readonly [string, number])[]) =>
  rows.flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]);

const cardinals = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const tables: Omit<NumeralTables, 'words'> = {
  group: ',',
  decimal: '.',
  cardinals,
  scales: new Map([
    ...numbers('hundred:2 thousand:3 grand:3 quadrillion:15'),
    ...withPlural(numbers('lakh:5 million:6 crore:7 billion:9 trillion:12')),
  ]),
  slangScales: list('grand'),
  pluralScales: list('lakhs millions crores billions trillions'),
  shortScales: new Map(
    numbers(`k:3 K:3 m:6 M:6 mn:6 mln:6 mm:6 MM:6 mil:6 mio:6 cr:7 Cr:7 b:9 B:9 bn:9 Bn:9 BN:9 bln:9
      t:12 T:12 tn:12 trn:12`),
  ),
  apartScales: list('mn mil mio mln cr Cr bn Bn bln tn trn B M'),
  and: 'and',
  articles: list('a an'),
  ones: list('a one'),
  half: 'half',
  dozen: 'dozen',
  groups: new Map(numbers('pair:2 trio:3 quartet:4')),
  pairs: list(`
    trouser jean pant short tight glass sunglass goggle binocular scissor shoe boot trainer sneaker sock
    glove skate ski sandal heel legging pyjama pajama slipper earring handcuff
  `),
  minus: list('minus − – -'),
  ordinals: new Map(ORDINALS.map((word, index) => [word, index + 1])),
  ordinalEndings: list('st nd rd th'),
  denominators: new Map(
    withPlural([
      ...ORDINALS.slice(2).map((word, index) => [word, index + 3] as const),
      ...numbers('quarter:4 hundredth:100 thousandth:1000'),
    ]),
  ),
  fractions: new Map(numbers('half:0.5 quarter:0.25')),
  // Unicode, block Number Forms and Latin-1 Supplement.
  vulgar: new Map(
    [...'½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'].map((sign) => {
      const [over, under] = sign.normalize('NFKD').split('⁄').map(Number);
      return [sign, (over ?? 0) / (under ?? 1)];
    }),
  ),
  tally: 'scores',
  vague: new Map(
    numbers(
      'ten:10 dozen:12 score:20 hundred:100 thousand:1e3 million:1e6 billion:1e9 trillion:1e12',
    ).map(([word, low]) => [`${word}s`, [low, low * 10]]),
  ),
  multiples: new Map(
    numbers(`twice:2 thrice:3 double:2 doubled:2 doubling:2 doubles:2 triple:3 tripled:3 tripling:3
      triples:3 treble:3 trebled:3 trebling:3 quadruple:4 quadrupled:4 quadrupling:4 quintupled:5`),
  ),
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
