import type { Quantity } from '../../brief.ts';
import type { Unit, UnitTables } from '../figures.ts';
import { list, pairs } from '../rows.ts';

/**
 * Names and symbols: BIPM, The International System of Units (9th edition); NIST Handbook 44,
 * appendix C (US customary); CLDR 45 units for en; the Reuters handbook for the units of markets.
 * A row: the canonical singular, then its names and symbols; the plural in -s is added to every
 * name, and the American spelling to every -metre and -litre. A name may be hyphenated.
 */
const MEASURES = `
  nautical mile | nmi
  light-year, light year
  hectare | ha
  acre
  cubic centimetre | cc
  acre foot, acre feet
  gallon | gal
  pint
  quart
  fluid ounce, fl oz
  barrel | bbl
  bushel
  tablespoon | tbsp
  teaspoon | tsp
  ton, short ton, long ton
  pound-mass | lb lbs lb. lbs.
  ounce | oz
  stone | st
  carat, karat
  degree, deg, ° | °
  degree Celsius, degree centigrade, degree c, deg c, celsius, celcius, centigrade, ° c, °c, degree c. | °C C ℃ ºC
  degree Fahrenheit, degree f, deg f, fahrenheit, ° f | °F F ℉ ºF
  hertz | HZ
  kelvin | K
  mile per hour, m.p.h | mph
  cubic foot per second | cfs
  kilometre per hour | kph kmh km/h kmph
  metre per second | m/s
  foot per second | ft/s
  frame per second | fps
  knot | kt kts kn
  mile per gallon, mile to the gallon, miles to the gallon | mpg
  revolution per minute, revolutions per minute | rpm
  horsepower, hp | hp PS
  brake horsepower | bhp
  pound-foot, pound foot, pound feet, lb ft
  newton metre | Nm
  newton | N
  milliampere-hour, milliampere hour, milliamp hour | mAh
  ampere, amp | A
  british thermal unit, btu | BTU Btu
  mega british thermal unit | mmBTU MMBtu mmBtu MMBTU
  millibar | mbar
  pound per square inch | psi PSI
  kilopound per square inch | ksi
  decibel | dB
  becquerel | Bq
  gigabyte, gig | gb
  megabit per second | Mbps mbps Mb/s Mbit/s
  gigabit per second | Gbps Gb/s
  megapixel | MP
  pixel | px
  milligram per decilitre | mg/dL mg/dl
  millimole per litre | mmol/L mmol/l
  part per million, parts per million | ppm
  part per billion, parts per billion | ppb
  barrel per day, barrels of oil per day, barrels of oil a day, barrel per day | bpd b/d
  calibre, caliber
  kilogram, kilogramme, kilo | kgs
  gram, gramme | gm
  micrometre, micron
  tonne, metric ton
  millilitre | mL
  litre | L ltr
  kilobyte | KB
  kilowatt | KW kw
  kilowatt hour | kwh KWh
  gigahertz | Ghz
  point | pts`;

/** Units of length, each with its square and its cube. */
const LENGTHS = `
  mile | mi
  yard | yd yds
  foot, feet | ft ′
  inch, inches | in in. ″
  metre | m
  kilometre, km | km kms
  centimetre | cm`;

/** Units with their decimal multiples: name, symbol, and the prefixes that news writes. */
const SI = `
  metre | m | k c d m µ μ n
  gram | g | k m µ μ
  litre | l | m c
  tonne | t | k M G
  watt | W | k M G T
  watt hour | Wh | k M G T
  volt | V | k
  hertz | Hz | k M G
  pascal | Pa | k M G h
  joule | J | k M
  calorie | cal | k
  electronvolt | eV | k M G T
  sievert | Sv | m
  byte | B | k M G T P
  bit | b | M G`;

const PREFIXES = new Map(
  pairs('k:kilo c:centi d:deci m:milli µ:micro μ:micro n:nano h:hecto M:mega G:giga T:tera P:peta'),
);

const DURATIONS = `
  second, sec | s sec secs
  minute, min | min mins
  hour | h hr hrs
  day
  night
  week | wk wks
  fortnight
  month
  year, annum | yr yrs
  quarter
  decade
  century, centuries
  millennium, millennia
  millisecond | ms
  microsecond | µs μs
  nanosecond | ns`;

const PERCENTS = `
  percent, per cent, pct | % pc pct
  percentage point, percent point, per cent point, % point, pct pt, point percentage | pp ppt
  basis point, bp | bp bps`;

const words = new Map<string, Unit>();
const symbols = new Map<string, Unit>();

function add(quantity: Quantity, id: string, names: readonly string[], marks: string): void {
  const unit: Unit = { id, quantity };
  for (const name of [id, ...names]) {
    const lower = name.toLowerCase();
    for (const spelt of new Set([lower, lower.replace(/(met|lit)re\b/, '$1er')])) {
      words.set(spelt, unit);
      words.set(`${spelt}s`, unit);
      words.set(spelt.replace('degree ', 'degrees '), unit);
    }
  }
  for (const symbol of marks.split(' ').filter(Boolean)) symbols.set(symbol, unit);
}

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

for (const [name = '', symbol = '', prefixes = ''] of rowsOf(SI)) {
  if (!/ /.test(name)) add('measure', name, [], symbol);
  for (const prefix of prefixes.split(' '))
    add('measure', `${PREFIXES.get(prefix)}${name}`, [], `${prefix}${symbol}`);
}
for (const [name = '', marks = ''] of rowsOf(LENGTHS)) {
  const [id = '', ...others] = name.split(', ');
  const [mark = ''] = marks.split(' ');
  const names = [id, ...others, mark];
  const squares = names.flatMap((base) => [
    `square ${base}`,
    `sq ${base}`,
    `${base} squared`,
    `${base}s squared`,
  ]);
  add('measure', id, others, marks);
  add('measure', `square ${id}`, squares, `${mark}2 ${mark}² sq${mark}`);
  add(
    'measure',
    `cubic ${id}`,
    names.map((base) => `cubic ${base}`),
    `${mark}3 ${mark}³`,
  );
}
for (const [quantity, table] of [
  ['measure', MEASURES],
  ['duration', DURATIONS],
  ['percent', PERCENTS],
] as const)
  for (const [names = '', marks = ''] of rowsOf(table)) {
    const [id = '', ...others] = names.split(', ');
    add(quantity, id, others, marks);
  }
// Bare "bit", "pound" and "quarter" are words of many senses; the plural "quarters" is a duration.
for (const word of ['b', 'B']) symbols.delete(word);
words.delete('quarter');

export const units: UnitTables = {
  words,
  symbols,
  gluedOnly: list(
    'm s h t st g l L C F K N A J V in kn cal gal sec min hp Gb gb mi ha T MP PS pc pp cc px Pa',
  ),
  longest: 5,
  rates: list(`
    second minute hour day night week fortnight month quarter year decade share barrel ounce tonne ton
    gallon litre liter kilo kilogram pound head person pop game season acre hectare mile unit piece
    ticket bushel annum dozen metre family household student pupil patient room seat bottle pint plate
  `),
  letters: list('m g l L t h s C F V A J N K'),
  weights: new Map(pairs('pound:pound-mass pounds:pound-mass')),
  weighing: list(`
    weigh weighs weighed weighing weight heavy heavier lighter overweight lose loses lost losing gain gained
    drop dropped shed ounce ounces ton tons tonne kilograms kilos kg lb body payload lift lifted of
  `),
  paid: list('note notes coin coins fine fee bill prize ticket'),
  dimensions: list(`
    deep high long tall wide away above below from apart race sprint dash final finals hurdles freestyle
    backstroke butterfly relay runner run mark record
  `),
  hyphenated: list('a year month week day hour minute mile foot inch share old pound'),
  height: ['foot', 'inch'],
  per: list('per / a an each every'),
};
