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
