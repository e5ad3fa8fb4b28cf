import { readAmount, type Amount } from './amounts.ts';
import { isCapitalised, isGlued, isHyphen, isKind, lowerAt, type Line } from './line.ts';
import { readCounted, readSingle } from './nouns.ts';
import { readOrdinal } from './ordinals.ts';
import { approximatorAfter } from './qualifiers.ts';
import { rangeOf, readUpper } from './ranges.ts';
import type { Reader, Reading } from './reading.ts';
import { readRate } from './units.ts';

/** The plain number with its unit, its noun, or neither; and the ranges of such numbers. */
export const readQuantity: Reader = (line, index) => {
  if (readOrdinal(line, index)) return null;
  const first = readAmount(line, index);
  if (!first) return null;
  const second = readUpper(line, first);
  if (second) return rangeOf(line, first, second);
  if (first.quantity !== null && (isNamedByIts(line, first.number.to) || isIdiom(line, first)))
    return null;
  if (first.quantity !== null)
    return { from: index, to: first.to, rule: `figure/${first.quantity}`, ...figureOf(first) };
  return countOf(line, first);
};

function figureOf({ number, unit, quantity }: Amount): Omit<Reading, 'from' | 'to' | 'rule'> {
  return {
    quantity: quantity ?? 'count',
    value: number.bounds ?? number.value,
    unit,
    vague: number.form === 'vague',
  };
}

function countOf(line: Line, { from, to, number }: Amount): Reading | null {
  const start =
    lowerAt(line, to) === line.tables.connectives.of && number.form === 'vague' ? to + 1 : to;
  // "20-odd rooms", "3 million-plus users", "2,000 or so staff"
  const loose = isHyphen(line, to) && line.tables.nouns.loose.has(lowerAt(line, to + 1));
  const counted =
    readCounted(line, loose ? to + 2 : start + approximatorAfter(line, start)) ??
    readSingle(line, to);
  const strong = isHyphen(line, to) && lowerAt(line, to + 1) === line.tables.people.strong;
  // Spread last wherever fields are added to it: the other way round takes V8 a hundred times as long.
  const base = {
    from,
    quantity: 'count' as const,
    value: number.bounds ?? number.value,
    vague: number.form === 'vague',
  };
  if (strong) return { unit: null, to: to + 2, rule: 'figure/strong', ...base };
  if (Math.abs(number.value) <= 1 && number.form === 'words')
    return number.value === 1
      ? oneHarmed(line, { unit: null, to, rule: 'figure/one', ...base })
      : null;
  // "two-wheeled", "60-something", "777-based"
  const joined = isHyphen(line, to) && isKind(line, to + 1, 'word') && isGlued(line, to + 1);
  if (!counted && !loose && joined) return null;
  const after = counted?.to ?? to;
  const rate = readRate(line, after);
  // "12.5 per 100,000 people", "340 a day"
  if (!counted) return { unit: null, to: rate?.to ?? to, rule: 'figure/number', ...base };
  // "a six-figure sum"
  const isLength = line.tables.nouns.lengths.has(counted.unit) && number.value < 10;
  if (isNamedByIts(line, to) || isLength) return null;
  const measured = line.tables.units.words.get(counted.unit);
  if (measured)
    return {
      ...base,
      quantity: measured.quantity,
      unit: measured.id,
      to: counted.to,
      rule: `figure/${measured.quantity}`,
    };
  const { words } = line.tables.units;
  // "90 homes a year", not "90 homes a unit"
  const isOften = rate && (isPer(line, after) || words.get(rate.unit)?.quantity === 'duration');
  return {
    unit: isOften ? `${counted.unit} per ${rate.unit}` : counted.unit,
    to: counted.interrupted ? to : isOften ? rate.to : counted.to,
    rule: 'figure/count',
    ...base,
  };
}

const isPer = (line: Line, at: number) => lowerAt(line, at) === line.tables.connectives.per;

/** "one person is dead", "one killed": elsewhere "one" is a pronoun or an article. */
function oneHarmed(line: Line, one: Reading): Reading | null {
  const { harmed, persons, lookAhead } = line.tables.people;
  const noun = lowerAt(line, one.to);
  if (!persons.has(noun)) return harmed.has(noun) ? { ...one, unit: 'person' } : null;
  for (let at = one.to + 1; at <= one.to + lookAhead; at++)
    if (harmed.has(lowerAt(line, at))) return { ...one, to: one.to + 1, unit: noun };
  return null;
}

/** "at one point", "one day": no measure of anything. */
function isIdiom(line: Line, { number, unit, to }: Amount): boolean {
  if (number.value !== 1 || number.form !== 'words' || number.exponent > 0) return false;
  const before = lowerAt(line, number.from - 1);
  return (
    (unit === 'point' && before === line.tables.connectives.at) ||
    (unit === 'day' && !isHyphen(line, number.to) && !isMeasured(line, number.from, to))
  );
}

/** "for one day", "one day later", but not "may one day return". */
function isMeasured(line: Line, from: number, to: number): boolean {
  const { approximators, dates, subjects } = line.tables;
  const [before, next] = [lowerAt(line, from - 1), lowerAt(line, to)];
  const led =
    subjects.relations.has(before) ||
    approximators.lastWords.has(before) ||
    dates.lasting.has(before);
  return led || dates.sides.has(next) || dates.later.has(next);
}

/** "the Six-Day War": number, hyphen and noun with capitals are a name. */
function isNamedByIts(line: Line, to: number): boolean {
  return (
    isHyphen(line, to) &&
    isCapitalised(line.pieces[to + 1]) &&
    isCapitalised(line.pieces[to - 1]) &&
    isCapitalised(line.pieces[to + 2])
  );
}
