import {
  digitsAt,
  isCapitalised,
  isGlued,
  isHyphen,
  isKind,
  lowerAt,
  textAt,
  type Line,
} from './line.ts';
import { isScale } from './scales.ts';
import { readMoneySign, readUnit } from './units.ts';

/** "0800 555 0199", "+44 20 7946 0958", "555-867-5309". */
export function phoneNumber(line: Line, index: number): number | null {
  const plus = lowerAt(line, index) === '+';
  let at = plus ? index + 1 : index;
  const first = digitsAt(line, at);
  if (!/^\d+$/.test(first)) return null;
  let groups = 1;
  let digits = first.length;
  at++;
  for (; groups < 6; groups++) {
    const joined = isHyphen(line, at);
    const next = joined || lowerAt(line, at) === ')' ? at + 1 : at;
    const group = digitsAt(line, next);
    // A single digit is a group of a document's number ("978-3-16-...").
    if (!/^\d+$/.test(group) || (group.length < 2 && !joined)) break;
    digits += group.length;
    at = next + 1;
  }
  return groups >= (plus || first.startsWith('0') ? 2 : 3) && digits >= 9 ? at : null;
}

/** "737-800", "A380", "16s", "3:16": the rest of a code that is glued to its number. */
export function endOfCode(line: Line, index: number): number {
  let at = index;
  while (isGlued(line, at) && (!isKind(line, at, 'mark') || isInCode(line, at))) at++;
  return at;
}

function isInCode(line: Line, at: number): boolean {
  return (isHyphen(line, at) || lowerAt(line, at) === ':') && isGlued(line, at + 1);
}

/** So many digits without a separator, and no round number. */
const LONG_CODE = /^\d{6,}[1-9]$/;

/** "H5N1", "B.1.1.529", "5G", "3D", "mp3": letters and digits in one word. */
export function code(line: Line, index: number): number | null {
  const { pieces, tables } = line;
  const piece = pieces[index];
  if (piece?.kind === 'word') {
    const apart = !isKind(line, index + 1, 'number') || !isGlued(line, index + 1);
    if (apart || readMoneySign(line, index)) return null;
    return endOfCode(line, index + 2);
  }
  if (piece?.kind !== 'number') return null;
  if (tables.labels.numbers.has(piece.text) || tables.labels.codes.has(lowerAt(line, index + 1)))
    return index + 1;
  // "7-Eleven"
  const joined = isHyphen(line, index + 1) && isCapitalised(pieces[index + 2]);
  if (joined && tables.numerals.cardinals.has(lowerAt(line, index + 2))) return index + 3;
  if (isAllInOne(line, index)) return index + 5;
  // "2349871"
  if (LONG_CODE.test(piece.text) && !readUnit(line, index + 1) && !isScale(line, index + 1))
    return index + 1;
  // "a 401(k) plan"
  const bracketed = isGlued(line, index + 1) && /^[a-z]$/i.test(textAt(line, index + 2));
  if (bracketed && lowerAt(line, index + 1) === '(' && lowerAt(line, index + 3) === ')')
    return index + 4;
  if (isGlued(line, index + 1)) {
    const letter = textAt(line, index + 1);
    const { standards, numbers } = tables.labels;
    if (standards.has(letter) || numbers.has(piece.text + letter)) return index + 2;
    // "49ers"
    if (isKind(line, index + 1, 'word') && !hasUnit(line, index)) return endOfCode(line, index + 1);
  }
  if (/\..*\./.test(piece.text) || isReference(line, index)) return endOfReference(line, index + 1);
  return null;
}

/** "a 3-in-1 charger", "a 10-for-1 split"; "a 1-in-5 chance" is a ratio. */
function isAllInOne(line: Line, index: number): boolean {
  const { connectives } = line.tables;
  const joined = isHyphen(line, index + 1) && isHyphen(line, index + 3);
  const word = joined ? lowerAt(line, index + 2) : '';
  if (word === connectives.for) return isKind(line, index + 4, 'number');
  return word === connectives.in && Number(textAt(line, index + 4)) < Number(textAt(line, index));
}

/** Whether the letters that are glued to a number can be read: a unit, a scale, an ordinal. */
function hasUnit(line: Line, index: number): boolean {
  const { labels, numerals } = line.tables;
  const letters = lowerAt(line, index + 1);
  return (
    readUnit(line, index + 1) !== null ||
    numerals.shortScales.has(textAt(line, index + 1)) ||
    numerals.scales.has(letters) ||
    numerals.ordinalEndings.has(letters) ||
    (letters === labels.multiplier && !isGlued(line, index + 2))
  );
}

/** "Dak Prescott (4) celebrates": a shirt's number, too low for an age. */
export function shirtNumber(line: Line, index: number): number | null {
  if (lowerAt(line, index) !== '(' || lowerAt(line, index + 2) !== ')') return null;
  const number = textAt(line, index + 1);
  const isShirt = /^\d{1,2}$/.test(number) && Number(number) < ADULT;
  return isShirt && isCapitalised(line.pieces[index - 1]) ? index + 3 : null;
}

/** Lowest number in brackets after a name that is an age. */
const ADULT = 16;

/** "[3]", and "lost weight (4, 19)." at the end of a sentence: the numbers of notes. */
export function noteNumber(line: Line, index: number): number | null {
  const before = line.pieces[index - 1];
  const open = lowerAt(line, index);
  if (before?.kind !== 'word' || (open !== '[' && open !== '(')) return null;
  let close = index + 1;
  while (close < index + BRACKETED && /^(?:\d{1,3}|[,–-])$/.test(textAt(line, close))) close++;
  if (open === '[') return lowerAt(line, close) === ']' ? close + 1 : null;
  const last = lowerAt(line, close + 1) === '.' ? close + 2 : close + 1;
  const isLast = lowerAt(line, close) === ')' && last === line.pieces.length;
  // "his sister (34)." has an age.
  const isAge = isCapitalised(before) || line.tables.people.persons.has(before.lower);
  return isLast && !isAge ? close + 1 : null;
}

/** "10.1007/978-3-319": a decimal, a slash and more digits is the number of a document. */
function isReference(line: Line, index: number): boolean {
  const slash = lowerAt(line, index + 1) === '/' && isGlued(line, index + 1);
  const rest = isGlued(line, index + 2) ? digitsAt(line, index + 2) : '';
  return slash && rest.length > 2 && /\.|\d{3}/.test(textAt(line, index));
}

function endOfReference(line: Line, index: number): number {
  let at = index;
  while (isGlued(line, at)) at++;
  return at;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
export function address(line: Line, index: number): number | null {
  if (!/^\d{1,5}$/.test(digitsAt(line, index))) return null;
  let at = index + 1;
  if (isHyphen(line, at)) at += 2;
  for (let words = 0; words < 4; words++, at++) {
    if (!isCapitalised(line.pieces[at])) return null;
    if (words > 0 && line.tables.labels.streets.has(lowerAt(line, at))) return at + 1;
  }
  return null;
}

/** "1. ..." at the start of a line, "2) ..." anywhere. */
export function listNumber(line: Line, index: number): number | null {
  const mark = lowerAt(line, index + 1);
  if (!/^\d{1,2}$/.test(digitsAt(line, index))) return null;
  if (mark === ')') return hasOpenBracket(line, index) ? null : index + 2;
  return index === 0 && mark === '.' && isGlued(line, 1) ? 2 : null;
}

/** Most pieces that brackets hold for their end to be looked for. */
const BRACKETED = 12;

function hasOpenBracket(line: Line, index: number): boolean {
  const before = line.pieces.slice(Math.max(0, index - BRACKETED), index);
  return before.findLast(({ text }) => text === '(' || text === ')')?.text === '(';
}
