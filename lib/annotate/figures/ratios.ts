import { afterHyphen, isContent, isHyphen, isInWord, lowerAt, textAt, type Line } from './line.ts';
import { readNumber } from './numerals.ts';
import { approximatorBefore } from './qualifiers.ts';
import type { Reader, Reading } from './reading.ts';
import { readUnit } from './units.ts';

/** "1 in 5", "one in ten", "nine out of 10", "two of three", "20 to one". */
export const readRatio: Reader = (line, index) => {
  const { connectives, ratios } = line.tables;
  const over = readNumber(line, index);
  if (!over || over.marked || over.form === 'vague') return null;
  let at = afterHyphen(line, over.to);
  const one =
    lowerAt(line, at) === connectives.to ? readNumber(line, afterHyphen(line, at + 1)) : null;
  if (one?.value === 1 && over.value > 1 && isToOne(line, index, one.to))
    return ratioOf(index, one.to, over.value);
  if (lowerAt(line, at) === connectives.in) at++;
  else if (lowerAt(line, at) === connectives.out && lowerAt(line, at + 1) === connectives.of)
    at += 2;
  else return null;
  at = afterHyphen(line, at);
  if (ratios.each.has(lowerAt(line, at))) at++;
  if (ratios.wholes.has(lowerAt(line, at))) return null;
  const under = readNumber(line, at);
  if (!under || under.form === 'vague' || under.value <= over.value || under.form === 'fraction')
    return null;
  if (/^(?:1[5-9]|20)\d\d$/.test(textAt(line, at)) || readUnit(line, under.to)) return null;
  return ratioOf(index, under.to, over.value / under.value);
};

function ratioOf(from: number, to: number, value: number): Reading {
  return { from, to, quantity: 'ratio', value, unit: 'ratio', vague: false, rule: 'figure/ratio' };
}

/** Not "from 20 to one", "from 20 to 1 per cent". */
function isToOne(line: Line, from: number, to: number): boolean {
  const before = lowerAt(line, from - 1 - approximatorBefore(line, from));
  const { connectives } = line.tables;
  if (before === connectives.from || before === connectives.between) return false;
  return !readUnit(line, to) && !isInWord(line, to);
}

/** "a third", "two-thirds", "three-quarters", "half of", "1/4" without a unit. */
export const readFractionOf: Reader = (line, index) => {
  const { articles, denominators, cardinals, half } = line.tables.numerals;
  const word = lowerAt(line, index);
  const done = (to: number, value: number): Reading => ({
    from: index,
    to,
    quantity: 'ratio',
    value,
    unit: 'ratio',
    vague: false,
    rule: 'figure/fraction',
  });
  // "half a million" is a number, and "half an hour" a measure.
  if (readNumber(line, index)?.form === 'words' && !cardinals.has(word)) return null;
  if (word === half)
    return (
      readUnitAndHalf(line, index) ??
      partOf(line, done(index + 1, 0.5)) ??
      (readHalf(line, index) ? done(index + 1, 0.5) : null)
    );
  const over = articles.has(word) ? 1 : (cardinals.get(word) ?? 0);
  const at = afterHyphen(line, index + 1);
  const under = denominators.get(lowerAt(line, at)) ?? 0;
  if (over > 0 && over < under) {
    const part = done(at + 1, over / under);
    return partOf(line, part) ?? (isFraction(line, at, over) ? part : null);
  }
  const number = readNumber(line, index);
  if (number?.form !== 'fraction' || number.value >= 1 || readUnit(line, number.to)) return null;
  return done(number.to, number.value);
};

/** "an hour and a half", from its last word. */
function readUnitAndHalf(line: Line, half: number): Reading | null {
  const { numerals, dates } = line.tables;
  const from = half - 4;
  const joined =
    numerals.ones.has(lowerAt(line, half - 1)) && lowerAt(line, half - 2) === numerals.and;
  if (
    !joined ||
    !numerals.articles.has(lowerAt(line, from)) ||
    dates.ago.has(lowerAt(line, half + 1))
  )
    return null;
  const unit = readUnit(line, from + 1);
  if (unit?.to !== half - 2) return null;
  const { quantity, unit: name } = unit;
  const rule = 'figure/part-of-unit';
  return { from, to: half + 1, quantity, value: 1.5, unit: name, vague: false, rule };
}

/** "half an hour", "a quarter of a mile", "a half-hour", "a quarter-point": a part of one unit. */
function partOf(line: Line, part: Reading): Reading | null {
  const { connectives, numerals, money } = line.tables;
  const of = lowerAt(line, part.to) === connectives.of ? part.to + 1 : part.to;
  const article = numerals.articles.has(lowerAt(line, of));
  if (!article && !isHyphen(line, of)) return null;
  const unit = readUnit(line, article ? of + 1 : of);
  if (!unit || money.coins.has(unit.unit)) return null;
  const { to, quantity } = unit;
  return { ...part, to, quantity, unit: unit.unit, rule: 'figure/part-of-unit' };
}

/** "a third of", "by a quarter", "two-thirds": not "a third goal", "a quarter-final", "a third time". */
function isFraction(line: Line, at: number, over: number): boolean {
  const { dates, nouns } = line.tables;
  if (over > 1) return nouns.singular(lowerAt(line, at)) !== null || !isContent(line, at + 1);
  if (isHyphen(line, at + 1)) return false;
  const next = lowerAt(line, at + 1);
  if (dates.ago.has(next)) return false;
  return !isContent(line, at + 1) || line.tables.ratios.comparative.has(next);
}

/** "half of", "half the", "half its", "about half,": not "first half", "half-time", "half past". */
function readHalf(line: Line, index: number): boolean {
  const before = lowerAt(line, index - 1);
  const { numerals, ratios, approximators } = line.tables;
  if (numerals.ordinals.has(before) || ratios.notBeforeHalf.has(before)) return false;
  if (isHyphen(line, index + 1) || isHyphen(line, index - 1)) return false;
  const after = lowerAt(line, index + 1);
  if (ratios.afterHalf.has(after)) return true;
  return approximators.before.has(before) || ratios.beforeHalf.has(before);
}
