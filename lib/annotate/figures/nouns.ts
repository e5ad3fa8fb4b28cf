import {
  isCapitalised,
  isContent,
  isDash,
  isGlued,
  isHyphen,
  isInWord,
  isKind,
  isStop,
  lowerAt,
  readOnce,
  textAt,
  type Line,
  type Piece,
} from './line.ts';
import type { Counted } from './reading.ts';

/** A noun phrase of more words than this is a sentence without its stops. */
const REACH = 9;

/**
 * Reads on from a number to the head of its noun phrase, over adjectives and over the nouns that
 * modify the head: the last plural of the first run of plurals. A number glued to its noun by a
 * hyphen counts the very next word ("15-member council").
 */
export function readCounted(line: Line, index: number): Counted | null {
  return readOnce(line.counted, index, () => countedAt(line, index));
}

function countedAt(line: Line, index: number): Counted | null {
  const { pieces, tables } = line;
  const { nouns } = tables;
  if (isHyphen(line, index)) {
    const piece = pieces[index + 1];
    if (piece?.kind !== 'word' || !piece.glued || isStop(line, piece)) return null;
    if (nouns.participle.test(piece.lower)) return null;
    return { unit: singularOf(piece, line), to: index + 2, interrupted: false };
  }
  let at = index;
  if (lowerAt(line, at) === line.tables.connectives.of) {
    if (!nouns.definite.has(lowerAt(line, at + 1))) return null;
    at += 2;
  } else if (nouns.further.has(lowerAt(line, at))) at++;
  const first = at;
  let found: Counted | null = null;
  let interrupted = false;
  let joined = false;
  const end = at + REACH;
  for (; at < end; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.kind === 'mark') {
      if (isHyphen(line, at) || (!found && isQuote(piece))) continue;
      if (!found && isDashInName(line, at)) continue;
      if (!found && isInName(line, at)) continue;
      if (piece.text === ',' && !found && at > first && isAdjectiveList(line, at)) continue;
      break;
    }
    if (piece.kind === 'number') {
      // "two Model 3s"
      const end = found ? at : endOfModel(line, at);
      if (end > at) {
        const name = `${nameBefore(line, at - 1, index)}${textAt(line, at - 1)}`;
        const model = pieces.slice(at, end).map(({ text }) => text);
        const blank = piece.glued ? '' : ' ';
        return { unit: `${name}${blank}${model.join('')}`, to: end + 1, interrupted };
      }
      // "Covid-19 patients", "Model 3 sedans": a part of a name.
      const inName = isHyphen(line, at - 1) || isCapitalised(pieces[at - 1]);
      if (!found && at > index && (inName || isDashInName(line, at - 1))) continue;
      // "9 million 12 kg bags"
      const measured = at === index && isUnit(line, at + 1);
      if (found || !(measured || isHyphen(line, at + 1))) break;
      if (measured) at++;
      interrupted = true;
      continue;
    }
    // "A320": no article
    if (isStop(line, piece) && !isInWord(line, at + 1)) {
      if (at === index && isHarmedBefore(line, at)) continue;
      // "six puffed-up poets", "six University of Leeds students"
      if (!found && (isHyphen(line, at - 1) || isOfName(line, at))) continue;
      const join = !found && !joined && at > index && nouns.joins.has(piece.lower);
      if (!join) break;
      joined = true;
      continue;
    }
    if (isPlural(piece, line)) {
      if (found && !isModifier(line, found.to - 1)) break;
      found = {
        unit: nameBefore(line, at, index) + singularOf(piece, line),
        to: at + 1,
        interrupted,
      };
      continue;
    }
    if (found && !isCapitalisedRun(line, at)) break;
  }
  return found ?? attributive(line, index);
}

/** The marks of "two Smith & Co. clerks". */
function isInName(line: Line, at: number): boolean {
  const mark = lowerAt(line, at);
  const inside = (mark === '&' || mark === '.') && isKind(line, at + 1, 'word');
  return inside && isCapitalised(line.pieces[at - 1]);
}

function isOfName(line: Line, at: number): boolean {
  const isOf = lowerAt(line, at) === line.tables.connectives.of;
  return isOf && isCapitalised(line.pieces[at - 1]) && isCapitalised(line.pieces[at + 1]);
}

function isUnit(line: Line, at: number): boolean {
  const { words, symbols } = line.tables.units;
  return words.has(lowerAt(line, at)) || symbols.has(textAt(line, at));
}

/** The "-" of "Covid -19". */
function isDashInName(line: Line, at: number): boolean {
  const joins = isDash(line, at) && isGlued(line, at + 1) && isKind(line, at + 1, 'number');
  return joins && isCapitalised(line.pieces[at - 1]);
}

/** The plural ending of "Model 3s" and "Boeing 737-800s"; the number itself where none follows. */
function endOfModel(line: Line, at: number): number {
  if (!isCapitalised(line.pieces[at - 1])) return at;
  const variant = isHyphen(line, at + 1) && isKind(line, at + 2, 'number');
  const end = variant ? at + 3 : at + 1;
  return isGlued(line, end) && lowerAt(line, end) === line.tables.nouns.plural ? end : at;
}

/** "three dead sailors" */
function isHarmedBefore(line: Line, at: number): boolean {
  const noun = line.pieces[at + 1];
  const harmed = line.tables.people.harmed.has(lowerAt(line, at));
  return harmed && isContent(line, at + 1) && noun !== undefined && isPlural(noun, line);
}

/** "World " of "three World Cups": a noun with a capital is the end of a name; "F-" of "two F-16s". */
function nameBefore(line: Line, at: number, floor: number): string {
  if (isHyphen(line, at - 1) && /^\d/.test(textAt(line, at))) return `${textAt(line, at - 2)}-`;
  if (line.titled || !isCapitalised(line.pieces[at])) return '';
  let name = '';
  for (let first = at - 1; first >= floor; first--) {
    const piece = line.pieces[first];
    if (!piece || !isCapitalised(piece) || isStop(line, piece)) break;
    name = `${piece.text} ${name}`;
  }
  return name;
}

/** Whether a plural may stand before another: "arms deals", "Texas counties", not "fouls prove". */
function isModifier(line: Line, at: number): boolean {
  const { modifiers, fieldEnding } = line.tables.nouns;
  const own = modifiers.has(lowerAt(line, at)) || fieldEnding.test(lowerAt(line, at));
  return own || isCapitalised(line.pieces[at]) || isHyphen(line, at - 1);
}

/** "doctor" of "1 doctor left": right after the digit, and nothing of its phrase behind it. */
export function readSingle(line: Line, index: number): Counted | null {
  const noun = line.pieces[index];
  if (textAt(line, index - 1) !== '1' || noun?.kind !== 'word' || noun.glued) return null;
  if (!isContent(line, index) || isCapitalised(noun) || line.tables.nouns.notNoun.test(noun.lower))
    return null;
  if (isContent(line, index + 1) || isHyphen(line, index + 1)) return null;
  return { unit: noun.lower, to: index + 1, interrupted: false };
}

/** "a three course meal", "the 12 page report": the noun right after, before another noun. */
function attributive(line: Line, index: number): Counted | null {
  const { pieces, tables } = line;
  const [noun, head] = [pieces[index], pieces[index + 1]];
  if (!tables.nouns.articles.has(lowerAt(line, index - 2)) || noun?.kind !== 'word') return null;
  if (head?.kind !== 'word' || isStop(line, noun) || isStop(line, head)) return null;
  if (
    isCapitalised(noun) ||
    isCapitalised(head) ||
    head.glued ||
    tables.nouns.notNoun.test(noun.lower)
  )
    return null;
  return { unit: noun.lower, to: index + 1, interrupted: false };
}

/** After a capitalised plural its phrase may go on ("United States service members"). */
function isCapitalisedRun(line: Line, at: number): boolean {
  const { pieces, tables } = line;
  if (!isCapitalised(pieces[at - 1])) return false;
  for (let next = at; next < at + 2; next++) {
    const piece = pieces[next];
    if (piece?.kind !== 'word' || isStop(line, piece)) return false;
    if (tables.nouns.participle.test(piece.lower)) return false;
    if (isPlural(piece, line)) return true;
  }
  return false;
}

function isAdjectiveList(line: Line, at: number): boolean {
  return isContent(line, at + 1) && !isCapitalised(line.pieces[at + 1]);
}

function isQuote({ text }: Piece): boolean {
  return /["“”‘’']/.test(text);
}

export function isPlural(piece: Piece | undefined, { tables }: Line): boolean {
  return piece !== undefined && tables.nouns.singular(piece.lower) !== null;
}

/** In lower case in headlines, and where the whole word is in capitals, unless it may be an abbreviation. */
function singularOf(piece: Piece, { tables, titled }: Line): string {
  const shouted = piece.text === piece.text.toUpperCase() && piece.text.length > 3;
  const word = shouted || titled ? piece.lower : piece.text;
  return tables.nouns.singular(word) ?? word;
}
