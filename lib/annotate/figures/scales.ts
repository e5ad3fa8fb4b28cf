import { afterHyphen, isContent, isGlued, isInWord, lowerAt, textAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';
import type { Numeral } from './reading.ts';

/** Applies the scales after a mantissa; "4 hundred thousand" has two. */
export function scaled(
  line: Line,
  from: number,
  to: number,
  mantissa: number,
  form: Numeral['form'],
  marked: boolean,
  money: boolean,
): Numeral {
  let exponent = 0;
  let end = to;
  for (let scale = readScale(line, end, money); scale; scale = readScale(line, end, money)) {
    exponent += scale.exponent;
    end = scale.to;
    if (scale.last) break;
  }
  const value = exponent === 0 ? mantissa : Number(`${mantissa}e${exponent}`);
  return { from, to: end, value, mantissa, exponent, form, marked };
}

/** The power of ten of a word: "grand" before a noun is none. */
export function scaleOf(line: Line, at: number): number | undefined {
  const { scales, slangScales } = line.tables.numerals;
  const word = lowerAt(line, at);
  return slangScales.has(word) && isContent(line, at + 1) ? undefined : scales.get(word);
}

export function isScale(line: Line, index: number): boolean {
  const at = afterHyphen(line, index);
  return scaleOf(line, at) !== undefined || line.tables.numerals.shortScales.has(textAt(line, at));
}

function readScale(
  line: Line,
  index: number,
  money: boolean,
): { readonly exponent: number; readonly to: number; readonly last: boolean } | null {
  const { pieces, tables } = line;
  const at = afterHyphen(line, index);
  const piece = pieces[at];
  if (piece?.text === '×') return readPower(line, at);
  if (piece?.kind !== 'word') return null;
  const exponent = scaleOf(line, at);
  if (exponent !== undefined) return { exponent, to: at + 1, last: false };
  const short = tables.numerals.shortScales.get(piece.text);
  if (short === undefined) return null;
  // "9mm rounds": where it is a unit as well, money alone makes a million of it.
  if (!money && piece.text.length > 1 && tables.units.symbols.has(piece.text)) return null;
  const apart = tables.numerals.apartScales.has(piece.text);
  if (!piece.glued && !(apart && (money || piece.text.length > 1 || countsNext(line, at + 1))))
    return null;
  // "5m people", "5m CHF"
  const next = textAt(line, at + 1);
  const counts = countsNext(line, at + 1) || (next.length > 1 && tables.money.codes.has(next));
  const sure = money || apart || counts || /^[kK]$/.test(piece.text);
  // "£5m-a-year", "(£5m)": an abbreviated scale may be followed by any mark.
  return sure && !isInWord(line, at + 1) ? { exponent: short, to: at + 1, last: true } : null;
}

/** "×10^30", "×10−6"; an exponent of three digits is none of this world. */
function readPower(line: Line, index: number) {
  if (lowerAt(line, index + 1) !== '10') return null;
  let at = index + 2;
  if (lowerAt(line, at) === '^') at++;
  const negative = line.tables.numerals.minus.has(lowerAt(line, at));
  if (negative) at++;
  const power = textAt(line, at);
  if (!isGlued(line, at) || !/^\d\d?$/.test(power)) return null;
  return { exponent: negative ? -Number(power) : Number(power), to: at + 1, last: true };
}

/** Whether counted things follow, so that "10m people" are ten million and "10m deep" is not. */
function countsNext(line: Line, index: number): boolean {
  const { dimensions } = line.tables.units;
  return (
    !dimensions.has(lowerAt(line, afterHyphen(line, index))) && readCounted(line, index) !== null
  );
}
