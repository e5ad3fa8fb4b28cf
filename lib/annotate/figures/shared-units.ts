import { isContent, isDash, isGlued, isHyphen, isKind, lowerAt, type Line } from './line.ts';
import { isPlural } from './nouns.ts';
import { approximatorBefore } from './qualifiers.ts';
import type { Reading } from './reading.ts';

const PEOPLE = { unit: 'person', rule: 'figure/people' };

/** Pieces between two numbers of one list ("four-, five- and six-cylinder"). */
const LIST_GAP = 3;

/**
 * A bare number that stands for a number of the same things takes their unit: from the number
 * after it in a list ("eight or nine euros"), from its own verb ("17 hurt"), or from the number
 * before it in the sentence ("435 homes by sale and 187 by tender").
 */
export function withSharedUnits(line: Line, readings: readonly Reading[]): Reading[] {
  const shared = [...readings];
  for (let index = shared.length - 1; index >= 0; index--) {
    const reading = shared[index];
    if (reading?.rule !== 'figure/number') continue;
    const next = shared[index + 1];
    if (
      next &&
      next.unit !== null &&
      (isListed(line, reading.to, next.from) ||
        isPart(line, reading.to, next) ||
        isLevel(line, reading, next))
    )
      shared[index] = taking(reading, next);
  }
  for (const [index, reading] of shared.entries()) {
    if (reading.rule !== 'figure/number') continue;
    const noun = nounOrTwo(line, reading);
    if (noun) {
      shared[index] = { ...reading, ...noun, vague: true, rule: 'figure/or-two' };
      continue;
    }
    if (countsPeople(line, reading)) {
      shared[index] = { ...reading, ...PEOPLE };
      continue;
    }
    const last = shared[index - 1];
    if (last?.quantity === 'age' && isListed(line, last.to, reading.from)) {
      shared[index] = taking(reading, last);
      continue;
    }
    const bare = last?.unit === null && isListed(line, last.to, reading.from);
    const before = bare ? undefined : lender(line, shared, index);
    if (before && lendsTo(line, before, reading)) shared[index] = taking(reading, before);
    else if (wereHarmed(line, reading)) shared[index] = { ...reading, ...PEOPLE };
  }
  return shared;
}

/** "a day or two", "another pick or three": the noun stands before. */
function nounOrTwo(
  line: Line,
  { from, value }: Reading,
): Pick<Reading, 'unit' | 'quantity'> | null {
  const { connectives, nouns, units } = line.tables;
  const isOr = lowerAt(line, from - 1) === connectives.or && isKind(line, from - 2, 'word');
  if (!isOr || !nouns.articles.has(lowerAt(line, from - 3)) || value === 1) return null;
  const noun = lowerAt(line, from - 2);
  const { id, quantity } = units.words.get(noun) ?? { id: noun, quantity: 'count' };
  return { unit: id, quantity };
}

/** "three of the 12 seats" */
function isPart(line: Line, to: number, { from, quantity }: Reading): boolean {
  const { nouns, connectives } = line.tables;
  if (lowerAt(line, to) !== connectives.of || quantity !== 'count') return false;
  return from === to + 1 || (from === to + 2 && nouns.definite.has(lowerAt(line, to + 1)));
}

/** "16,369.03 up 58.06 points": the level of an index and its change. */
function isLevel(line: Line, { to }: Reading, { from, unit }: Reading): boolean {
  return (
    unit === 'point' && from === to + 1 && line.tables.approximators.changes.has(lowerAt(line, to))
  );
}

/** Figures that are looked back over for one that is no share. */
const LOOK_BACK = 4;

function lender(line: Line, readings: readonly Reading[], index: number): Reading | undefined {
  return readings
    .slice(Math.max(0, index - LOOK_BACK), index)
    .findLast(
      ({ quantity, unit, from }) =>
        unit !== null && quantity !== 'percent' && lowerAt(line, from - 1) !== '(',
    );
}

function taking(reading: Reading, { unit, quantity }: Reading): Reading {
  return { ...reading, unit, quantity, rule: 'figure/shared-unit' };
}

function isListed(line: Line, from: number, to: number): boolean {
  const between = line.pieces
    .slice(from, to)
    .map(({ lower }, at) => line.tables.nouns.joins.has(lower) || isDash(line, from + at));
  return between.length > 0 && between.length <= LIST_GAP && between.every(Boolean);
}

function lendsTo(line: Line, before: Reading, { from, to, value, vague }: Reading): boolean {
  if (before.unit === null || before.vague || vague) return false;
  // "four tries, tackling (77.4)"
  if (lowerAt(line, from - 1) === '(' && lowerAt(line, to) === ')') return false;
  if (isContent(line, to)) return false;
  // "8-under", "the 787's", "4-foot-9"
  const part = isGlued(line, to) && (!isKind(line, to, 'mark') || /[-'’]/.test(lowerAt(line, to)));
  if (part || isHyphen(line, from - 1)) return false;
  if (before.quantity === 'count')
    return isCountedNoun(line, before) && !isLevelOfOther(line, from) && !isOfOthers(line, from);
  const ranged =
    before.quantity === 'measure' && lowerAt(line, from - 1) === line.tables.connectives.to;
  if (typeof value !== 'number') return ranged;
  const isDecimal = !Number.isInteger(value);
  // "30 miles off, it holds 12,000": whole numbers are as likely of something else.
  const isLevel = before.quantity === 'money' || before.unit === 'point';
  return (
    ranged ||
    (isLevel && value >= 1000) ||
    (isDecimal && (isLevel || before.quantity === 'measure'))
  );
}

/** "the number has risen to 56": of what its subject says. */
function isLevelOfOther(line: Line, from: number): boolean {
  const { changes, approximators, connectives } = line.tables;
  const verb = lowerAt(line, from - 2);
  return (
    lowerAt(line, from - 1) === connectives.to &&
    changes.verbs.has(verb) &&
    !approximators.changes.has(verb)
  );
}

/** "two frames with breaks of 104", "five lengths in a field of 14": of what stands before it. */
function isOfOthers(line: Line, from: number): boolean {
  const of = from - approximatorBefore(line, from) - 1;
  return lowerAt(line, of) === line.tables.connectives.of && isContent(line, of - 1);
}

/** "nine marines", not the "others" of somebody else nor an "8.3-magnitude" quake. */
function isCountedNoun(line: Line, { to, unit, rule }: Reading): boolean {
  const noun = line.pieces[to - 1];
  if (noun === undefined || line.tables.nouns.further.has(unit ?? '')) return false;
  return rule !== 'figure/count' || isPlural(noun, line);
}

function countsPeople(line: Line, { from, to }: Reading): boolean {
  const { harmed, gatherings, who } = line.tables.people;
  if (who.has(lowerAt(line, to))) return true;
  if (lowerAt(line, to) === line.tables.connectives.in && gatherings.has(lowerAt(line, to + 1)))
    return true;
  if (harmed.has(lowerAt(line, to)) || harmed.has(lowerAt(line, from - 1))) return true;
  for (let at = from - 1; at >= Math.max(0, from - 5); at--)
    if (lowerAt(line, at) === line.tables.connectives.of && gatherings.has(lowerAt(line, at - 1)))
      return true;
  return false;
}

/** "200 have been killed", "12 are missing" */
function wereHarmed(line: Line, { to }: Reading): boolean {
  const { harmed, auxiliaries } = line.tables.people;
  let at = to;
  while (auxiliaries.has(lowerAt(line, at))) at++;
  return at > to && harmed.has(lowerAt(line, at));
}
