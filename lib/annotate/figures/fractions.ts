import {
  afterHyphen,
  digitsAt,
  isGlued,
  isHyphen,
  isKind,
  lowerAt,
  textAt,
  type Line,
} from './line.ts';
import { isPlural } from './nouns.ts';
import type { Numeral } from './reading.ts';
import { scaled } from './scales.ts';
import { readUnit } from './units.ts';

/** Denominators that are written with a slash; others are dates ("9/11") or names ("24/7"). */
const SLASHED = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

const SLASHES = new Set(['/', '⁄']);

/** What follows whole digits: "½", "/4", "-1/2" or " 1/2". */
export function readFraction(
  line: Line,
  at: number,
  whole: number,
): { readonly value: number; readonly to: number } | null {
  const vulgar = line.tables.numerals.vulgar.get(textAt(line, at));
  if (vulgar !== undefined && isGlued(line, at)) return { value: whole + vulgar, to: at + 1 };
  const own = slashed(line, at - 1);
  if (own !== null) return { value: own, to: at + 2 };
  const next = afterHyphen(line, at);
  const mixed = slashed(line, next);
  return mixed !== null && Number.isInteger(whole) ? { value: whole + mixed, to: next + 3 } : null;
}

/** The value of "7/32" at its first number. */
function slashed(line: Line, at: number): number | null {
  if (!SLASHES.has(lowerAt(line, at + 1)) || lowerAt(line, at + 3) === '/') return null;
  if (!isGlued(line, at + 1) || !isGlued(line, at + 2) || !isKind(line, at, 'number')) return null;
  const [over, under] = [Number(textAt(line, at)), Number(digitsAt(line, at + 2))];
  return over < under && SLASHED.has(under) ? over / under : null;
}

/** "and a half", and before a unit "and a third", "and three-quarter". */
export function readAndPart(
  line: Line,
  index: number,
): { readonly value: number; readonly to: number } | null {
  const { and, ones, half, cardinals, denominators } = line.tables.numerals;
  const joined = afterHyphen(line, index);
  if (lowerAt(line, joined) !== and) return null;
  const number = afterHyphen(line, joined + 1);
  const over = ones.has(lowerAt(line, number)) ? 1 : (cardinals.get(lowerAt(line, number)) ?? 0);
  const at = afterHyphen(line, number + 1);
  const to = at + 1;
  if (lowerAt(line, at) === half) return over === 1 ? { value: 0.5, to } : null;
  const under = denominators.get(lowerAt(line, at)) ?? 0;
  const unit = over > 0 && over < under ? readUnit(line, to) : null;
  // "five and a third day"
  const sure = isHyphen(line, to) || isPlural(line.pieces[(unit?.to ?? to) - 1], line);
  return unit && (sure || unit.quantity !== 'duration') ? { value: over / under, to } : null;
}

/** "½", "¾ million"; in a row of such signs none is a number. */
export function readVulgar(line: Line, index: number): Numeral | null {
  const { vulgar } = line.tables.numerals;
  const value = vulgar.get(textAt(line, index));
  const isInRow =
    (isGlued(line, index) && vulgar.has(textAt(line, index - 1))) ||
    (isGlued(line, index + 1) && vulgar.has(textAt(line, index + 1)));
  return value === undefined || isInRow
    ? null
    : scaled(line, index, index + 1, value, 'fraction', true, false);
}
