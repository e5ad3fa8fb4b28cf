import type { Quantity } from '../../brief.ts';
import { isGlued, isKind, lowerAt, textAt, type Line } from './line.ts';
import { readNumber } from './numerals.ts';
import type { Numeral, UnitReading } from './reading.ts';
import { readMoneySign, readUnit, withRate } from './units.ts';

/** One side of a range: a number with what stands at it. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: Numeral;
  readonly unit: string | null;
  readonly quantity: Quantity | null;
}

/** Reads a number with its currency or its unit, if it has one. */
export function readAmount(line: Line, index: number): Amount | null {
  const negative = isNegativeMoney(line, index);
  const sign = readMoneySign(line, negative ? index + 1 : index);
  const number = readNumber(line, sign?.to ?? index, sign !== null);
  if (!number) return null;
  // Not by a sign: -0 is no value.
  const signed = negative && sign ? { ...number, value: 0 - number.value } : number;
  if (sign) {
    const rated = withRate(line, {
      unit: sign.unit,
      quantity: 'money',
      to: afterCode(line, number.to, sign.unit),
    });
    return { from: index, to: rated.to, number: signed, unit: rated.unit, quantity: 'money' };
  }
  const end = afterPlus(line, number.to);
  const unit = readUnit(line, end) ?? (number.form === 'vague' ? readUnitOf(line, end) : null);
  if (unit?.quantity === 'money') return withCoins(line, index, number, unit);
  if (unit) return { from: index, to: unit.to, number, unit: unit.unit, quantity: unit.quantity };
  return { from: index, to: end, number, unit: null, quantity: null };
}

/** Past the sign of "3+ months", not of "3+4". */
function afterPlus(line: Line, at: number): number {
  const isPlus = lowerAt(line, at) === '+' && isGlued(line, at) && !isGlued(line, at + 1);
  return isPlus ? at + 1 : at;
}

const MILLION = 6;
const MINUS = new Set(['-', '−']);
/** What may follow unnamed coins: the end of the sentence, a mark. */
const AFTER_COINS = new Set(['', '.', ',', ';']);

/** "3 dollars 50 cents", "15 dollars and 15", "75 USD million", "30 MEUR": what may follow a named currency. */
function withCoins(line: Line, from: number, number: Numeral, unit: UnitReading): Amount {
  const amount: Amount = { from, to: unit.to, number, unit: unit.unit, quantity: 'money' };
  const after = line.tables.numerals.scales.get(lowerAt(line, unit.to));
  const inside = /^M\p{Lu}{3}$/u.test(textAt(line, unit.to - 1)) ? MILLION : undefined;
  const scale = after ?? inside;
  if (scale !== undefined && number.exponent === 0) {
    const value = Number(`${number.mantissa}e${scale}`);
    return {
      ...amount,
      to: after === undefined ? unit.to : unit.to + 1,
      number: { ...number, value, exponent: scale, marked: true },
    };
  }
  const start = lowerAt(line, unit.to) === line.tables.connectives.and ? unit.to + 1 : unit.to;
  const coins = Number.isInteger(number.value) ? readNumber(line, start) : null;
  if (!coins || coins.marked || coins.value < 10 || coins.value > 99) return amount;
  const name = readUnit(line, coins.to);
  const next = lowerAt(line, coins.to);
  const named = name !== null && line.tables.money.coins.has(name.unit);
  if (!named && !AFTER_COINS.has(next) && !line.tables.nouns.further.has(next)) return amount;
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
  if (line.tables.money.after.get(lowerAt(line, index)) === unit) return index + 1;
  const again = readUnit(line, index);
  return again?.quantity === 'money' && again.unit === unit ? again.to : index;
}

function isNegativeMoney(line: Line, index: number): boolean {
  const sign = MINUS.has(lowerAt(line, index)) && !isGlued(line, index);
  return sign && isGlued(line, index + 1) && isKind(line, index + 1, 'mark');
}

/** "tens of millions of dollars" */
function readUnitOf(line: Line, index: number) {
  return lowerAt(line, index) === line.tables.connectives.of ? readUnit(line, index + 1) : null;
}
