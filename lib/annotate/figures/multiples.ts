import { afterHyphen, isCapitalised, isHyphen, lowerAt, type Line } from './line.ts';
import { readNumber } from './numerals.ts';
import type { Reader, Reading } from './reading.ts';
import { readRate } from './units.ts';

/** "twice the size", "three times as many", "tenfold", "doubled". */
export const readMultiple: Reader = (line, index) => {
  const { multiples } = line.tables.numerals;
  const word = lowerAt(line, index);
  const done = (to: number, value: number | readonly [number, number], rule: string): Reading => ({
    from: index,
    to,
    quantity: 'multiple',
    value,
    unit: 'times',
    vague: false,
    rule,
  });
  const known = multiples.get(word);
  if (known !== undefined)
    return readMultiplied(line, index) ? done(index + 1, known, 'figure/multiple') : null;
  const fold = /^(.+)fold$/.exec(word)?.[1];
  const folded = fold === undefined ? undefined : line.tables.numerals.cardinals.get(fold);
  if (folded !== undefined) return done(index + 1, folded, 'figure/fold');
  const number = readNumber(line, index);
  if (!number) return null;
  const at = afterHyphen(line, number.to);
  if (lowerAt(line, at) === 'fold') return done(at + 1, number.value, 'figure/fold');
  if (lowerAt(line, at) !== 'times' || isCapitalised(line.pieces[at])) return null;
  const rate = readRate(line, at + 1);
  return {
    ...done(rate?.to ?? at + 1, number.bounds ?? number.value, 'figure/times'),
    unit: rate ? `times per ${rate.unit}` : 'times',
    vague: number.form === 'vague',
  };
};

function readMultiplied(line: Line, index: number): boolean {
  const word = lowerAt(line, index);
  const next = lowerAt(line, index + 1);
  if (isHyphen(line, index + 1)) return false;
  if (word === 'twice' || word === 'thrice')
    return ['as', 'the', 'its', 'their', 'that', 'what', 'his', 'her'].includes(next);
  if (/(?:ed|ing)$/.test(word)) return !['down', 'up', 'over', 'as'].includes(next);
  if (word === 'double' || word === 'triple' || word === 'treble' || word === 'quadruple')
    return ['the', 'its', 'their', 'that', 'what'].includes(next);
  return false;
}
