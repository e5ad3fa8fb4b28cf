import type { Quantity } from '../../brief.ts';
import { afterHyphen, isCapitalised, isDash, isHyphen, lowerAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';
import { readNumber, readOrdinal, type Numeral } from './numerals.ts';
import type { Reader, Reading } from './reading.ts';
import { readMoneySign, readRate, readUnit, withRate, type UnitReading } from './units.ts';

/** One side of a range: a number with what stands at it. */
interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: Numeral;
  readonly unit: string | null;
  readonly quantity: Quantity | null;
}

function readAmount(line: Line, index: number): Amount | null {
  const negative = isNegativeMoney(line, index);
  const sign = readMoneySign(line, negative ? index + 1 : index);
  const number = readNumber(line, sign?.to ?? index, { money: sign !== null });
  if (!number) return null;
  const signed = negative && sign ? { ...number, value: -number.value } : number;
  if (sign) {
    const rated = withRate(line, {
      unit: sign.unit,
      quantity: 'money',
      to: afterCode(line, number.to, sign.unit),
    });
    return { from: index, to: rated.to, number: signed, unit: rated.unit, quantity: 'money' };
  }
  const unit =
    readUnit(line, number.to) ?? (number.form === 'vague' ? readUnitOf(line, number.to) : null);
  if (unit?.quantity === 'money') return withCoins(line, index, number, unit);
  if (unit) return { from: index, to: unit.to, number, unit: unit.unit, quantity: unit.quantity };
  return { from: index, to: number.to, number, unit: null, quantity: null };
}

const MILLION = 6;

/** "3 dollars 50 cents", "15 dollars and 15", "75 USD million", "30 MEUR": what may follow a named currency. */
function withCoins(line: Line, from: number, number: Numeral, unit: UnitReading): Amount {
  const amount: Amount = { from, to: unit.to, number, unit: unit.unit, quantity: 'money' };
  const after = line.tables.numerals.scales.get(lowerAt(line, unit.to));
  const inside = /^M\p{Lu}{3}$/u.test(line.pieces[unit.to - 1]?.text ?? '') ? MILLION : undefined;
  const scale = after ?? inside;
  if (scale !== undefined && number.exponent === 0) {
    const value = Number(`${number.mantissa}e${scale}`);
    return {
      ...amount,
      to: after === undefined ? unit.to : unit.to + 1,
      number: { ...number, value, exponent: scale, marked: true },
    };
  }
  const start = lowerAt(line, unit.to) === 'and' ? unit.to + 1 : unit.to;
  const coins = Number.isInteger(number.value) ? readNumber(line, start) : null;
  if (!coins || coins.marked || coins.value < 10 || coins.value > 99) return amount;
  const name = readUnit(line, coins.to);
  const next = line.pieces[coins.to];
  const named = name !== null && line.tables.money.coins.has(name.unit);
  if (!named && (name || (next !== undefined && !/^[.,;]$|^more$/.test(next.lower)))) return amount;
  const value = Number(`${number.value}.${coins.value}`);
  return {
    ...amount,
    to: named ? name.to : coins.to,
    number: { ...number, value, mantissa: value },
  };
}

/** "$10 dollars", "C$5 CAD": the same currency twice. */
function afterCode(line: Line, index: number, unit: string): number {
  // "$75 U.S."
  if (unit === 'USD' && /^u\.?s\.?$/.test(lowerAt(line, index))) return index + 1;
  const again = readUnit(line, index);
  return again?.quantity === 'money' && again.unit === unit ? again.to : index;
}

function isNegativeMoney({ pieces }: Line, index: number): boolean {
  const [sign, money] = [pieces[index], pieces[index + 1]];
  return (
    sign !== undefined &&
    !sign.glued &&
    /^[-−]$/.test(sign.text) &&
    money?.glued === true &&
    money.kind === 'mark'
  );
}

/** "tens of millions of dollars" */
function readUnitOf(line: Line, index: number) {
  return lowerAt(line, index) === 'of' ? readUnit(line, index + 1) : null;
}

/** The plain number with its unit, its noun, or neither; and the ranges of such numbers. */
export const readQuantity: Reader = (line, index) => {
  if (readOrdinal(line, index)) return null;
  const first = readAmount(line, index);
  if (!first) return null;
  const second = readUpper(line, first);
  if (second) return rangeOf(line, first, second);
  if (first.quantity !== null && (isNamedByIts(line, first.number.to) || isIdiom(line, first)))
    return null;
  if (first.quantity !== null)
    return { ...figureOf(first), from: index, to: first.to, rule: `figure/${first.quantity}` };
  return countOf(line, first);
};

function figureOf({ number, unit, quantity }: Amount): Omit<Reading, 'from' | 'to' | 'rule'> {
  return {
    quantity: quantity ?? 'count',
    value: number.bounds ?? number.value,
    unit,
    vague: number.form === 'vague',
  };
}

function countOf(line: Line, { from, to, number }: Amount): Reading | null {
  const start = lowerAt(line, to) === 'of' && number.form === 'vague' ? to + 1 : to;
  const counted = readCounted(line, start);
  const strong = isHyphen(line, to) && lowerAt(line, to + 1) === 'strong';
  const base = {
    from,
    quantity: 'count' as const,
    value: number.bounds ?? number.value,
    vague: number.form === 'vague',
  };
  if (strong) return { ...base, unit: null, to: to + 2, rule: 'figure/strong' };
  if (number.value <= 1 && number.form === 'words') return null;
  if (!counted) return { ...base, unit: null, to, rule: 'figure/number' };
  if (isNamedByIts(line, to)) return null;
  const measured = line.tables.units.words.get(counted.unit);
  if (measured)
    return {
      ...base,
      quantity: measured.quantity,
      unit: measured.id,
      to: counted.to,
      rule: `figure/${measured.quantity}`,
    };
  const rate = lowerAt(line, counted.to) === 'per' ? readRate(line, counted.to) : null;
  return {
    ...base,
    unit: rate ? `${counted.unit} per ${rate.unit}` : counted.unit,
    to: counted.interrupted ? to : (rate?.to ?? counted.to),
    rule: 'figure/count',
  };
}

/** "at one point", "one day": no measure of anything. */
function isIdiom(line: Line, { number, unit, quantity }: Amount): boolean {
  if (number.value !== 1 || number.form !== 'words' || number.exponent > 0) return false;
  const before = lowerAt(line, number.from - 1);
  return (
    (unit === 'point' && before === 'at') ||
    (quantity === 'duration' &&
      before !== 'for' &&
      unit === 'day' &&
      !isHyphen(line, number.to) &&
      before === '')
  );
}

/** "the Six-Day War": number, hyphen and noun with capitals are a name. */
function isNamedByIts(line: Line, to: number): boolean {
  return (
    isHyphen(line, to) &&
    isCapitalised(line.pieces[to + 1]) &&
    isCapitalised(line.pieces[to - 1]) &&
    isCapitalised(line.pieces[to + 2])
  );
}

/** The upper end of a range, where one follows: "to 20", "-7%", "and 20" after "between". */
function readUpper(line: Line, first: Amount): Amount | null {
  const word = lowerAt(line, first.to);
  const between = isAfter(line, first.from, 'between');
  const from = isAfter(line, first.from, 'from');
  const dash = isDash(line, first.to);
  const hyphenated = isHyphen(line, first.to) && ['to'].includes(lowerAt(line, first.to + 1));
  const either = word === 'or' && first.unit === null;
  const upTo = word === 'up' && lowerAt(line, first.to + 1) === 'to' && first.unit !== null && from;
  if (!(word === 'to' || either || upTo || (word === 'and' && between) || dash || hyphenated))
    return null;
  if (first.number.form === 'vague') return null;
  let next = first.to + 1;
  if (upTo) next++;
  else if (hyphenated) next = afterHyphen(line, next + 1);
  else if (dash && word !== 'to' && lowerAt(line, next) === 'to') next++;
  while (line.tables.approximators.before.has(lowerAt(line, next))) next++;
  const second = readAmount(line, next);
  if (!second || second.number.form === 'vague') return null;
  const own = first.unit !== null;
  // "rose 3% to £5bn" are two figures, and so are "from 90 minutes to 35".
  const signed = first.quantity === 'money' && isHyphen(line, first.to) && !second.quantity;
  if (own && second.unit === null && !between && !signed) return null;
  if (
    own &&
    second.unit !== null &&
    first.unit !== second.unit &&
    !second.unit.startsWith(`${first.unit} per`) &&
    !first.unit?.startsWith(`${second.unit} per`)
  )
    return null;
  if (either && !(second.quantity && second.number.value > first.number.value)) return null;
  if (dash && !own && second.number.value <= first.number.value && second.number.exponent === 0)
    return null;
  if (!own && second.unit === null && !from && !between && !readCounted(line, second.to))
    return null;
  return second;
}

/** Whether a word stands before a piece, with at most an approximator of two words between. */
function isAfter(line: Line, index: number, word: string): boolean {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    if (lowerAt(line, at) === word) return true;
    if (line.pieces[at]?.kind === 'mark') return false;
  }
  return false;
}

function rangeOf(line: Line, first: Amount, second: Amount): Reading {
  const shares =
    second.number.exponent > 0 &&
    first.number.exponent === 0 &&
    first.number.value < second.number.mantissa;
  const low = shares
    ? Number(`${first.number.value}e${second.number.exponent}`)
    : first.number.value;
  const value: readonly [number, number] = [low, second.number.value];
  const rated = first.unit?.startsWith(`${second.unit} per`) === true;
  const unit = rated ? first.unit : (second.unit ?? first.unit);
  const quantity = second.quantity ?? first.quantity;
  if (quantity !== null)
    return {
      from: first.from,
      to: second.to,
      quantity,
      value,
      unit,
      vague: false,
      rule: 'figure/range',
    };
  const counted = readCounted(line, second.to);
  return {
    from: first.from,
    to: counted && !counted.interrupted ? counted.to : second.to,
    quantity: 'count',
    value,
    unit: counted?.unit ?? null,
    vague: false,
    rule: 'figure/range',
  };
}
