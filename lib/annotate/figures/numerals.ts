import { afterHyphen, isNearNumber, lowerAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';

/** A number as written, from piece `from` up to piece `to`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Before its scale was applied: 5 for "5 million". */
  readonly mantissa: number;
  readonly exponent: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** The digits have separators, decimals or a sign: never a year, a label or a list number. */
  readonly marked: boolean;
  /** The bounds of a vague plural ("dozens"). */
  readonly bounds?: readonly [number, number];
}

/** Denominators that are written with a slash; others are dates ("9/11") or names ("24/7"). */
const SLASHED = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

/** Pieces before the first digit or number word of a number ("minus -", "half a"). */
const LEAD = 2;

/** Digits, separators included, beyond which a number is a code of some kind. */
const LONGEST = 32;

export interface NumberOptions {
  /** After a currency sign "m" is a million, elsewhere it may be a metre. */
  readonly money: boolean;
}

/** Reads the number that starts at a piece. Exact: "8.2 million" is the literal 8.2e6. */
export function readNumber(
  line: Line,
  index: number,
  { money }: NumberOptions = { money: false },
): Numeral | null {
  if (!isNearNumber(line, index, LEAD)) return null;
  return (
    readDigits(line, index, money) ??
    readVague(line, index) ??
    readWords(line, index) ??
    readVulgar(line, index)
  );
}

function readDigits(line: Line, index: number, money: boolean): Numeral | null {
  const { pieces, tables } = line;
  let at = index;
  let sign = '';
  const first = pieces[at];
  if (first && (!first.glued || money) && tables.numerals.minus.has(first.lower)) {
    const next = afterHyphen(line, at + 1);
    const number = pieces[next];
    // "-20200701", "2019-07-01" after a dash: no minus stands before a date.
    if (/^(?:19|20)\d\d(?:\d{4})?$/.test(number?.text ?? '')) return null;
    if (number?.kind !== 'number' || (first.kind === 'mark' && !number.glued)) return null;
    sign = '-';
    at = next;
  }
  let whole = '';
  const { decimal } = tables.numerals;
  if (pieces[at]?.text === decimal && !pieces[at]?.glued && pieces[at + 1]?.glued) {
    whole = `0${decimal}`;
    at++;
  }
  const piece = pieces[at];
  if (piece?.kind !== 'number' || (whole === '' && /^0\d+$/.test(piece.text))) return null;
  const apart = groupsApart(line, at);
  const digits = plainDigits(whole + piece.text + apart, tables.numerals.group, decimal);
  if (digits === null) return null;
  const marked = sign !== '' || digits !== piece.text;
  at += apart === '' ? 1 : 3;
  const fraction = readFraction(line, at, Number(digits));
  if (fraction) {
    const value = Number(`${sign}${fraction.value}`);
    return scaled(line, index, fraction.to, value, 'fraction', true, money);
  }
  const half = readAndHalf(line, at);
  if (half > at)
    return scaled(line, index, half, Number(`${sign}${digits}`) + 0.5, 'digits', true, money);
  return scaled(line, index, at, Number(`${sign}${digits}`), 'digits', marked, money);
}

/** ",000" after "10" in text that a tokenizer took apart ("10, 000 people"). */
function groupsApart({ pieces, tables }: Line, at: number): string {
  const [comma, group] = [pieces[at + 1], pieces[at + 2]];
  const apart = comma?.text === tables.numerals.group && comma.glued && group?.kind === 'number';
  return apart && /^0\d\d$/.test(group.text) ? `${comma.text}${group.text}` : '';
}

/** "1,160.5" without its separators; null where they stand wrong ("1,40", "1.1.529"). */
function plainDigits(text: string, group: string, decimal: string): string | null {
  if (text.length > LONGEST) return null;
  const [whole = '', part, ...more] = text.split(decimal);
  if (more.length > 0 || part?.includes(group)) return null;
  const groups = whole.split(group);
  if (groups.length > 1 && !wellGrouped(groups)) return null;
  const plain = groups.join('');
  return part === undefined ? plain : `${plain}.${part}`;
}

/** Thousands, or the Indian way: pairs before the last three. */
function wellGrouped([first = '', ...rest]: readonly string[]): boolean {
  if (first.length === 0 || first.length > 3) return false;
  const last = rest.at(-1) ?? '';
  return (
    last.length === 3 &&
    (rest.every(({ length }) => length === 3) ||
      rest.slice(0, -1).every(({ length }) => length === 2))
  );
}

/** What follows whole digits: "½", "/4", "-1/2" or " 1/2". */
function readFraction(
  line: Line,
  at: number,
  whole: number,
): { readonly value: number; readonly to: number } | null {
  const { pieces, tables } = line;
  const vulgar = tables.numerals.vulgar.get(pieces[at]?.text ?? '');
  if (vulgar !== undefined && pieces[at]?.glued) return { value: whole + vulgar, to: at + 1 };
  const own = slashed(line, at - 1);
  if (own !== null) return { value: own, to: at + 2 };
  const next = afterHyphen(line, at);
  const mixed = pieces[next]?.kind === 'number' ? slashed(line, next) : null;
  return mixed !== null && Number.isInteger(whole) ? { value: whole + mixed, to: next + 3 } : null;
}

/** The value of "7/32" at its first number. */
function slashed({ pieces }: Line, at: number): number | null {
  const [above, slash, below] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (slash?.text !== '/' && slash?.text !== '⁄') return null;
  if (!slash.glued || !below?.glued || below.kind !== 'number' || above?.kind !== 'number')
    return null;
  if (pieces[at + 3]?.text === '/') return null;
  const [over, under] = [Number(above.text), Number(below.text)];
  return over < under && SLASHED.has(under) ? over / under : null;
}

/** End of "and a half" at a piece; the piece itself where it does not stand there. */
function readAndHalf(line: Line, index: number): number {
  const { numerals } = line.tables;
  let at = afterHyphen(line, index);
  if (lowerAt(line, at) !== numerals.and) return index;
  at = afterHyphen(line, at + 1);
  if (!['a', 'one'].includes(lowerAt(line, at))) return index;
  at = afterHyphen(line, at + 1);
  return lowerAt(line, at) === 'half' ? at + 1 : index;
}

function readVulgar(line: Line, index: number): Numeral | null {
  const value = line.tables.numerals.vulgar.get(line.pieces[index]?.text ?? '');
  return value === undefined
    ? null
    : scaled(line, index, index + 1, value, 'fraction', true, false);
}

/** Applies the scales after a mantissa; "4 hundred thousand" has two. */
function scaled(
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
  return { from, to: end, value, mantissa, exponent, form, marked: marked || exponent > 0 };
}

function readScale(
  line: Line,
  index: number,
  money: boolean,
): { readonly exponent: number; readonly to: number; readonly last: boolean } | null {
  const { pieces, tables } = line;
  const at = afterHyphen(line, index);
  const piece = pieces[at];
  if (piece?.kind !== 'word') return null;
  const exponent = tables.numerals.scales.get(piece.lower);
  if (exponent !== undefined) return { exponent, to: at + 1, last: false };
  const short = tables.numerals.shortScales.get(piece.text);
  if (short === undefined) return null;
  const apart = tables.numerals.apartScales.has(piece.text);
  if (!piece.glued && !(apart && (money || piece.text.length > 1 || countsNext(line, at + 1))))
    return null;
  const sure = money || apart || countsNext(line, at + 1) || /^[kK]$/.test(piece.text);
  return sure && pieces[at + 1]?.glued !== true
    ? { exponent: short, to: at + 1, last: true }
    : gluedEnd(line, at, short, sure);
}

/** "£5m-a-year", "(£5m)": an abbreviated scale may be followed by any mark. */
function gluedEnd({ pieces }: Line, at: number, exponent: number, sure: boolean) {
  return sure && pieces[at + 1]?.kind === 'mark' ? { exponent, to: at + 1, last: true } : null;
}

/** Whether counted things follow, so that "10m people" are ten million and "10m deep" is not. */
function countsNext(line: Line, index: number): boolean {
  const { dimensions } = line.tables.units;
  return !dimensions.has(lowerAt(line, index)) && readCounted(line, index) !== null;
}

/** "twenty-three thousand four hundred and two", "a million", "half a million", "two dozen". */
function readWords(line: Line, index: number): Numeral | null {
  const { cardinals, scales, fractions, and } = line.tables.numerals;
  let total = 0;
  let current = 0;
  let exponent = 0;
  let parts = 0;
  let at = index;
  let end = index;
  const first = lowerAt(line, at);
  const quarter = first === 'a' && fractions.has(lowerAt(line, at + 1)) ? at + 1 : at;
  const half = fractions.get(lowerAt(line, quarter));
  if (half !== undefined) {
    const of = afterHyphen(line, quarter + 1);
    const next = lowerAt(line, of) === 'of' ? of + 1 : of;
    const after = ['a', 'an'].includes(lowerAt(line, next)) ? afterHyphen(line, next + 1) : next;
    const word = lowerAt(line, after);
    if (word === 'dozen') return words(index, after + 1, half * 12, half, 0);
    const scale = scales.get(word);
    if (scale === undefined || word.endsWith('s')) return null;
    return words(index, after + 1, Number(`${half}e${scale}`), half, scale);
  }
  if (first === 'a' || first === 'an') {
    const word = lowerAt(line, at + 1);
    if (word === 'dozen') return words(index, at + 2, 12, 12, 0);
    if (!scales.has(word) || word.endsWith('s')) return null;
    current = 1;
    parts++;
    at++;
  }
  for (; ; at = afterHyphen(line, end)) {
    let word = lowerAt(line, at);
    if (word === and && parts > 0 && exponent > 0) {
      const next = cardinals.get(lowerAt(line, at + 1));
      if (next === undefined || total + current === 0) break;
      if (!(current % 100 === 0)) break;
      word = lowerAt(line, ++at);
    }
    const value = cardinals.get(word);
    const scale = scales.get(word);
    if (value !== undefined) {
      if (parts > 0 && !fits(current, value)) break;
      current += value;
    } else if (word === 'dozen' && parts === 1 && exponent === 0) {
      return words(index, at + 1, current * 12, current * 12, 0);
    } else if (scale !== undefined && parts > 0 && current > 0 && !word.endsWith('s')) {
      if (scale === 2 && current < 100) current *= 100;
      else {
        total =
          scale > 3 && total > 0 && current < total
            ? total + current * 10 ** scale
            : total + current * 10 ** scale;
        current = 0;
      }
      exponent = scale;
    } else break;
    parts++;
    end = at + 1;
    const halved = readAndHalf(line, end);
    if (halved > end && exponent === 0) {
      const numeral = scaled(line, index, halved, current + 0.5, 'words', true, false);
      return { ...numeral, form: 'words' };
    }
  }
  if (parts === 0 || end === index) return null;
  return words(
    index,
    end,
    total + current,
    total === 0 && exponent === 0 ? current : (total + current) / 10 ** exponent,
    exponent,
  );
}

function words(
  from: number,
  to: number,
  value: number,
  mantissa: number,
  exponent: number,
): Numeral {
  return { from, to, value, mantissa, exponent, form: 'words', marked: exponent > 0 };
}

/** Whether a word of this value may follow: "twenty three" is one number, "two three" is two. */
function fits(current: number, value: number): boolean {
  const rest = current % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && value > 0 && value < 10);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
function readVague(line: Line, index: number): Numeral | null {
  const { vague } = line.tables.numerals;
  const [low, high] = vague.get(lowerAt(line, index)) ?? [];
  if (low === undefined || high === undefined) return null;
  const before = line.pieces[index - 1];
  if (before?.kind === 'number' || line.tables.numerals.cardinals.has(before?.lower ?? ''))
    return null;
  const second =
    lowerAt(line, index + 1) === 'of' ? vague.get(lowerAt(line, index + 2)) : undefined;
  const times = second?.[0] ?? 1;
  return {
    from: index,
    to: second ? index + 3 : index + 1,
    value: low * times,
    mantissa: low,
    exponent: 0,
    form: 'vague',
    marked: true,
    bounds: [low * times, high * times],
  };
}

/** The value of an ordinal at a piece, and the piece after it: "second", "22nd", "twenty-second". */
export function readOrdinal(
  line: Line,
  index: number,
): { readonly value: number; readonly to: number } | null {
  const { pieces, tables } = line;
  const { ordinals, ordinalEndings, cardinals } = tables.numerals;
  const piece = pieces[index];
  if (!piece) return null;
  if (piece.kind === 'number') {
    const ending = pieces[index + 1];
    if (!ending?.glued || !ordinalEndings.has(ending.lower)) return null;
    return { value: Number(piece.text.replaceAll(tables.numerals.group, '')), to: index + 2 };
  }
  const value = ordinals.get(piece.lower);
  if (value !== undefined) return { value, to: index + 1 };
  const tens = cardinals.get(piece.lower);
  if (tens === undefined || tens < 20) return null;
  const at = afterHyphen(line, index + 1);
  const rest = ordinals.get(lowerAt(line, at));
  return rest !== undefined && rest < 10 ? { value: tens + rest, to: at + 1 } : null;
}
