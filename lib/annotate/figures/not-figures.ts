import { daysFromDate, decade, monthDate, numericDate, year } from './calendar.ts';
import { clockTime, weekdayTime } from './clock.ts';
import type { Line } from './line.ts';
import {
  address,
  beforeName,
  code,
  label,
  listNumber,
  name,
  numberName,
  phoneNumber,
  shirtNumber,
} from './names-with-numbers.ts';

/** A rule that knows a stretch that holds numbers and no figure: it tells the piece after it. */
export interface NotFigure {
  readonly id: string;
  readonly read: (line: Line, index: number) => number | null;
}

/** In order; the first that knows the stretch is believed. */
export const NOT_FIGURES: readonly NotFigure[] = [
  { id: 'phone-number', read: phoneNumber },
  { id: 'numeric-date', read: numericDate },
  { id: 'clock-time', read: clockTime },
  { id: 'month-date', read: monthDate },
  { id: 'weekday-time', read: weekdayTime },
  { id: 'days-from-date', read: daysFromDate },
  { id: 'decade', read: decade },
  { id: 'number-name', read: numberName },
  { id: 'label', read: label },
  { id: 'name', read: name },
  { id: 'code', read: code },
  { id: 'before-name', read: beforeName },
  { id: 'shirt-number', read: shirtNumber },
  { id: 'year', read: year },
  { id: 'address', read: address },
  { id: 'list-number', read: listNumber },
];
