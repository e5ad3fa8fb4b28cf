import {
  digitsAt,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  lowerAt,
  textAt,
  type Line,
} from './line.ts';
import { isPlural, readCounted } from './nouns.ts';
import { readNumber } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { readUnit } from './units.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "23.04.2022", "20190901" */
const WHOLE_DATE = /^(?:\d{1,4}\.\d{1,2}\.\d{2,4}|(?:19|20)\d{6})$/;
const SEPARATORS = new Set(['/', '-', '–']);
/** After a month or a dash the Middle Ages are years as well. */
const YEAR_OF_DATE = /^(?:1[0-9]|20)\d\d$/;

/** "1/12/2023", "2019-09-01", "23.04.2022", "10/1", "2019/aug/01". */
export function numericDate(line: Line, index: number): number | null {
  const first = digitsAt(line, index);
  if (WHOLE_DATE.test(first)) return index + 1;
  const separator = lowerAt(line, index + 1);
  if (!SEPARATORS.has(separator) || !isDatePart(line, index + 2)) return null;
  if (lowerAt(line, index + 3) === separator && isDatePart(line, index + 4))
    return /^\d{1,2}$|^\d{4}$/.test(first) ? index + 5 : null;
  const second = digitsAt(line, index + 2);
  if (second === '') return index + 3;
  const short = /^\d{1,2}$/;
  if (separator !== '/' || !short.test(first) || !short.test(second)) return null;
  return readNumber(line, index)?.form === 'fraction' ? null : index + 3;
}

/** A number or a month, glued to the mark before it as this is to what stands before. */
function isDatePart(line: Line, index: number): boolean {
  if (!isGlued(line, index) || !isGlued(line, index - 1)) return false;
  const digits = digitsAt(line, index);
  return digits === '' ? line.tables.dates.months.has(lowerAt(line, index)) : digits.length <= 4;
}

/** The day of a month at a piece, and the piece after it: "5", "5th", "twenty-ninth". */
function readDay(line: Line, index: number): number | null {
  const ordinal = readOrdinal(line, index);
  if (ordinal) return ordinal.value <= 31 ? ordinal.to : null;
  const number = readNumber(line, index);
  return number && !number.marked && number.value >= 1 && number.value <= 31 ? number.to : null;
}

/** "5 May", "the 5th of May 2001", "May 5-7, 2001", "May 2001", "10 and 11 June". */
export function monthDate(line: Line, index: number): number | null {
  if (isMonth(line, index)) return afterMonth(line, index + 1);
  const { joins, of } = line.tables.dates;
  let at = readDay(line, index);
  for (let days = 0; at !== null && days < 3; days++) {
    while (of.has(lowerAt(line, at))) at++;
    if (isMonth(line, at)) return afterMonth(line, at + 1);
    const joined = isDash(line, at) || joins.has(lowerAt(line, at));
    const next: number = lowerAt(line, at + 1) === line.tables.connectives.the ? at + 2 : at + 1;
    at = joined ? readDay(line, next) : null;
  }
  return null;
}

/** "May" and "March" are months with their capital only, or before a day; "may" is the verb. */
function isMonth(line: Line, index: number): boolean {
  const piece = line.pieces[index];
  const { months, verbs } = line.tables.dates;
  if (piece?.kind !== 'word' || !months.has(piece.lower)) return false;
  if (isCapitalised(piece) || !verbs.has(piece.lower)) return true;
  // "until may 27"
  const isDay = digitsAt(line, index + 1) !== '' && readPlainDay(line, index + 1) !== null;
  return isDay || readOrdinal(line, index + 1) !== null;
}

/** What may follow a month's name: its days and its year. */
function afterMonth(line: Line, index: number): number {
  const { joins, of } = line.tables.dates;
  let at = index;
  const short = lowerAt(line, index - 1).endsWith('.') || lowerAt(line, at) === '.';
  if (lowerAt(line, at) === '.' && isGlued(line, at)) at++;
  if (isGluedSeparator(line, at) || lowerAt(line, at) === line.tables.connectives.the) at++;
  // "January, 6 2026"
  if (lowerAt(line, at) === ',' && YEAR_OF_DATE.test(digitsAt(line, at + 2))) at++;
  // "Feb. 21 estimates ...": a month cut short is written before its day only.
  // "the March 15 primaries"
  const led = lowerAt(line, index - 2) === line.tables.connectives.the;
  const day = short || led ? readDay(line, at) : readPlainDay(line, at);
  const spoken = readSpokenYear(line, index);
  if (spoken !== null) return spoken;
  at = day ?? index;
  const most = day === null ? 0 : 3;
  for (let days = 0; days < most; days++) {
    const next =
      isDash(line, at) || joins.has(lowerAt(line, at)) ? readPlainDay(line, at + 1) : null;
    if (next === null) break;
    at = next;
  }
  let start = lowerAt(line, at) === ',' || isGluedSeparator(line, at) ? at + 1 : at;
  while (of.has(lowerAt(line, start))) start++;
  if (YEAR_OF_DATE.test(digitsAt(line, start))) {
    // "September-2020-23"
    const days = isGluedSeparator(line, start + 1) && digitsAt(line, start + 2) !== '';
    return days && day === null ? start + 3 : start + 1;
  }
  if (/^\d\d$/.test(digitsAt(line, start)) && of.has(lowerAt(line, start - 1))) return start + 1;
  const words = readNumber(line, start);
  if (words?.form === 'words' && words.value === 2000 && !readCounted(line, words.to))
    return words.to;
  return readSpokenYear(line, start) ?? at;
}

function isGluedSeparator(line: Line, index: number): boolean {
  const mark = lowerAt(line, index);
  return (mark === '-' || mark === '/') && isGlued(line, index) && isGlued(line, index + 1);
}

/** A day that counts nothing: in "May 5 people" five is a count. */
function readPlainDay(line: Line, index: number): number | null {
  const day = readDay(line, index);
  if (day === null || readUnit(line, day)) return null;
  if (readOrdinal(line, index)) return day;
  const counted = readCounted(line, day);
  return counted && counted.to === day + 1 ? null : day;
}

/** "nineteen ninety-six", "two thousand and twenty". */
export function readSpokenYear(line: Line, index: number): number | null {
  const { cardinals } = line.tables.numerals;
  const number = readNumber(line, index);
  if (number?.form !== 'words' || readUnit(line, number.to) || readCounted(line, number.to))
    return null;
  if (number.value >= 1700 && number.value < 2100 && number.value % 100 !== 0) return number.to;
  if (number.exponent > 0) return null;
  const century = cardinals.get(lowerAt(line, index)) ?? 0;
  const rest = readNumber(line, number.to);
  const year =
    century >= 17 &&
    century <= 20 &&
    rest?.form === 'words' &&
    rest.value >= 10 &&
    rest.value < 100;
  return year ? rest.to : null;
}

/** "two weeks ago", "three days after today", "2 weeks before Christmas", "3 minutes from now". */
export function daysFromDate(line: Line, index: number): number | null {
  const { dates } = line.tables;
  let at = index;
  for (let parts = 0; parts < 3; parts++) {
    const number = readNumber(line, at);
    const unit = number && readUnit(line, number.to);
    if (unit?.quantity !== 'duration') return null;
    const after = lowerAt(line, unit.to);
    if (dates.ago.has(after)) return unit.to + 1;
    if (parts === 0 && isDue(line, index, unit.unit)) return unit.to;
    if (parts > 0 && dates.later.has(after)) return unit.to + 1;
    if (dates.sides.has(after) && isPointInTime(line, unit.to + 1)) return unit.to + 1;
    at = dates.joins.has(after) ? unit.to + 1 : unit.to;
  }
  return null;
}

/** "will open in two weeks": told from today, the way "two weeks ago" is. */
function isDue(line: Line, index: number, unit: string): boolean {
  const { dates } = line.tables;
  if (!dates.due.has(lowerAt(line, index - 1)) || !dates.soon.has(unit)) return false;
  for (let at = index - 2; at >= Math.max(0, index - 8); at--) {
    const word = lowerAt(line, at);
    if (dates.future.has(word) || word.endsWith("'ll")) return true;
  }
  return false;
}

function isPointInTime(line: Line, index: number): boolean {
  const { dates } = line.tables;
  const word = lowerAt(line, index);
  return (
    dates.points.has(word) ||
    dates.weekdays.has(word) ||
    isMonth(line, index) ||
    numericDate(line, index) !== null ||
    YEAR.test(digitsAt(line, index)) ||
    (dates.year.has(word) && isPointInTime(line, index + 1))
  );
}

/** "1990s", "the 80s", "’90s", "in his 20s". */
export function decade(line: Line, index: number): number | null {
  if (!/^(?:1[0-9]|20)?\d0$/.test(digitsAt(line, index))) return null;
  const mark = lowerAt(line, index + 1);
  const at = (mark === "'" || mark === '’') && isGlued(line, index + 1) ? index + 2 : index + 1;
  return isGlued(line, at) && lowerAt(line, at) === line.tables.dates.decade ? at + 1 : null;
}

/** "in 2014", "2014-15", "2019-Q1", "300 BC", "the 2018 election": four digits that nothing makes a count. */
export function year(line: Line, index: number): number | null {
  const text = digitsAt(line, index);
  if (text === '') return readSpokenYear(line, index);
  const { eras, yearCues } = line.tables.dates;
  // "by 2100"
  if (text === '2100' && yearCues.has(lowerAt(line, index - 1))) return index + 1;
  if (eras.has(textAt(line, index + 1))) return index + 2;
  if (eras.has(textAt(line, index - 1))) return index + 1;
  if (isShortYear(line, index)) return index + 1;
  if (!YEAR.test(text) || isCounting(line, index, Number(text))) return null;
  const at = index + 1;
  if (!(isDash(line, at) || lowerAt(line, at) === '/') || !isGlued(line, at + 1)) return at;
  const until = digitsAt(line, at + 1);
  if (until === '') return line.tables.dates.partsOfYear.has(lowerAt(line, at + 1)) ? at + 3 : at;
  return YEAR.test(until) || /^\d\d?$/.test(until) ? at + 2 : at;
}

/** "the class of ’99" */
function isShortYear(line: Line, index: number): boolean {
  const mark = lowerAt(line, index - 1);
  if (!/^['’]$/.test(mark) || !isGlued(line, index) || isGlued(line, index - 1)) return false;
  const counts = readUnit(line, index + 1) ?? readCounted(line, index + 1);
  return !counts && /^\d\d$/.test(textAt(line, index));
}

function isCounting(line: Line, index: number, value: number): boolean {
  const { tables, pieces } = line;
  const [before, next] = [pieces[index - 1], pieces[index + 1]];
  if (tables.money.signs.has(lowerAt(line, index - 1))) return true;
  if (tables.numerals.scales.has(lowerAt(line, index + 1))) return true;
  const cued = tables.dates.yearCues.has(lowerAt(line, index - 1)) || isCapitalised(before);
  const upper = isDash(line, index + 1) ? readNumber(line, index + 2) : null;
  if (upper && (readUnit(line, upper.to) || readCounted(line, upper.to))) {
    // "1500-2000 homes"
    const round = !cued && value % 100 === 0 && upper.value % 100 === 0;
    if (round || !YEAR.test(digitsAt(line, index + 2))) return upper.value > value;
  }
  const named = !line.titled && /^\p{Lu}\p{Ll}+$/u.test(textAt(line, index + 1));
  const unit = readUnit(line, index + 1);
  const plural = next?.kind === 'word' && isPlural(next, line);
  // "the 2018 year" is a year, "2000 years" and "a 1000-year" are durations.
  // "in 2016 Stone said" is a name, "2016 Euros" are money.
  if (unit && !(named && !plural))
    return unit.quantity !== 'duration' || plural || isHyphen(line, index + 1);
  const approximated = !cued && tables.approximators.before.has(lowerAt(line, index - 1));
  if (approximated && !isHyphen(line, index + 1) && readCounted(line, index + 1)) return true;
  if (!plural || isCapitalised(next)) return false;
  if (tables.nouns.singular(next.lower) === 'person' || value === 2000) return true;
  return !cued && (value % 100 === 0 || value < 1900);
}
