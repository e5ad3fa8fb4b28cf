import type { Quantity } from '../../brief.ts';
import type { Line } from './line.ts';

/** A figure found from piece `from` up to piece `to`. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
  readonly vague: boolean;
  readonly rule: string;
}

export type Reader = (line: Line, index: number) => Reading | null;

/** The unit of a number: `to` is the piece after it. */
export interface UnitReading {
  readonly unit: string;
  readonly quantity: Quantity;
  readonly to: number;
}

/** The noun that a number counts; `to` is the piece after it. */
export interface Counted {
  readonly unit: string;
  readonly to: number;
  /** Another number stands between ("two 25-year-old men"). */
  readonly interrupted: boolean;
}

/** A number as written, from piece `from` up to piece `to`. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Before its scale was applied: 5 for "5 million". */
  readonly mantissa: number;
  readonly exponent: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** The digits have separators, decimals or a sign: never a year, a label or a list number. */
  readonly marked: boolean;
  /** The bounds of a vague plural ("dozens"). */
  readonly bounds?: readonly [number, number];
}
