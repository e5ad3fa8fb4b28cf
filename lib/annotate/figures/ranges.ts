import { readAmount, type Amount } from './amounts.ts';
import { changeOf } from './changes.ts';
import { afterHyphen, isDash, isGlued, isHyphen, isKind, lowerAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';
import type { Reading } from './reading.ts';

/** The upper end of a range, where one follows: "to 20", "-7%", "and 20" after "between". */
export function readUpper(line: Line, first: Amount): Amount | null {
  const { connectives } = line.tables;
  const { to } = connectives;
  const word = lowerAt(line, first.to);
  const between = isAfter(line, first.from, connectives.between);
  const from = isAfter(line, first.from, connectives.from);
  if (from && first.unit !== null && word !== to) {
    const later = readLater(line, first);
    if (later) return later;
  }
  const dash = isDash(line, first.to);
  const hyphenated = isHyphen(line, first.to) && lowerAt(line, first.to + 1) === to;
  const either = word === connectives.or && first.unit === null;
  const upTo =
    word === connectives.up && lowerAt(line, first.to + 1) === to && first.unit !== null && from;
  if (!(
    word === to ||
    either ||
    upTo ||
    (word === connectives.and && between) ||
    dash ||
    hyphenated
  ))
    return null;
  if (first.number.form === 'vague') return null;
  if (word === to && !from && isChange(line, first)) return null;
  // "sold for £90 — £5 less"
  if (word === '—' && !isGlued(line, first.to)) return null;
  let next = first.to + 1;
  if (upTo) next++;
  else if (hyphenated) next = afterHyphen(line, next + 1);
  else if (dash && word !== to && lowerAt(line, next) === to) next++;
  else if (word === to) next = afterHyphen(line, next);
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

/** "rose 5p to 90p", "up $2 to $90": by how much, and then to how much. */
function isChange(line: Line, { from, to, quantity }: Amount): boolean {
  if (quantity !== 'money' && quantity !== 'measure') return false;
  return changeOf(line, { from, to, quantity }) !== undefined;
}

/** Pieces that tell when the lower end held. */
const WHEN = 6;

/** "to $90" of "from $80 a year ago to $90", "from 20 miles in 2008 to 29 miles". */
function readLater(line: Line, { to, unit }: Amount): Amount | null {
  const { dates, connectives } = line.tables;
  const isWhen = [connectives.in, connectives.at, connectives.on].includes(lowerAt(line, to));
  const isAgo = (at: number) => dates.ago.has(lowerAt(line, at));
  for (let at = to + 1; at <= to + WHEN; at++) {
    if (lowerAt(line, at) !== connectives.to) continue;
    const second = isWhen || isAgo(at - 1) ? readAmount(line, at + 1) : null;
    return second?.unit === unit && second.number.form !== 'vague' ? second : null;
  }
  return null;
}

/** Whether a word stands before a piece, with at most an approximator of two words between. */
function isAfter(line: Line, index: number, word: string): boolean {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    if (lowerAt(line, at) === word) return true;
    if (isKind(line, at, 'mark')) return false;
  }
  return false;
}

/** One figure of both ends: "5-10 million" shares its scale, "£3-5" its currency. */
export function rangeOf(line: Line, first: Amount, second: Amount): Reading {
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
  const range = { from: first.from, value, vague: false, rule: 'figure/range' };
  if (quantity !== null) return { to: second.to, quantity, unit, ...range };
  const { times } = line.tables.multiples;
  if (lowerAt(line, second.to) === times)
    return { to: second.to + 1, quantity: 'multiple', unit: times, ...range };
  const counted = readCounted(line, second.to);
  return {
    to: counted && !counted.interrupted ? counted.to : second.to,
    quantity: 'count',
    unit: counted?.unit ?? null,
    ...range,
  };
}
