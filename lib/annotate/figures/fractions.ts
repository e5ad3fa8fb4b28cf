import { afterHyphen, lowerAt, type Line } from './line.ts';
import type { Numeral } from './reading.ts';
import { scaled } from './scales.ts';

/** Denominators that are written with a slash; others are dates ("9/11") or names ("24/7"). */
const SLASHED = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

/** What follows whole digits: "½", "/4", "-1/2" or " 1/2". */
export function readFraction(
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
export function readAndHalf(line: Line, index: number): number {
  const { and, ones, half } = line.tables.numerals;
  let at = afterHyphen(line, index);
  if (lowerAt(line, at) !== and) return index;
  at = afterHyphen(line, at + 1);
  if (!ones.has(lowerAt(line, at))) return index;
  at = afterHyphen(line, at + 1);
  return lowerAt(line, at) === half ? at + 1 : index;
}

/** "½", "¾ million" */
export function readVulgar(line: Line, index: number): Numeral | null {
  const value = line.tables.numerals.vulgar.get(line.pieces[index]?.text ?? '');
  return value === undefined
    ? null
    : scaled(line, index, index + 1, value, 'fraction', true, false);
}
