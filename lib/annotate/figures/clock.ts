import { digitsAt, isDash, isGlued, isKind, lowerAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';
import { readNumber } from './numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { readUnit } from './units.ts';
import { numericDate } from './calendar.ts';

/** Hours and minutes have at most four digits. */
const LAST = 2400;

/** "10:45am", "5pm", "9 o’clock", "8.30 pm", "1500 GMT", "8:30", "3 to 5pm", "ten past nine". */
export function clockTime(line: Line, index: number): number | null {
  const { dates } = line.tables;
  const first = readTime(line, index);
  if (!first) return null;
  if (first.sure) return untilHour(line, first.to) ?? first.to;
  if (isTimeOfDay(line, index, first.to)) return first.to;
  const minutes = readUnit(line, first.to);
  const past = minutes?.unit === 'minute' ? minutes.to : first.to;
  if (dates.past.has(lowerAt(line, past))) {
    const hour = readNumber(line, past + 1);
    if (hour && hour.value <= 24 && !readUnit(line, hour.to)) return clockEnd(line, hour.to);
  }
  // "between 10 and 11:30", "8-10am"
  if (!(dates.joins.has(lowerAt(line, first.to)) || isDash(line, first.to))) return null;
  const second = readTime(line, first.to + 1);
  if (!second) return null;
  return second.sure || isTimeOfDay(line, index, second.to) ? second.to : null;
}

/** "5 in the morning", "between 3 and 5 on 1/1/2015", "five to seven today", "at 10, tonight", "at 5 on Monday". */
function isTimeOfDay(line: Line, index: number, to: number): boolean {
  const { dates, connectives } = line.tables;
  const next = lowerAt(line, to);
  const day = (at: number) => dates.weekdays.has(lowerAt(line, at));
  const isHour = lowerAt(line, index - 1) === connectives.at && isHourOfDay(line, index);
  if (isHour && (day(to) || (next === connectives.on && day(to + 1)))) return true;
  if (next === connectives.in)
    return lowerAt(line, to + 1) === connectives.the && dates.dayParts.has(lowerAt(line, to + 2));
  if (next === connectives.on)
    return numericDate(line, to + 1) !== null && isRange(line, index, to);
  if (next === ',') return dates.timeCues.has(lowerAt(line, index - 1)) && day(to + 1);
  return day(to) && isRange(line, index, to);
}

function isHourOfDay(line: Line, index: number): boolean {
  const { value = 0, marked = true } = readNumber(line, index) ?? {};
  return !marked && value >= 1 && value <= 12;
}

function isRange(line: Line, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (isDash(line, at) || line.tables.dates.joins.has(lowerAt(line, at))) return true;
  return false;
}

/** "8am-3", "3:30 to 5:55": the second time may go without a sign of its own. */
function untilHour(line: Line, index: number): number | null {
  if (!(isDash(line, index) || line.tables.dates.joins.has(lowerAt(line, index)))) return null;
  const second = readTime(line, index + 1);
  if (second?.sure) return second.to;
  const hour = readNumber(line, index + 1);
  if (!hour || hour.marked || hour.value > 12 || lowerAt(line, index) === ',') return null;
  return readUnit(line, hour.to) || readCounted(line, hour.to) ? null : hour.to;
}

interface Time {
  readonly to: number;
  /** Written as a time, with minutes or "pm"; else a plain number. */
  readonly sure: boolean;
}

function readTime(line: Line, index: number): Time | null {
  const number = readNumber(line, index);
  if (!number || number.exponent > 0 || number.form === 'vague' || number.value > LAST) return null;
  if (isMinutes(line, number.to)) {
    let at = number.to + 2;
    while (isMinutes(line, at)) at += 2;
    return { to: clockEnd(line, at), sure: true };
  }
  // "3 hrs" is how long, "1500 hrs" is when.
  if (number.value < 100 && line.tables.dates.hours.has(lowerAt(line, number.to))) return null;
  const end = clockEnd(line, number.to);
  return { to: end, sure: end > number.to || isSpoken(line, index) };
}

/** ":45" */
function isMinutes(line: Line, at: number): boolean {
  const colon = lowerAt(line, at) === ':' && isGlued(line, at);
  return colon && isGlued(line, at + 1) && isKind(line, at + 1, 'number');
}

/** "three thirty", "six forty-three": an hour and its minutes in words. */
function isSpoken(line: Line, index: number): boolean {
  const { cardinals } = line.tables.numerals;
  const hour = cardinals.get(lowerAt(line, index)) ?? 0;
  const minutes = cardinals.get(lowerAt(line, index + 1)) ?? 0;
  return hour >= 1 && hour <= 12 && minutes >= 10 && minutes < 60;
}

/** The piece after "pm", "p.m.", "GMT", "o’clock". */
function clockEnd(line: Line, index: number): number {
  const { clock, halvesOfDay, meridiem, aboutHour } = line.tables.dates;
  let at = index;
  if (isSpoken(line, index - 1)) at = readNumber(line, index)?.to ?? at;
  if (lowerAt(line, at) === '.' && clock.has(lowerAt(line, at + 1))) at++;
  while (clock.has(lowerAt(line, at))) at++;
  // "p . m ." and "11ish"
  const spaced =
    halvesOfDay.has(lowerAt(line, at)) &&
    lowerAt(line, at + 1) === '.' &&
    lowerAt(line, at + 2) === meridiem;
  return spaced ? at + 3 : lowerAt(line, at) === aboutHour ? at + 1 : at;
}

/** "Monday at 9", "Tuesday from 7 to 7:30", "last night at 8", "Wed 13th". */
export function weekdayTime(line: Line, index: number): number | null {
  const { dates } = line.tables;
  if (!dates.weekdays.has(lowerAt(line, index))) return null;
  let at = index + 1;
  for (let words = 0; words < 3 && dates.timeCues.has(lowerAt(line, at)); words++) at++;
  const cued = at > index + 1;
  let end: number | null = null;
  for (let times = 0; times < 3; times++) {
    const to =
      numericDate(line, at) ?? clockTime(line, at) ?? readHour(line, at, cued || times > 0);
    if (to === null) break;
    end = to;
    at = to;
    if (
      isDash(line, at) ||
      dates.joins.has(lowerAt(line, at)) ||
      dates.timeCues.has(lowerAt(line, at))
    )
      at++;
  }
  return end;
}

/** A plain number that can be an hour or a day of the month, and counts nothing. */
function readHour(line: Line, index: number, cued: boolean): number | null {
  const ordinal = readOrdinal(line, index);
  if (ordinal) return ordinal.value <= 31 ? ordinal.to : null;
  const number = readNumber(line, index);
  if (!number || number.value < 1 || number.value > 31 || number.form === 'fraction') return null;
  if (number.marked && !/^\d{1,2}\.\d\d$/.test(digitsAt(line, index))) return null;
  if (number.form === 'words' && !cued) return null;
  return readUnit(line, number.to) || readCounted(line, number.to) ? null : number.to;
}
