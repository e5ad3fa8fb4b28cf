import { readDigits } from './digits.ts';
import { readVulgar } from './fractions.ts';
import { isNearNumber, readOnce, type Line } from './line.ts';
import { readVague, readWords } from './number-words.ts';
import type { Numeral } from './reading.ts';

/** Pieces before the first digit or number word of a number ("minus -", "half a"). */
const LEAD = 2;

/**
 * Reads the number that starts at a piece. Exact: "8.2 million" is the literal 8.2e6. `money`: it
 * follows a currency sign, so that "m" is a million where elsewhere it may be a metre.
 */
export function readNumber(line: Line, index: number, money = false): Numeral | null {
  if (!isNearNumber(line, index, LEAD)) return null;
  const read = () =>
    readDigits(line, index, money) ??
    readVague(line, index) ??
    readWords(line, index) ??
    readVulgar(line, index);
  return money ? read() : readOnce(line.numerals, index, read);
}
