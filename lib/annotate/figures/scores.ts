import { readOld } from './ages.ts';
import { isDash, isGlued, isKind, lowerAt, textAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';
import type { Reader } from './reading.ts';
import { isScale } from './scales.ts';
import { readUnit } from './units.ts';

/** "5-4", "7-6 (5)", "7-6 (7-5)", "13-0": two plain numbers with nothing that they count. */
export const readScore: Reader = (line, index) => {
  const [home, away] = [textAt(line, index), textAt(line, index + 2)];
  if (!/^\d{1,3}$/.test(home) || !/^\d{1,3}$/.test(away)) return null;
  // "used 44—33 of them women": the long dash parts two remarks.
  if (!isGluedDash(line, index + 1) || lowerAt(line, index + 1) === '—') return null;
  if (isGluedDash(line, index + 3) && isKind(line, index + 4, 'number')) return null;
  if (lowerAt(line, index + 3) === '/') return null;
  const value = [Number(home), Number(away)] as const;
  if (readUnit(line, index + 3) || isScale(line, index + 3) || readOld(line, index + 3))
    return null;
  if (value[0] < value[1] && readCounted(line, index + 3)) return null;
  return {
    from: index,
    to: afterTieBreak(line, index + 3),
    quantity: 'score',
    value,
    unit: 'score',
    vague: false,
    rule: 'figure/score',
  };
};

/** Past "(5)" and "(7-5)". */
function afterTieBreak(line: Line, index: number): number {
  if (lowerAt(line, index) !== '(' || !isKind(line, index + 1, 'number')) return index;
  const end = isDash(line, index + 2) && isKind(line, index + 3, 'number') ? index + 4 : index + 2;
  return lowerAt(line, end) === ')' ? end + 1 : index;
}

/** A dash between two numbers that are written in one. */
function isGluedDash(line: Line, at: number): boolean {
  return isDash(line, at) && isGlued(line, at) && isGlued(line, at + 1);
}
