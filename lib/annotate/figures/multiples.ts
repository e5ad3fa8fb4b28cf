import { afterHyphen, isCapitalised, isHyphen, lowerAt, type Line } from './line.ts';
import { readNumber } from './numerals.ts';
import type { Reader, Reading } from './reading.ts';
import { readRate } from './units.ts';

/** "twice the size", "three times as many", "tenfold", "doubled". */
export const readMultiple: Reader = (line, index) => {
  const { multiples } = line.tables.numerals;
  const { fold, times } = line.tables.multiples;
  const word = lowerAt(line, index);
  const done = (to: number, value: Reading['value'], rule: string): Reading => ({
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
  const folded = word.endsWith(fold)
    ? line.tables.numerals.cardinals.get(word.slice(0, -fold.length))
    : undefined;
  if (folded !== undefined) return done(index + 1, folded, 'figure/fold');
  const number = readNumber(line, index);
  if (!number) return null;
  const at = afterHyphen(line, number.to);
  if (lowerAt(line, at) === fold) return done(at + 1, number.value, 'figure/fold');
  if (lowerAt(line, at) !== times || isCapitalised(line.pieces[at])) return null;
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
  const { adverbs, afterAdverb, verb, notAfterVerb, adjectives, afterAdjective } =
    line.tables.multiples;
  if (adverbs.has(word)) return afterAdverb.has(next);
  if (verb.test(word)) return !notAfterVerb.has(next);
  // "a double last week" is a thing.
  const noun = line.tables.numerals.articles.has(lowerAt(line, index - 1));
  return adjectives.has(word) && afterAdjective.has(next) && !noun;
}
