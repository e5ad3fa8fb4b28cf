import { readAndPart, readFraction } from './fractions.ts';
import { afterHyphen, isGlued, lowerAt, textAt, type Line } from './line.ts';
import type { Numeral } from './reading.ts';
import { scaled } from './scales.ts';

/** Digits, separators included, beyond which a number is a code of some kind. */
const LONGEST = 32;

/** Three digits after a blank, and those that are sure to be no number of their own. */
const GROUP = /^\d{3}(?:\.\d+)?$/;
const ZEROS = /^0\d\d(?:\.\d+)?$/;

/** "1,160.5", "-3", ".5", "5 1/2", "10, 000", each with its scale. */
export function readDigits(line: Line, index: number, money: boolean): Numeral | null {
  const { pieces, tables } = line;
  let at = index;
  let isBelowZero = false;
  const first = pieces[at];
  if (first && (!first.glued || money) && isMinus(line, at)) {
    const next = afterHyphen(line, at + 1);
    // "-20200701", "2019-07-01" after a dash: no minus stands before a date.
    if (/^(?:19|20)\d\d(?:\d{4})?$/.test(textAt(line, next))) return null;
    if (first.kind === 'mark' && !isGlued(line, next)) return null;
    isBelowZero = true;
    at = next;
  }
  let whole = '';
  const { decimal } = tables.numerals;
  if (lowerAt(line, at) === decimal && (money || !isGlued(line, at)) && isGlued(line, at + 1)) {
    whole = `0${decimal}`;
    at++;
  }
  const piece = pieces[at];
  if (piece?.kind !== 'number' || (whole === '' && /^0\d+$/.test(piece.text))) return null;
  const end = groupsApart(line, at, money);
  const groups = pieces
    .slice(at, end)
    .flatMap(({ kind, text }) => (kind === 'number' ? [text] : []));
  const digits = plainDigits(
    whole + groups.join(tables.numerals.group),
    tables.numerals.group,
    decimal,
  );
  if (digits === null) return null;
  const marked = isBelowZero || digits !== piece.text;
  // Not by a sign: JSON knows no -0.
  const signed = (value: number) => (isBelowZero ? 0 - value : value);
  at = end;
  const fraction = readFraction(line, at, Number(digits));
  if (fraction)
    return scaled(line, index, fraction.to, signed(fraction.value), 'fraction', true, money);
  const part = readAndPart(line, at);
  if (part)
    return scaled(line, index, part.to, signed(Number(digits) + part.value), 'digits', true, money);
  return scaled(line, index, at, signed(Number(digits)), 'digits', marked, money);
}

/** Not the one of "plus or minus 3". */
export function isMinus(line: Line, index: number): boolean {
  const { connectives, numerals } = line.tables;
  const isEither = lowerAt(line, index - 1) === connectives.or;
  return !isEither && numerals.minus.has(lowerAt(line, index));
}

/** The pieces after "10" in "10, 000 people", taken apart by a tokenizer, and in "10 000 people". */
function groupsApart(line: Line, at: number, money: boolean): number {
  const { pieces, tables } = line;
  const apart = lowerAt(line, at + 1) === tables.numerals.group && isGlued(line, at + 1);
  if (apart && ZEROS.test(textAt(line, at + 2))) return at + 3;
  let end = at + 1;
  if (!/^[1-9]\d{0,2}$/.test(textAt(line, at))) return end;
  // "12 500" could be two numbers, "R12 500" is one.
  const like = money ? GROUP : ZEROS;
  while (like.test(textAt(line, end)) && pieces[end]?.from === (pieces[end - 1]?.to ?? 0) + 1)
    end++;
  return end;
}

/** "1,160.5" without its separators; null where they stand wrong ("1,40", "1.1.529"), or in another script ("٤٠"). */
function plainDigits(text: string, group: string, decimal: string): string | null {
  if (text.length > LONGEST || /[^\d.,]/.test(text)) return null;
  const [whole = '', part, ...more] = text.split(decimal);
  if (more.length > 0 || part?.includes(group)) return null;
  const groups = whole.split(group);
  if (groups.length > 1 && !wellGrouped(groups)) return null;
  const plain = groups.join('');
  return part === undefined ? plain : `${plain}.${part}`;
}

/** Thousands, or the Indian way: pairs before the last three. */
function wellGrouped(groups: readonly string[]): boolean {
  return /^\d{1,3}(?:(?:,\d\d\d)+|(?:,\d\d)+,\d\d\d)$/.test(groups.join());
}
