import { isAgeAfterName } from './ages.ts';
import { endOfCode } from './codes.ts';
import {
  afterHyphen,
  isCapitalised,
  isDash,
  isGlued,
  isHyphen,
  isKind,
  isStop,
  lowerAt,
  textAt,
  type Line,
} from './line.ts';
import { readCounted } from './nouns.ts';
import { readNumber } from './numerals.ts';
import type { Numeral } from './reading.ts';
import { isScale } from './scales.ts';
import { readScore } from './scores.ts';
import { readUnit } from './units.ts';

/** "Six Nations", "World War Two", "Group of 20". */
export function numberName(line: Line, index: number): number | null {
  const { labels } = line.tables;
  let phrase = lowerAt(line, index);
  if (!isCapitalised(line.pieces[index])) return null;
  for (let at = index + 1; at < index + 4; at++) {
    phrase += `-${lowerAt(line, at)}`;
    if (labels.numberNames.has(phrase)) return readNumber(line, at + 1)?.to ?? at + 1;
  }
  return null;
}

/** "the Kick Six win", "at Six Flags": a number word with a capital beside another, where others go without. */
export function wordName(line: Line, index: number): number | null {
  const [word, number, next] = line.pieces.slice(index, index + 3);
  if (line.titled || word?.kind !== 'word' || !isCapitalised(number)) return null;
  if (!line.tables.numerals.cardinals.has(lowerAt(line, index + 1))) return null;
  // "the Gang of Eight"
  const before = word.lower === line.tables.connectives.of ? line.pieces[index - 1] : word;
  if (isCapitalised(next)) return index + 3;
  if (!before || !isCapitalised(before) || isStop(line, before)) return null;
  return readUnit(line, index + 2) || readCounted(line, index + 2) ? null : index + 2;
}

/** "page 12", "Route 66", "number 7", "junctions 12 and 13". */
export function label(line: Line, index: number): number | null {
  const { labels } = line.tables;
  const piece = line.pieces[index];
  const plural = line.tables.nouns.singular(lowerAt(line, index)) ?? '';
  if (!piece || !(labels.labels.has(piece.lower) || labels.labels.has(plural))) return null;
  let at = index + 1;
  if (lowerAt(line, at) === '.' && isGlued(line, at)) at++;
  at = afterHyphen(line, at);
  const number = readNumber(line, at);
  if (!number || number.form === 'vague' || number.exponent > 0 || number.marked) return null;
  // "in the game 2:55 into overtime"
  if (lowerAt(line, number.to) === ':' && isGlued(line, number.to + 1)) return null;
  const end = labels.labels.has(plural) ? afterLabels(line, number) : number.to;
  if (end === number.to && (readScore(line, at) || !labels.labels.has(piece.lower))) return null;
  const word = isKind(line, at, 'word');
  const counts = readUnit(line, number.to) ?? readCounted(line, number.to);
  // "under 10 people", "in one week 300 homes": a label's number counts nothing.
  // "Schedule 7 of the acts", "Figure 3 shows a"
  const { connectives, nouns } = line.tables;
  const goesOn =
    lowerAt(line, number.to) === connectives.of ||
    nouns.articles.has(lowerAt(line, counts?.to ?? at));
  // "phase 3 trials"
  const isKindOf = labels.spelt.has(piece.lower) && /^\d$/.test(textAt(line, at));
  if (counts && !isKindOf && !(isCapitalised(piece) && (index > 0 || goesOn))) return null;
  // "Step 2: ...", but not "a step 2 metres high"
  const isHeading = index === 0 && lowerAt(line, number.to) === ':';
  if (labels.hyphened.has(piece.lower) && !isHyphen(line, at - 1) && !isHeading) return null;
  if (word && !isCapitalised(line.pieces[at]) && !labels.spelt.has(piece.lower)) return null;
  return end;
}

/** Past "and 13" of "pages 12 and 13": ever higher, with nothing that they count. */
function afterLabels(line: Line, { to, value }: Numeral): number {
  if (!line.tables.dates.joins.has(lowerAt(line, to)) && !isDash(line, to)) return to;
  const next = readNumber(line, to + 1);
  if (!next || next.marked || next.form !== 'digits' || next.value <= value) return to;
  return readUnit(line, next.to) || readCounted(line, next.to) ? to : afterLabels(line, next);
}

/** "Boeing 737", "Apollo 11", "Area 51", "iPhone 15", "Big 12", "Windows 3.1". */
export function name(line: Line, index: number): number | null {
  const { pieces, tables } = line;
  const piece = pieces[index];
  if (piece?.kind !== 'word') return null;
  const known = tables.labels.names.has(piece.lower);
  // "Covid -19"
  const isApart = known && isDash(line, index + 1) && isGlued(line, index + 2);
  const at = isApart ? index + 2 : afterHyphen(line, index + 1);
  const number = pieces[at];
  const inner = /^[a-z]\p{Lu}/u.test(piece.text);
  // "iOS 14.5.1"
  const form = inner ? /^[\d.]+$/ : /^(?:\d+|\d{1,2}\.\d{1,2})$/;
  if (number?.kind !== 'number' || !form.test(number.text)) return null;
  if (!isCapitalised(piece) && !inner && !known) return null;
  if (isAgeAfterName(line, at)) return null;
  // "Boeing 787-9" is no score.
  if (readScore(line, at) && !(known && number.text.length === 3)) return null;
  if (number.glued && tables.money.codes.has(piece.text)) return null;
  // "F-16", "Covid-19", "U-21": glued by a hyphen is a name, whatever follows.
  if (at > index + 1 || number.glued) return endOfCode(line, at + 1);
  if (tables.approximators.before.has(piece.lower) || isStop(line, piece)) return null;
  if (tables.money.codes.has(piece.text) || tables.numerals.cardinals.has(piece.lower)) return null;
  if (readUnit(line, at + 1)) return null;
  if (isScale(line, at + 1)) return null;
  if (!known && (index === 0 || readCounted(line, at + 1))) return null;
  return endOfCode(line, at + 1);
}

/** "iPhone 11 and 11 Pro", "a 787 Dreamliner": bare digits before a name are a part of it. */
export function beforeName(line: Line, index: number): number | null {
  const next = line.pieces[index + 1];
  if (index === 0 || !/^\d{1,4}$/.test(textAt(line, index)) || next?.glued) return null;
  if (!next || !isCapitalised(next) || isStop(line, next)) return null;
  const { weekdays, months } = line.tables.dates;
  if (weekdays.has(next.lower) || months.has(next.lower)) return null;
  const scaled = (readNumber(line, index)?.to ?? 0) > index + 1;
  return scaled || readUnit(line, index + 1) || readCounted(line, index + 1) ? null : index + 1;
}
