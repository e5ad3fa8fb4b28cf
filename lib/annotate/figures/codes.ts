import { digitsAt } from './calendar.ts';
import { isCapitalised, isHyphen, lowerAt, type Line } from './line.ts';
import { readMoneySign, readUnit } from './units.ts';

/** "0800 555 0199", "+44 20 7946 0958", "555-867-5309". */
export function phoneNumber(line: Line, index: number): number | null {
  const plus = line.pieces[index]?.text === '+';
  let at = plus ? index + 1 : index;
  const first = digitsAt(line, at);
  if (first === null || /[.,]/.test(first)) return null;
  let groups = 1;
  let digits = first.length;
  at++;
  for (; groups < 6; groups++) {
    const joined = isHyphen(line, at);
    const next = joined || line.pieces[at]?.text === ')' ? at + 1 : at;
    const group = digitsAt(line, next);
    // A single digit is a group of a document's number ("978-3-16-...").
    if (group === null || /[.,]/.test(group) || (group.length < 2 && !joined)) break;
    digits += group.length;
    at = next + 1;
  }
  const sure = plus || first.startsWith('0') || groups >= 3;
  return sure && groups >= (first.startsWith('0') ? 2 : 3) && digits >= 9 ? at : null;
}

/** "737-800", "A380", "16s", "3:16": the rest of a code that is glued to its number. */
export function endOfCode(line: Line, index: number): number {
  let at = index;
  while (
    line.pieces[at]?.glued &&
    (line.pieces[at]?.kind !== 'mark' ||
      ((isHyphen(line, at) || line.pieces[at]?.text === ':') && line.pieces[at + 1]?.glued))
  )
    at++;
  return at;
}

/** "H5N1", "B.1.1.529", "5G", "3D", "mp3": letters and digits in one word. */
export function code(line: Line, index: number): number | null {
  const { pieces, tables } = line;
  const piece = pieces[index];
  if (piece?.kind === 'word') {
    const next = pieces[index + 1];
    if (next?.kind !== 'number' || !next.glued || readMoneySign(line, index)) return null;
    return endOfCode(line, index + 2);
  }
  if (piece?.kind !== 'number') return null;
  if (tables.labels.numbers.has(piece.text) || tables.labels.codes.has(lowerAt(line, index + 1)))
    return index + 1;
  const word = pieces[index + 2];
  // "7-Eleven"
  if (
    isHyphen(line, index + 1) &&
    isCapitalised(word) &&
    tables.numerals.cardinals.has(word?.lower ?? '')
  )
    return index + 3;
  if (isAllInOne(line, index)) return index + 5;
  const letter = pieces[index + 1];
  const { standards, numbers } = tables.labels;
  if (letter?.glued && (standards.has(letter.text) || numbers.has(piece.text + letter.text)))
    return index + 2;
  // "49ers"
  if (letter?.glued && letter.kind === 'word' && !hasUnit(line, index))
    return endOfCode(line, index + 1);
  if (/[.].*[.]/.test(piece.text) || isReference(line, index))
    return endOfReference(line, index + 1);
  return null;
}

/** "a 3-in-1 charger"; "a 1-in-5 chance" is a ratio. */
function isAllInOne(line: Line, index: number): boolean {
  const [many, , word, , one] = line.pieces.slice(index, index + 5);
  const joined = isHyphen(line, index + 1) && isHyphen(line, index + 3) && one?.glued === true;
  return (
    joined && word?.lower === line.tables.connectives.in && Number(one.text) < Number(many?.text)
  );
}

/** Whether the letters that are glued to a number can be read: a unit, a scale, an ordinal. */
function hasUnit(line: Line, index: number): boolean {
  const { labels, numerals } = line.tables;
  const letters = line.pieces[index + 1];
  return (
    readUnit(line, index + 1) !== null ||
    numerals.shortScales.has(letters?.text ?? '') ||
    numerals.scales.has(letters?.lower ?? '') ||
    numerals.ordinalEndings.has(letters?.lower ?? '') ||
    (letters?.lower === labels.multiplier && !line.pieces[index + 2]?.glued)
  );
}

/** "Dak Prescott (4) celebrates": a shirt's number, too low for an age. */
export function shirtNumber(line: Line, index: number): number | null {
  const [name, open, number, close] = line.pieces.slice(Math.max(0, index - 1), index + 3);
  if (open?.text !== '(' || close?.text !== ')' || !isCapitalised(name)) return null;
  return /^\d{1,2}$/.test(number?.text ?? '')
    ? Number(number?.text) < ADULT
      ? index + 3
      : null
    : null;
}

/** Lowest number in brackets after a name that is an age. */
const ADULT = 16;

/** "[3]", and "lost weight (4, 19)." at the end of a sentence: the numbers of notes. */
export function noteNumber({ pieces, tables }: Line, index: number): number | null {
  const [before, open] = [pieces[index - 1], pieces[index]];
  if (before?.kind !== 'word' || !/^[([]$/.test(open?.text ?? '')) return null;
  let close = index + 1;
  while (close < index + BRACKETED && /^(?:\d{1,3}|[,–-])$/.test(pieces[close]?.text ?? ''))
    close++;
  if (open?.text === '[') return pieces[close]?.text === ']' ? close + 1 : null;
  const isLast = close + 1 === pieces.length || (close + 2 === pieces.length && lastIsStop(pieces));
  if (pieces[close]?.text !== ')' || !isLast || isCapitalised(before)) return null;
  // "his sister (34)." has an age.
  return tables.people.persons.has(before.lower) ? null : close + 1;
}

const lastIsStop = (pieces: Line['pieces']): boolean => pieces.at(-1)?.text === '.';

/** "10.1007/978-3-319": a decimal, a slash and more digits is the number of a document. */
function isReference({ pieces }: Line, index: number): boolean {
  const [number, slash, rest] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  return (
    slash?.text === '/' &&
    slash.glued &&
    rest?.glued === true &&
    rest.kind === 'number' &&
    /\d[.]\d|\d{3}/.test(number?.text ?? '') &&
    rest.text.length > 2
  );
}

function endOfReference({ pieces }: Line, index: number): number {
  let at = index;
  while (pieces[at]?.glued) at++;
  return at;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
export function address(line: Line, index: number): number | null {
  const text = digitsAt(line, index);
  if (text === null || !/^\d{1,5}$/.test(text)) return null;
  let at = index + 1;
  if (isHyphen(line, at) && digitsAt(line, at + 1) !== null) at += 2;
  for (let words = 0; words < 4; words++, at++) {
    const piece = line.pieces[at];
    if (!isCapitalised(piece)) return null;
    if (words > 0 && line.tables.labels.streets.has(piece?.lower ?? '')) return at + 1;
  }
  return null;
}

/** "1. ..." at the start of a line, "2) ..." anywhere. */
export function listNumber(line: Line, index: number): number | null {
  const text = digitsAt(line, index);
  const mark = line.pieces[index + 1];
  if (text === null || !/^\d{1,2}$/.test(text)) return null;
  if (mark?.text === ')') return hasOpenBracket(line, index) ? null : index + 2;
  return index === 0 && mark?.text === '.' && mark.glued ? 2 : null;
}

/** Most pieces that brackets hold for their end to be looked for. */
const BRACKETED = 12;

function hasOpenBracket({ pieces }: Line, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - BRACKETED); at--) {
    if (pieces[at]?.text === ')') return false;
    if (pieces[at]?.text === '(') return true;
  }
  return false;
}
