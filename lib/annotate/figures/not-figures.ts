import { daysFromDate, decade, monthDate, numericDate, year } from './calendar.ts';
import { clockTime, weekdayTime } from './clock.ts';
import { address, code, listNumber, noteNumber, phoneNumber, shirtNumber } from './codes.ts';
import type { Line } from './line.ts';
import { beforeName, label, name, numberName, wordName } from './names-with-numbers.ts';

/** A rule that knows a stretch that holds numbers and no figure: it tells the piece after it. */
export interface NotFigure {
  readonly id: string;
  /** How many pieces before its first number it may begin. */
  readonly reach: number;
  readonly read: (line: Line, index: number) => number | null;
}

/** In order; the first that knows the stretch is believed. */
export const NOT_FIGURES: readonly NotFigure[] = [
  { id: 'phone-number', reach: 1, read: phoneNumber },
  { id: 'numeric-date', reach: 0, read: numericDate },
  { id: 'clock-time', reach: 2, read: clockTime },
  { id: 'month-date', reach: 2, read: monthDate },
  { id: 'weekday-time', reach: 5, read: weekdayTime },
  { id: 'days-from-date', reach: 2, read: daysFromDate },
  { id: 'decade', reach: 0, read: decade },
  { id: 'number-name', reach: 5, read: numberName },
  { id: 'word-name', reach: 1, read: wordName },
  { id: 'label', reach: 2, read: label },
  { id: 'name', reach: 2, read: name },
  { id: 'code', reach: 2, read: code },
  { id: 'before-name', reach: 0, read: beforeName },
  { id: 'shirt-number', reach: 2, read: shirtNumber },
  { id: 'note-number', reach: 1, read: noteNumber },
  { id: 'year', reach: 2, read: year },
  { id: 'address', reach: 0, read: address },
  { id: 'list-number', reach: 0, read: listNumber },
];
