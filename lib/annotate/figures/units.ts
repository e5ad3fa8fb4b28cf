import {
  afterHyphen,
  afterSpacedHyphen,
  isHyphen,
  isStop,
  longestPhrase,
  lowerAt,
  readOnce,
  type Line,
} from './line.ts';
import type { UnitReading } from './reading.ts';

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

const FEET = /^['’]$/;
const INCHES = /^["”]$/;

/** The marks of 6'2", and the bare inches of "6-foot-2" and "6 foot 2". */
function readHeight(line: Line, index: number): UnitReading | null {
  const { pieces, tables } = line;
  const [foot, inch] = tables.units.height;
  const textAt = (at: number) => pieces[at]?.text ?? '';
  const measure = (unit: string, to: number): UnitReading => ({ unit, quantity: 'measure', to });
  if (FEET.test(textAt(index)) && INCHES.test(textAt(index + 2)))
    return pieces[index + 1]?.kind === 'number' ? measure(foot, index + 1) : null;
  if (INCHES.test(textAt(index)) && FEET.test(textAt(index - 2)))
    return pieces[index - 3]?.kind === 'number' ? measure(inch, index + 1) : null;
  if (isLonePrime(line, index)) return measure(foot, index + 1);
  const joined = isHyphen(line, index - 2);
  const feet = tables.units.words.get(lowerAt(line, joined ? index - 3 : index - 2));
  const next = pieces[index];
  const ends =
    joined ||
    next?.kind !== 'word' ||
    isStop(line, next) ||
    tables.subjects.relations.has(next.lower);
  return feet?.id === foot && ends ? measure(inch, index) : null;
}

/** The mark of "at 30' above": after digits, where no single quote is open. */
function isLonePrime({ pieces }: Line, index: number): boolean {
  const [number, mark, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (mark?.text !== "'" || !mark.glued || number?.kind !== 'number') return false;
  return !next?.glued && !pieces.slice(0, index).some(({ text }) => text === "'");
}

function longer(...readings: readonly (UnitReading | null)[]): UnitReading | null {
  let best: UnitReading | null = null;
  for (const reading of readings) if (reading && reading.to > (best?.to ?? -1)) best = reading;
  return best;
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
    const next = pieces[at + 1];
    if (next?.glued && next.kind !== 'mark') continue;
    if (gluedOnly.has(text) && !pieces[index]?.glued && !standsAlone(line, index, at + 1)) continue;
    found = { unit: unit.id, quantity: unit.quantity, to };
  }
  return found;
}

/** "12 m", "5 g.": a letter apart from its number is a unit where nothing it could belong to follows. */
function standsAlone({ pieces, tables }: Line, index: number, to: number): boolean {
  const next = pieces[to];
  const letter = pieces[index]?.text ?? '';
  return (
    tables.units.letters.has(letter) &&
    (next === undefined ||
      (next.kind === 'mark' && !next.glued) ||
      /^[.,;)/]$/.test(next.text) ||
      next.kind === 'number')
  );
}

function readCurrency(line: Line, index: number): UnitReading | null {
  const { words, codes, suffixes, longest } = line.tables.money;
  const phrase = longestPhrase(line, index, longest, (name) => words.has(name));
  const named = phrase && words.get(phrase[0]);
  const weight = line.tables.units.weights.get(phrase?.[0] ?? '');
  if (phrase && weight !== undefined && isWeight(line, index))
    return { unit: weight, quantity: 'measure', to: phrase[1] };
  if (named) return { unit: named, quantity: 'money', to: phrase[1] };
  const piece = line.pieces[index];
  if (!piece) return null;
  const unit =
    (piece.text.length > 1 ? codes.get(piece.text) : undefined) ??
    (/^M\p{Lu}{3}$/u.test(piece.text) ? codes.get(piece.text.slice(1)) : undefined) ??
    (piece.glued && !(line.pieces[index + 1]?.glued && line.pieces[index + 1]?.kind !== 'mark')
      ? suffixes.get(piece.text)
      : undefined);
  return unit === undefined ? null : { unit, quantity: 'money', to: index + 1 };
}

/** "25 pounds" are a weight beside words of weighing, "a 20-pound turkey" is, "a 20-pound note" is not. */
function isWeight(line: Line, index: number): boolean {
  const { weighing, paid } = line.tables.units;
  // "30 million pounds", "millions of pounds"
  const isOf = lowerAt(line, index - 1) === line.tables.connectives.of;
  if (line.tables.numerals.scales.has(lowerAt(line, isOf ? index - 2 : index - 1))) return false;
  if (isHyphen(line, index - 1) && line.pieces[index]?.glued)
    return !paid.has(lowerAt(line, index + 1));
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
  const rate = readRate(line, reading.to) ?? rateAfterOf(line, reading);
  return rate
    ? { ...reading, unit: `${reading.unit} per ${rate.unit}`, to: rate.to ?? reading.to }
    : reading;
}

/** "C$6 (US$4.46) per share": the rate of both sums stands after the second. */
function afterBracket(line: Line, { quantity, to }: UnitReading) {
  if (quantity !== 'money' || line.pieces[to]?.text !== '(') return null;
  for (let at = to + 1; at < to + BRACKET; at++)
    if (line.pieces[at]?.text === ')') return readRate(line, at + 1);
  return null;
}

/** "34,500 tonnes of copper a year": the rate stands after what is measured. */
function rateAfterOf(line: Line, { quantity, to }: UnitReading) {
  if (quantity !== 'measure' || lowerAt(line, to) !== line.tables.connectives.of) return null;
  for (let at = to + 2; at < to + 6; at++) {
    const rate = readRate(line, at);
    if (rate) return { unit: rate.unit, to };
    const piece = line.pieces[at];
    if (piece?.kind !== 'word' || isStop(line, piece)) return null;
  }
  return null;
}

/** Most pieces of a sum in brackets, with its brackets. */
const BRACKET = 8;

export function readRate(
  line: Line,
  index: number,
): { readonly unit: string; readonly to: number } | null {
  const { units, dates, numerals } = line.tables;
  const at = afterSpacedHyphen(line, afterHyphen(line, index));
  const per = lowerAt(line, at);
  if (!units.per.has(per) || (per === '/' && line.pieces[at]?.glued === false)) return null;
  const next = afterSpacedHyphen(line, afterHyphen(line, at + 1));
  const named = longestPhrase(line, next, 2, (name) => units.words.has(name));
  const sure = per === line.tables.connectives.per || per === '/';
  const word = lowerAt(line, next);
  const unit = named && units.words.get(named[0])?.id;
  const to = named ? named[1] : next + 1;
  if (sure) {
    const piece = line.pieces[next];
    if (piece?.kind !== 'word' || isStop(line, piece) || numerals.cardinals.has(word)) return null;
    const symbol = per === '/' ? readSymbol(line, next) : null;
    return { unit: unit ?? symbol?.unit ?? word, to: symbol?.to ?? to };
  }
  if (!units.rates.has(word)) return null;
  // "rose 3% a year ago" is a date, no rate.
  if (dates.ago.has(lowerAt(line, to)) || dates.apart.has(lowerAt(line, to))) return null;
  return { unit: unit ?? word, to };
}

/** The currency sign or code in front of a number: its unit, and where the number starts. */
export function readMoneySign(
  line: Line,
  index: number,
): { readonly unit: string; readonly to: number } | null {
  const { pieces, tables } = line;
  const { signs, codes } = tables.money;
  const [first, second, third] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (!first || first.kind === 'number') return null;
  // "US$", "US $", "A$", "u.s $"
  if ((second?.text === '$' || second?.text === '=') && first.kind === 'word') {
    // "a $ 5 bill": the article, not the Australian dollar
    if (tables.numerals.articles.has(first.lower) && !second.glued) return null;
    const joined = signs.get(`${first.lower.replaceAll('.', '')}${second.text}`);
    if (joined !== undefined && startsNumber(third)) return { unit: joined, to: index + 2 };
  }
  const sign = first.kind === 'mark' ? signs.get(first.text) : undefined;
  if (sign !== undefined && startsNumber(second)) return { unit: sign, to: index + 1 };
  // "$US160"
  const turned = sign && second?.glued ? signs.get(`${second.lower}${first.text}`) : undefined;
  if (turned !== undefined && startsNumber(third)) return { unit: turned, to: index + 2 };
  const code = codes.get(first.text);
  if (code !== undefined) {
    const next = second?.text === '.' ? index + 2 : index + 1;
    const number = pieces[next];
    const apart = !tables.money.folded.has(first.text) && first.text.length > 1;
    const written = first.text.length === 1 || /[.,]/.test(number?.text ?? '');
    if (number?.kind === 'number' && (apart || (number.glued && written)))
      return { unit: code, to: next };
  }
  return null;
}

function startsNumber(piece: Line['pieces'][number] | undefined): boolean {
  return piece?.kind === 'number' || piece?.text === '.' || piece?.text === '-';
}
