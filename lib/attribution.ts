import type { Attribution } from './brief.ts';

/**
 * From here on a name stands alone; below, the reader is told that it is probable. On articles held
 * out, 97% of the names from here on are right; tests/eval/fit-speakers.ts prints the curve.
 */
const SURE_FROM = 0.93;

export function isSure({ confidence }: Attribution): boolean {
  return confidence >= SURE_FROM;
}
