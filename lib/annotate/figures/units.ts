import {
  afterHyphen,
  afterSpacedHyphen,
  isContent,
  isGlued,
  isHyphen,
  isInWord,
  isKind,
  longestPhrase,
  lowerAt,
  readOnce,
  textAt,
  type Line,
} from './line.ts';
import { readCounted } from './nouns.ts';
import type { UnitReading } from './reading.ts';
import { isScale } from './scales.ts';

/** Reads the unit of measure or the currency that follows a number, with its rate ("an hour"). */
export function readUnit(line: Line, index: number): UnitReading | null {
  return readOnce(line.units, index, () => unitAt(line, index));
}

function unitAt(line: Line, index: number): UnitReading | null {
  const at = afterSpacedHyphen(line, afterHyphen(line, index));
  const unit = longer(
    readNamed(line, at),
    readSymbol(line, at),
    readCurrency(line, at),
    readHeight(line, index),
  );
  return unit && withRate(line, unit);
}

const FEET = new Set(["'", '’']);
const INCHES = new Set(['"', '”']);

/** The marks of 6'2", and the bare inches of "6-foot-2" and "6 foot 2". */
function readHeight(line: Line, index: number): UnitReading | null {
  const { tables } = line;
  const [foot, inch] = tables.units.height;
  const measure = (unit: string, to: number): UnitReading => ({ unit, quantity: 'measure', to });
  const isMark = (marks: ReadonlySet<string>, at: number) => marks.has(lowerAt(line, at));
  if (isMark(FEET, index) && isMark(INCHES, index + 2))
    return isKind(line, index + 1, 'number') ? measure(foot, index + 1) : null;
  if (isMark(INCHES, index) && isMark(FEET, index - 2))
    return isKind(line, index - 3, 'number') ? measure(inch, index + 1) : null;
  if (isLonePrime(line, index)) return measure(foot, index + 1);
  const joined = isHyphen(line, index - 2);
  const feet = tables.units.words.get(lowerAt(line, joined ? index - 3 : index - 2));
  const ends =
    joined || !isContent(line, index) || tables.subjects.relations.has(lowerAt(line, index));
  return feet?.id === foot && ends ? measure(inch, index) : null;
}

/** The mark of "at 30' above": after digits, where no single quote is open. */
function isLonePrime(line: Line, index: number): boolean {
  const prime = lowerAt(line, index) === "'" && isGlued(line, index) && !isGlued(line, index + 1);
  if (!prime || !isKind(line, index - 1, 'number')) return false;
  return !line.pieces.slice(0, index).some(({ text }) => text === "'");
}

function longer(...readings: readonly (UnitReading | null)[]): UnitReading | null {
  return readings.reduce((best, other) => (other && other.to > (best?.to ?? 0) ? other : best));
}

function readNamed(line: Line, index: number): UnitReading | null {
  const { words, longest } = line.tables.units;
  const phrase = longestPhrase(line, index, longest, (name) => words.has(name));
  const unit = phrase && words.get(phrase[0]);
  if (!unit) return null;
  // A capitalised word after the number is a name ("10 Downing"), unless it is one from a title line.
  return { unit: unit.id, quantity: unit.quantity, to: phrase[1] };
}

/** A symbol may be several pieces: "km/h", "km²", "°C", "m2". */
function readSymbol(line: Line, index: number): UnitReading | null {
  const { pieces, tables } = line;
  const { symbols, gluedOnly } = tables.units;
  let text = '';
  let found: UnitReading | null = null;
  for (let at = index; at < index + 3; at++) {
    const piece = pieces[at];
    if (!piece || (at > index && !piece.glued)) break;
    text += piece.text;
    const unit = symbols.get(text);
    if (!unit) continue;
    // The stop of "4 in." may be the sentence's.
    const to = piece.text === '.' && at === pieces.length - 1 ? at : at + 1;
    if (isInWord(line, at + 1)) continue;
    if (gluedOnly.has(text) && !isGlued(line, index) && !standsAlone(line, index, at + 1)) continue;
    found = { unit: unit.id, quantity: unit.quantity, to };
  }
  return found;
}

/** "12 m", "5 g.": a letter apart from its number is a unit where nothing it could belong to follows. */
function standsAlone(line: Line, index: number, to: number): boolean {
  if (!line.tables.units.letters.has(textAt(line, index))) return false;
  const mark = isKind(line, to, 'mark') && !isGlued(line, to);
  // "5 m long"
  const measured = line.tables.units.dimensions.has(lowerAt(line, to));
  return mark || measured || AFTER_LETTER.has(lowerAt(line, to)) || isKind(line, to, 'number');
}

/** The end of the sentence, or a mark. */
const AFTER_LETTER = new Set(['', ...'.,;)/']);

function readCurrency(line: Line, index: number): UnitReading | null {
  const { words, codes, suffixes, longest } = line.tables.money;
  const phrase = longestPhrase(line, index, longest, (name) => words.has(name));
  if (phrase) {
    const [name, to] = phrase;
    const weight = line.tables.units.weights.get(name);
    if (weight !== undefined && isWeight(line, index))
      return { unit: weight, quantity: 'measure', to };
    const named = words.get(name);
    if (named) return { unit: named, quantity: 'money', to };
  }
  const text = textAt(line, index);
  const glued = isGlued(line, index) && !isInWord(line, index + 1);
  const unit =
    (text.length > 1 ? codes.get(text) : undefined) ??
    (/^M\p{Lu}{3}$/u.test(text) ? codes.get(text.slice(1)) : undefined) ??
    (glued ? suffixes.get(text) : undefined);
  return unit === undefined ? null : { unit, quantity: 'money', to: index + 1 };
}

/** "25 pounds" are a weight beside words of weighing, "a 20-pound turkey" is, "a 20-pound note" is not. */
function isWeight(line: Line, index: number): boolean {
  const { weighing, paid } = line.tables.units;
  // "30 million pounds", "millions of pounds"
  const isOf = lowerAt(line, index - 1) === line.tables.connectives.of;
  if (line.tables.numerals.scales.has(lowerAt(line, isOf ? index - 2 : index - 1))) return false;
  if (isHyphen(line, index - 1) && isGlued(line, index)) return !paid.has(lowerAt(line, index + 1));
  for (let at = Math.max(0, index - WEIGHING); at < index + WEIGHING; at++)
    if (weighing.has(lowerAt(line, at))) return true;
  return false;
}

/** How far from "pounds" a word of weighing may stand. */
const WEIGHING = 8;

/** "an hour", "per hectare", "/kg", "-a-day" after a unit. */
export function withRate(line: Line, reading: UnitReading): UnitReading {
  const bracket = afterBracket(line, reading);
  if (bracket) return { ...reading, unit: `${reading.unit} per ${bracket.unit}` };
  const own = readRate(line, reading.to);
  const rate = own ?? rateAfterOf(line, reading);
  if (!rate) return reading;
  // "£2,100 per patient per year"
  const second = own && readRate(line, own.to);
  const unit = [reading.unit, rate.unit, ...(second ? [second.unit] : [])].join(' per ');
  return { ...reading, unit, to: (second ?? rate).to };
}

/** "C$6 (US$4.46) per share": the rate of both sums stands after the second. */
function afterBracket(line: Line, { quantity, to }: UnitReading) {
  if (quantity !== 'money' || lowerAt(line, to) !== '(') return null;
  for (let at = to + 1; at < to + BRACKET; at++)
    if (lowerAt(line, at) === ')') return readRate(line, at + 1);
  return null;
}

/** "34,500 tonnes of copper a year": the rate stands after what is measured. */
function rateAfterOf(line: Line, { quantity, to }: UnitReading) {
  if (quantity !== 'measure' || lowerAt(line, to) !== line.tables.connectives.of) return null;
  for (let at = to + 2; at < to + 6; at++) {
    const rate = readRate(line, at);
    if (rate) return { unit: rate.unit, to };
    if (!isContent(line, at)) return null;
  }
  return null;
}

/** Most pieces of a sum in brackets, with its brackets. */
const BRACKET = 8;

export function readRate(
  line: Line,
  index: number,
): { readonly unit: string; readonly to: number } | null {
  const { units, dates, money, numerals } = line.tables;
  const at = afterSpacedHyphen(line, afterHyphen(line, index));
  const per = lowerAt(line, at);
  if (!units.per.has(per) || (per === '/' && !isGlued(line, at))) return null;
  const next = afterSpacedHyphen(line, afterHyphen(line, at + 1));
  const named = longestPhrase(line, next, 2, (name) => units.words.has(name));
  const word = lowerAt(line, next);
  const unit = named && units.words.get(named[0])?.id;
  const to = named ? named[1] : next + 1;
  if (per === line.tables.connectives.per || per === '/') {
    if (isKind(line, next, 'number')) return perMany(line, next);
    if (!isContent(line, next) || numerals.cardinals.has(word)) return null;
    const symbol = named ? null : readSymbol(line, next);
    const [name, end] =
      longestPhrase(line, next, money.longest, (phrase) => money.words.has(phrase)) ?? [];
    const currency = name && (units.weights.get(name) ?? money.words.get(name));
    return { unit: unit ?? symbol?.unit ?? currency ?? word, to: end ?? symbol?.to ?? to };
  }
  if (!units.rates.has(word)) return null;
  // "rose 3% a year ago" is a date, no rate.
  if (dates.ago.has(lowerAt(line, to)) || dates.apart.has(lowerAt(line, to))) return null;
  return { unit: unit ?? word, to };
}

/** "per 100,000 people" */
function perMany(line: Line, index: number) {
  const counted = readCounted(line, index + 1);
  const noun = counted ? ` ${textAt(line, counted.to - 1)}` : '';
  return { unit: `${textAt(line, index)}${noun}`, to: counted?.to ?? index + 1 };
}

/** The currency sign or code in front of a number: its unit, and where the number starts. */
export function readMoneySign(
  line: Line,
  index: number,
): { readonly unit: string; readonly to: number } | null {
  const { tables } = line;
  const { signs, codes } = tables.money;
  const [text, first, second] = [
    textAt(line, index),
    lowerAt(line, index),
    lowerAt(line, index + 1),
  ];
  if (isKind(line, index, 'number')) return null;
  if (startsNumber(line, index + 2)) {
    // "a $ 5 bill": the article, not the Australian dollar
    if (tables.numerals.articles.has(first) && !isGlued(line, index + 1)) return null;
    // "US$", "US $", "A$", "u.s $", and "$US160"
    const joined =
      signs.get(`${first.replaceAll('.', '')}${second}`) ??
      (isGlued(line, index + 1) ? signs.get(`${second}${first}`) : undefined);
    if (joined !== undefined) return { unit: joined, to: index + 2 };
  }
  const sign = signs.get(first);
  if (sign !== undefined && startsNumber(line, index + 1)) return { unit: sign, to: index + 1 };
  const code = codes.get(text);
  if (code === undefined) return null;
  const next = second === '.' ? index + 2 : index + 1;
  if (!isKind(line, next, 'number')) return null;
  const folded = tables.money.folded.has(text);
  const written = /[.,]/.test(textAt(line, next)) || isScale(line, next + 1);
  const sure = text.length === 1 || folded ? isGlued(line, next) && (written || !folded) : true;
  return sure ? { unit: code, to: next } : null;
}

function startsNumber(line: Line, at: number): boolean {
  return isKind(line, at, 'number') || lowerAt(line, at) === '.' || lowerAt(line, at) === '-';
}
