import type { Figure } from './brief.ts';

export type System = 'metric' | 'imperial';

/** The symbol that it is shown with, and how many of it one of the other unit is. */
type Factor = readonly [symbol: string, factor: number];

/**
 * By the canonical unit of a figure. Factors: NIST Handbook 44, appendix C, and the international
 * yard and pound agreement of 1959, all exact; the imperial ones are their inverses. Left out: what
 * has one name and two sizes (gallon, pint, ton; the ounce of gold, the barrel of beer).
 */
const TO_METRIC: ReadonlyMap<string, Factor> = new Map([
  ['inch', ['cm', 2.54]],
  ['foot', ['m', 0.3048]],
  ['yard', ['m', 0.9144]],
  ['mile', ['km', 1.609344]],
  ['square inch', ['cm²', 6.4516]],
  ['square foot', ['m²', 0.09290304]],
  ['square yard', ['m²', 0.83612736]],
  ['square mile', ['km²', 2.589988110336]],
  ['acre', ['ha', 0.40468564224]],
  ['cubic foot', ['m³', 0.028316846592]],
  ['cubic yard', ['m³', 0.764554857984]],
  ['pound-mass', ['kg', 0.45359237]],
  ['mile per hour', ['km/h', 1.609344]],
  ['foot per second', ['m/s', 0.3048]],
  ['pound per square inch', ['kPa', 6.894757293168]],
]);

const TO_IMPERIAL: ReadonlyMap<string, Factor> = new Map([
  ['millimetre', ['in', 1 / 25.4]],
  ['centimetre', ['in', 1 / 2.54]],
  ['metre', ['ft', 1 / 0.3048]],
  ['kilometre', ['mi', 1 / 1.609344]],
  ['square centimetre', ['sq in', 1 / 6.4516]],
  ['square metre', ['sq ft', 1 / 0.09290304]],
  ['square kilometre', ['sq mi', 1 / 2.589988110336]],
  ['hectare', ['acres', 1 / 0.40468564224]],
  ['cubic metre', ['cu ft', 1 / 0.028316846592]],
  ['kilogram', ['lb', 1 / 0.45359237]],
  ['kilometre per hour', ['mph', 1 / 1.609344]],
  ['metre per second', ['ft/s', 1 / 0.3048]],
  ['kilopascal', ['psi', 1 / 6.894757293168]],
]);

/**
 * A thermometer's reading, by the scale of the figure. From `least` degrees on and below zero it is
 * one; a few degrees are as often a difference ("1.5 degrees of warming"), which converts otherwise.
 */
const TEMPERATURES = {
  metric: { unit: 'degree Fahrenheit', least: 20, symbol: '°C', of: (f: number) => (f - 32) / 1.8 },
  imperial: { unit: 'degree Celsius', least: 10, symbol: '°F', of: (c: number) => c * 1.8 + 32 },
} as const;

/** Of a converted number at least: "5 miles" is 8 km, "100 miles" 160. */
const SIGNIFICANT = 2;
/** From here on a number is shown with its scale ("3.2 million"). */
const LARGE = 1e6;

/**
 * What a figure comes to in the other system of measures, as precise as the article has it
 * ("50 km" for "31 miles"); null where there is nothing to convert, or not surely. It is ours and
 * not the article's: whoever shows it says so.
 */
export function converted(
  { value, unit, change }: Pick<Figure, 'value' | 'unit' | 'change'>,
  system: System,
): string | null {
  const values = [value].flat();
  const temperature = TEMPERATURES[system];
  if (unit === temperature.unit) {
    const sure = values.every((degrees) => degrees < 0 || degrees >= temperature.least);
    if (!sure || change !== undefined) return null;
    return `${values.map((degrees) => decimals(temperature.of(degrees), values)).join('–')}${temperature.symbol}`;
  }
  const [symbol, factor] = (system === 'metric' ? TO_METRIC : TO_IMPERIAL).get(unit ?? '') ?? [];
  if (symbol === undefined || factor === undefined) return null;
  return `${values.map((amount) => rounded(amount, factor)).join('–')} ${symbol}`;
}

function rounded(amount: number, factor: number): string {
  const result = amount * factor;
  return new Intl.NumberFormat('en', {
    maximumSignificantDigits: Math.max(SIGNIFICANT, significantDigits(amount)),
    ...(Math.abs(result) >= LARGE && { notation: 'compact', compactDisplay: 'long' }),
  }).format(result);
}

/** With as many decimals as the values of the article have. */
function decimals(result: number, written: readonly number[]): string {
  const digits = written.map((value) => String(value).split('.')[1]?.length ?? 0);
  return new Intl.NumberFormat('en', { maximumFractionDigits: Math.max(...digits) }).format(result);
}

/** 2 for 3,100 and for 0.31: zeros at either end only place the point. */
function significantDigits(value: number): number {
  const [mantissa = ''] = Math.abs(value).toExponential().split('e');
  return mantissa.replace('.', '').length;
}
