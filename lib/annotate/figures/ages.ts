import {
  afterHyphen,
  afterSpacedHyphen,
  isCapitalised,
  isDash,
  isGlued,
  isKind,
  isStop,
  lowerAt,
  textAt,
  type Line,
} from './line.ts';
import { readCounted } from './nouns.ts';
import { readNumber } from './numerals.ts';
import type { Reader } from './reading.ts';
import { readUnit } from './units.ts';

/** "34-year-old", "5 years old", "6 weeks of age", "12 to 17 years old", "87 yo". */
export const readAge: Reader = (line, index) => {
  const cue = lowerAt(line, index);
  const aged = line.tables.ages.aged.has(cue);
  const between = aged && lowerAt(line, index + 1) === line.tables.connectives.between;
  const start = index + (aged ? 1 : 0) + (between ? 1 : 0);
  const first = readNumber(line, start);
  if (!first || first.form === 'vague') return null;
  let last = first;
  let unitAt = first.to;
  const joins = line.tables.ages.joins.has(lowerAt(line, first.to)) || isDash(line, first.to);
  if (joins) {
    let next = first.to + 1;
    if (isDash(line, first.to) && lowerAt(line, next) === line.tables.connectives.to) next++;
    next = afterHyphen(line, next);
    const second = readNumber(line, next);
    if (second && second.value > first.value && second.form !== 'vague') {
      last = second;
      unitAt = second.to;
    }
  }
  const old = readOld(line, unitAt);
  if (!old && !aged) return null;
  if (!old && (first.value > 120 || (cue === line.tables.ages.noun && first.form !== 'digits')))
    return null;
  return {
    from: start,
    to: old?.to ?? last.to,
    quantity: 'age',
    value: last !== first ? [first.value, last.value] : first.value,
    unit: `${old?.unit ?? 'year'} old`,
    vague: false,
    rule: 'figure/age',
  };
};

export function readOld(
  line: Line,
  index: number,
): { readonly unit: string; readonly to: number } | null {
  const at = afterSpacedHyphen(line, afterHyphen(line, index));
  const { ages, connectives } = line.tables;
  const word = lowerAt(line, at);
  if (word === ages.short) return { unit: 'year', to: at + 1 };
  const unit = ages.units.get(word);
  if (unit === undefined) return null;
  const next = afterSpacedHyphen(line, afterHyphen(line, at + 1));
  if (ages.old.has(lowerAt(line, next).replace(/'s$/, ''))) return { unit, to: next + 1 };
  if (lowerAt(line, next) === connectives.of && lowerAt(line, next + 1) === ages.noun)
    return { unit, to: next + 2 };
  return null;
}

/** What may follow an age, beside the end of its sentence. */
const ENDS = new Set(['', ',', '.', ';']);

/** An age in apposition: "Ann Smith, 34, said", "her son Tom, nine, said". */
export const readApposedAge: Reader = (line, index) => {
  const digits = textAt(line, index);
  const name = line.pieces[lowerAt(line, index - 2) === '.' ? index - 3 : index - 2];
  const inWords = line.tables.numerals.cardinals.get(lowerAt(line, index));
  const isWord = inWords !== undefined && inWords > 1 && inWords < 10;
  if (!(isWord || /^\d{1,3}$/.test(digits)) || name?.kind !== 'word' || isStop(line, name))
    return null;
  if (line.tables.dates.months.has(name.lower) || line.tables.dates.weekdays.has(name.lower))
    return null;
  const [open, close] = [lowerAt(line, index - 1), lowerAt(line, index + 1)];
  const value = inWords ?? Number(digits);
  const { people, nouns } = line.tables;
  const isPerson = people.persons.has(nouns.singular(name.lower) ?? name.lower);
  const several = isPerson && isFirstOfTwo(line, index);
  // "Ann Smith, 34 -- who"
  const dash = value >= 16 && isDash(line, index + 1) && !isKind(line, index + 2, 'number');
  const commas =
    open === ',' && (ENDS.has(close) || several || (dash && !isGlued(line, index + 1)));
  // A lower number in brackets is a player's shirt.
  const brackets = open === '(' && close === ')' && value >= 16;
  if (!(commas || brackets) || value < 1 || value > 115) return null;
  // "the suspect, 34, said": without a name the commas must enclose it.
  const enclosed = commas && (close === ',' || several);
  if (!isCapitalised(name) && !(enclosed && (isPerson || value >= 16))) return null;
  return {
    from: index,
    to: index + 1,
    quantity: 'age',
    value,
    unit: 'year old',
    vague: false,
    rule: 'figure/age-apposed',
  };
};

/** The 12 of "two boys, 12 and 15, were". */
function isFirstOfTwo(line: Line, index: number): boolean {
  const joined = lowerAt(line, index + 1) === line.tables.connectives.and;
  return joined && isKind(line, index + 2, 'number') && ENDS.has(lowerAt(line, index + 3));
}

/** "over the age of 21", "turned 34", "who was 10.", "she is 35 and". */
export const readAgeOf: Reader = (line, index) => {
  const number = readNumber(line, index);
  if (!number || number.form === 'vague' || number.exponent > 0 || number.value > 120) return null;
  const now = isAgeNow(line, index);
  const told = isAgeOf(line, index) || isAgeOfPerson(line, index) || isAgeAfterName(line, index);
  if (!now && !told) return null;
  const unit = readUnit(line, number.to);
  if (unit && unit.unit !== 'year') return null;
  return {
    from: index,
    to: unit?.to ?? number.to,
    quantity: 'age',
    value: number.value,
    unit: 'year old',
    vague: false,
    rule: now ? 'figure/age-now' : 'figure/age-of',
  };
};

/** "Ann Smith 34 has": without the commas of an apposition. */
export function isAgeAfterName(line: Line, index: number): boolean {
  const { people, subjects } = line.tables;
  const named = line.givenNames.has(textAt(line, index - 2));
  const next = lowerAt(line, index + 1);
  const goesOn = subjects.finite.has(next) || people.who.has(next);
  return (
    named && goesOn && isCapitalised(line.pieces[index - 1]) && ADULT.test(textAt(line, index))
  );
}

const ADULT = /^(?:1[6-9]|[2-9]\d)$/;

function isAgeOf(line: Line, index: number): boolean {
  const { turning, age, died } = line.tables.ages;
  const before = lowerAt(line, index - 1);
  return (
    turning.has(before) ||
    isAgeBound(line, index) ||
    (before === line.tables.connectives.at && died.has(lowerAt(line, index - 2))) ||
    (before === line.tables.connectives.of && age.has(lowerAt(line, index - 2)))
  );
}

/** "people over 65": with nothing that the number counts. */
function isAgeBound(line: Line, index: number): boolean {
  const { ages, people, nouns } = line.tables;
  const those = lowerAt(line, index - 2);
  const persons = ages.anyone.has(those) || people.persons.has(nouns.singular(those) ?? '');
  if (!persons || !ages.bounds.has(lowerAt(line, index - 1))) return false;
  return readCounted(line, readNumber(line, index)?.to ?? index) === null;
}

/** "who was 10.": a person, a form of "be", and a number with nothing that it counts. */
function isAgeOfPerson(line: Line, index: number): boolean {
  const { persons, being, personsBeing } = line.tables.ages;
  const before = lowerAt(line, index - 1);
  const short = personsBeing.has(before);
  const number = short || being.has(before) ? readNumber(line, index) : null;
  if (!number || number.exponent > 0 || number.bounds || !Number.isInteger(number.value))
    return false;
  const subject = line.tables.ages.modals.has(lowerAt(line, index - 2)) ? index - 3 : index - 2;
  const { value } = number;
  const named = isCapitalised(line.pieces[subject]) && isCapitalised(line.pieces[subject - 1]);
  // "Ann Poe was 87.": lower, it may be anything.
  const person = short || persons.has(lowerAt(line, subject)) || (named && value >= 16);
  if (!person || value < 4 || value > 110) return false;
  const after = lowerAt(line, number.to);
  return ENDS.has(after) || line.tables.ages.after.has(after);
}

/** "Now 39, he", "Poe, then 20 and": between commas, with nothing that it counts. */
function isAgeNow(line: Line, index: number): boolean {
  const { ages, connectives } = line.tables;
  const opened = index === 1 || lowerAt(line, index - 2) === ',';
  const next = lowerAt(line, index + 1);
  const digits = isKind(line, index, 'number');
  const now = ages.now.has(lowerAt(line, index - 1));
  return digits && opened && now && (next === ',' || next === connectives.and);
}
