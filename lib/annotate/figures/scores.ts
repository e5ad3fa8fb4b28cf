import { readOld } from './ages.ts';
import { afterHyphen, isDash, lowerAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';
import type { Reader } from './reading.ts';
import { readUnit } from './units.ts';

/** "5-4", "7-6 (5)", "13-0": two plain numbers with nothing that they count. */
export const readScore: Reader = (line, index) => {
  const { pieces } = line;
  const [home, , away] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (home?.kind !== 'number' || away?.kind !== 'number' || !away.glued) return null;
  // "used 44—33 of them women": the long dash parts two remarks.
  if (!pieces[index + 1]?.glued || !isDash(line, index + 1) || pieces[index + 1]?.text === '—')
    return null;
  if (!/^\d{1,3}$/.test(home.text) || !/^\d{1,3}$/.test(away.text)) return null;
  if (isDash(line, index + 3) && pieces[index + 3]?.glued && pieces[index + 4]?.kind === 'number')
    return null;
  if (pieces[index + 3]?.text === '/') return null;
  const value = [Number(home.text), Number(away.text)] as const;
  if (readUnit(line, index + 3) || readScaleWord(line, index + 3) || readOld(line, index + 3))
    return null;
  if (value[0] < value[1] && readCounted(line, index + 3)) return null;
  const tiebreak =
    pieces[index + 3]?.text === '(' &&
    pieces[index + 4]?.kind === 'number' &&
    pieces[index + 5]?.text === ')';
  return {
    from: index,
    to: index + (tiebreak ? 6 : 3),
    quantity: 'score',
    value,
    unit: 'score',
    vague: false,
    rule: 'figure/score',
  };
};

function readScaleWord(line: Line, index: number): boolean {
  const at = afterHyphen(line, index);
  return (
    line.tables.numerals.scales.has(lowerAt(line, at)) ||
    line.tables.numerals.shortScales.has(line.pieces[at]?.text ?? '')
  );
}
