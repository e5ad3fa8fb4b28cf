import { readDigits } from './digits.ts';
import { readVulgar } from './fractions.ts';
import { isNearNumber, type Line } from './line.ts';
import { readVague, readWords } from './number-words.ts';
import type { Numeral } from './reading.ts';

/** Pieces before the first digit or number word of a number ("minus -", "half a"). */
const LEAD = 2;

export interface NumberOptions {
  /** After a currency sign "m" is a million, elsewhere it may be a metre. */
  readonly money: boolean;
}

/** Reads the number that starts at a piece. Exact: "8.2 million" is the literal 8.2e6. */
export function readNumber(
  line: Line,
  index: number,
  { money }: NumberOptions = { money: false },
): Numeral | null {
  if (!isNearNumber(line, index, LEAD)) return null;
  const known = money ? undefined : line.numerals.get(index);
  if (known !== undefined) return known;
  const numeral =
    readDigits(line, index, money) ??
    readVague(line, index) ??
    readWords(line, index) ??
    readVulgar(line, index);
  if (!money) line.numerals.set(index, numeral);
  return numeral;
}
