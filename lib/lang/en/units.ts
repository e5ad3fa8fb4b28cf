import type { Quantity } from '../../brief.ts';
import type { Unit, UnitTables } from '../figures.ts';

/**
 * Names and symbols: BIPM, The International System of Units (9th edition); NIST Handbook 44,
 * appendix C (US customary); CLDR 45 units for en; the Reuters handbook for the units of markets.
 * A row: the canonical singular, its further names (the plural in -s is added), its symbols.
 */
type Row = readonly [id: string, names: string, symbols?: string];

const MEASURES: readonly Row[] = [
  ['metre', 'metre|meter', 'm'],
  ['kilometre', 'kilometre|kilometer|km|kms', 'km kms'],
  ['centimetre', 'centimetre|centimeter', 'cm'],
  ['millimetre', 'millimetre|millimeter', 'mm'],
  ['decimetre', 'decimetre|decimeter', 'dm'],
  ['micrometre', 'micrometre|micrometer|micron', 'µm μm'],
  ['nanometre', 'nanometre|nanometer', 'nm'],
  ['picometre', 'picometre|picometer', ''],
  ['mile', 'mile', 'mi'],
  ['nautical mile', 'nautical mile', 'nmi'],
  ['yard', 'yard', 'yd yds'],
  ['foot', 'foot|feet', 'ft ′'],
  ['inch', 'inch|inches', 'in in. ″'],
  ['light-year', 'light year|light-year', 'ly'],
  ['square mile', 'square mile|sq mile|sq mi', ''],
  [
    'square kilometre',
    'square kilometre|square kilometer|sq km|kilometre squared|km squared',
    'km2 km²',
  ],
  ['square metre', 'square metre|square meter|sq m|sq metre', 'm2 m² sqm'],
  ['square foot', 'square foot|square feet|sq ft|sq foot|sq feet', 'sqft ft2'],
  ['square yard', 'square yard', ''],
  ['square inch', 'square inch|square inches|sq in', ''],
  ['square centimetre', 'square centimetre|square centimeter', 'cm2 cm²'],
  ['hectare', 'hectare', 'ha'],
  ['acre', 'acre', ''],
  ['cubic metre', 'cubic metre|cubic meter', 'm3 m³'],
  ['cubic foot', 'cubic foot|cubic feet', ''],
  ['cubic inch', 'cubic inch|cubic inches', ''],
  ['cubic mile', 'cubic mile', ''],
  ['cubic kilometre', 'cubic kilometre|cubic kilometer', ''],
  ['cubic centimetre', 'cubic centimetre|cubic centimeter', 'cm3 cm³'],
  ['cubic yard', 'cubic yard', ''],
  ['acre foot', 'acre foot|acre feet|acre-foot|acre-feet', ''],
  ['litre', 'litre|liter', 'l L ltr'],
  ['millilitre', 'millilitre|milliliter', 'ml mL cc'],
  ['centilitre', 'centilitre|centiliter', 'cl'],
  ['hectolitre', 'hectolitre|hectoliter', 'hl'],
  ['gallon', 'gallon', 'gal'],
  ['pint', 'pint', ''],
  ['quart', 'quart', ''],
  ['fluid ounce', 'fluid ounce', 'fl oz'],
  ['barrel', 'barrel', 'bbl'],
  ['bushel', 'bushel', ''],
  ['tablespoon', 'tablespoon', 'tbsp'],
  ['teaspoon', 'teaspoon', 'tsp'],
  ['gram', 'gram|gramme', 'g gm'],
  ['kilogram', 'kilogram|kilogramme|kilo', 'kg kgs'],
  ['milligram', 'milligram', 'mg'],
  ['microgram', 'microgram', 'µg μg mcg'],
  ['tonne', 'tonne|metric ton', 't'],
  ['ton', 'ton|short ton|long ton', ''],
  ['kilotonne', 'kilotonne|kiloton', 'kt'],
  ['megatonne', 'megatonne|megaton', 'Mt'],
  ['gigatonne', 'gigatonne|gigaton', 'Gt'],
  ['pound-mass', '', 'lb lbs lb. lbs.'],
  ['ounce', 'ounce', 'oz'],
  ['stone', 'stone', ''],
  ['carat', 'carat|karat', ''],
  ['degree', 'degree|deg|°', '°'],
  [
    'degree Celsius',
    'degree celsius|degree centigrade|degree c|deg c|celsius|celcius|centigrade|° c|°c|degree c.',
    '°C C ℃ ºC',
  ],
  ['degree Fahrenheit', 'degree fahrenheit|degree f|deg f|fahrenheit|° f', '°F F ℉ ºF'],
  ['kelvin', 'kelvin', 'K'],
  ['mile per hour', 'mph|m.p.h', 'mph'],
  ['kilometre per hour', 'kph|kmh', 'kph kmh km/h kmph'],
  ['metre per second', '', 'm/s'],
  ['foot per second', '', 'fps'],
  ['knot', 'knot', 'kt kts kn'],
  ['mile per gallon', 'mpg', 'mpg'],
  ['revolution per minute', 'rpm|revolution per minute|revolutions per minute', 'rpm'],
  ['horsepower', 'horsepower|hp', 'hp PS'],
  ['brake horsepower', 'brake horsepower|bhp', 'bhp'],
  ['pound-foot', 'pound-foot|pound-feet|pound foot|pound feet|lb-ft|lb ft', ''],
  ['newton metre', 'newton metre|newton meter|newton-metre|newton-meter', 'Nm'],
  ['newton', 'newton', 'N'],
  ['watt', 'watt', 'W'],
  ['kilowatt', 'kilowatt', 'kW KW kw'],
  ['megawatt', 'megawatt', 'MW'],
  ['gigawatt', 'gigawatt', 'GW'],
  ['terawatt', 'terawatt', 'TW'],
  ['kilowatt hour', 'kilowatt hour|kilowatt-hour', 'kWh kwh KWh'],
  ['megawatt hour', 'megawatt hour|megawatt-hour', 'MWh'],
  ['gigawatt hour', 'gigawatt hour|gigawatt-hour', 'GWh'],
  ['terawatt hour', 'terawatt hour|terawatt-hour', 'TWh'],
  ['milliampere-hour', 'milliampere-hour|milliamp hour', 'mAh'],
  ['volt', 'volt', 'V'],
  ['kilovolt', 'kilovolt', 'kV'],
  ['ampere', 'ampere|amp', 'A'],
  ['ohm', 'ohm', 'Ω'],
  ['farad', 'farad', ''],
  ['joule', 'joule', 'J'],
  ['kilojoule', 'kilojoule', 'kJ'],
  ['calorie', 'calorie', 'cal'],
  ['kilocalorie', 'kilocalorie', 'kcal'],
  ['british thermal unit', 'british thermal unit|btu', 'BTU Btu'],
  ['mega british thermal unit', 'mmbtu', 'mmBTU MMBtu mmBtu MMBTU'],
  ['hertz', 'hertz', 'Hz HZ'],
  ['kilohertz', 'kilohertz', 'kHz KHz'],
  ['megahertz', 'megahertz', 'MHz'],
  ['gigahertz', 'gigahertz', 'GHz Ghz'],
  ['pascal', 'pascal', 'Pa'],
  ['kilopascal', 'kilopascal', 'kPa'],
  ['megapascal', 'megapascal', 'MPa'],
  ['gigapascal', 'gigapascal', 'GPa'],
  ['hectopascal', 'hectopascal', 'hPa'],
  ['millibar', 'millibar', 'mbar'],
  ['pound per square inch', 'psi', 'psi PSI'],
  ['kilopound per square inch', 'ksi', 'ksi'],
  ['decibel', 'decibel', 'dB'],
  ['lumen', 'lumen', ''],
  ['lux', 'lux', ''],
  ['sievert', 'sievert', 'Sv'],
  ['millisievert', 'millisievert', 'mSv'],
  ['roentgen', 'roentgen', ''],
  ['becquerel', 'becquerel', 'Bq'],
  ['electronvolt', 'electronvolt|electron volt', 'eV'],
  ['bit', 'bit', ''],
  ['byte', 'byte', ''],
  ['kilobyte', 'kilobyte', 'KB kB'],
  ['megabyte', 'megabyte', 'MB'],
  ['gigabyte', 'gigabyte|gig', 'GB Gb gb'],
  ['terabyte', 'terabyte', 'TB'],
  ['petabyte', 'petabyte', 'PB'],
  ['megabit', 'megabit', 'Mb'],
  ['gigabit', 'gigabit', ''],
  ['megabit per second', 'megabit per second|mbps', 'Mbps mbps Mb/s Mbit/s'],
  ['gigabit per second', 'gigabit per second|gbps', 'Gbps Gb/s'],
  ['megapixel', 'megapixel', 'MP'],
  ['pixel', 'pixel', 'px'],
  ['part per million', 'part per million|parts per million|parts-per-million', 'ppm'],
  ['part per billion', 'part per billion|parts per billion|parts-per-billion', 'ppb'],
  ['barrel per day', 'barrels of oil per day|barrels of oil a day|bpd|barrel-per-day', 'bpd b/d'],
  ['calibre', 'calibre|caliber', ''],
  ['point', 'point', 'pts'],
];

const DURATIONS: readonly Row[] = [
  ['second', 'second|sec', 's sec secs'],
  ['minute', 'minute|min', 'min mins'],
  ['hour', 'hour', 'h hr hrs'],
  ['day', 'day', ''],
  ['night', 'night', ''],
  ['week', 'week', 'wk wks'],
  ['fortnight', 'fortnight', ''],
  ['month', 'month', ''],
  ['year', 'year|annum', 'yr yrs'],
  ['quarter', 'quarters', ''],
  ['decade', 'decade', ''],
  ['century', 'century|centuries', ''],
  ['millennium', 'millennium|millennia', ''],
  ['millisecond', 'millisecond', 'ms'],
  ['microsecond', 'microsecond', 'µs μs'],
  ['nanosecond', 'nanosecond', 'ns'],
];

const PERCENTS: readonly Row[] = [
  ['percent', 'percent|per cent|pct', '% pc pct'],
  [
    'percentage point',
    'percentage point|percent point|per cent point|% point|pct pt|point percentage',
    'pp ppt',
  ],
  ['basis point', 'basis point|bp|bps', 'bp bps'],
];

const plural = (name: string): string[] =>
  /(?:s|feet|hertz|mph|mpg|bhp|hp|rpm|psi|ksi|kph|celsius|fahrenheit|centigrade|[°.²]|\sc|\sf)$/.test(
    name,
  )
    ? [name]
    : [name, `${name}s`];

/** "degree celsius" is written "degrees celsius". */
const spellings = (name: string): string[] =>
  name.startsWith('degree ') ? [name, name.replace('degree', 'degrees')] : plural(name);

const rows: readonly (readonly [Quantity, readonly Row[]])[] = [
  ['measure', MEASURES],
  ['duration', DURATIONS],
  ['percent', PERCENTS],
];

const named = (pick: (row: Row) => readonly string[]): Map<string, Unit> =>
  new Map(
    rows.flatMap(([quantity, table]) =>
      table.flatMap((row) => pick(row).map((name) => [name, { id: row[0], quantity }] as const)),
    ),
  );

export const units: UnitTables = {
  words: named(([, names]) => names.split('|').filter(Boolean).flatMap(spellings)),
  symbols: named(([, , symbols]) => (symbols ?? '').split(' ').filter(Boolean)),
  gluedOnly: new Set(
    'm s h t g l L C F K N A J V in kn cal gal sec min hp Gb gb mi ha T MP PS pc pp cc mol px Pa ly'.split(
      ' ',
    ),
  ),
  longest: 5,
  rates: new Set(
    `second minute hour day night week fortnight month quarter year decade share barrel ounce tonne ton
     gallon litre liter kilo kilogram pound head person pop game season acre hectare mile unit piece
     ticket megawatt-hour bushel annum dozen litre metre`.split(/\s+/),
  ),
  letters: new Set('m g l L t h s C F V A J N K'.split(' ')),
  weighing: new Set(
    `weigh weighs weighed weighing weight heavy heavier lighter overweight lose loses lost losing gain gained
     drop dropped shed ounce ounces ton tons tonne kilograms kilos kg lb body payload lift lifted of`.split(
      /\s+/,
    ),
  ),
  paid: new Set('note notes coin coins fine fee bill prize ticket'.split(' ')),
  dimensions: new Set(
    `deep high long tall wide away above below from apart race sprint dash final finals hurdles freestyle
     backstroke butterfly relay runner run mark record`.split(/\s+/),
  ),
  hyphenated: new Set(
    `a year month week day hour minute mile foot inch share old pound`.split(' '),
  ),
  per: new Set(['per', '/', 'a', 'an', 'each', 'every']),
};
