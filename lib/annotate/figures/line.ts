import type { FigureTables } from '../../lang/figures.ts';
import type { NameTables } from '../../lang/names.ts';
import { isAllCapitals, isAsciiDigit, isBeyond, isCapital } from '../../text/characters.ts';
import type { Doc, Sentence } from '../../text/doc.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Counted, Numeral, UnitReading } from './reading.ts';

/**
 * A token as the number rules need it: hyphenated words are taken apart, because "seven-month"
 * is a number and its unit.
 */
export interface Piece extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** Nothing stands between it and the piece before. */
  readonly glued: boolean;
}

/** A sentence in pieces; rules read it by index, and never look further than a bounded few ahead. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly tables: FigureTables;
  readonly givenNames: NameTables['givenNames'];
  /** A headline, where every word but those of grammar has a capital: there none tells a name. */
  readonly titled: boolean;
  /** For each piece, how many pieces further the next number or number word is. */
  readonly toNumber: readonly number[];
  /** What was read at a piece already: a dozen rules ask for the same. */
  readonly numerals: Map<number, Numeral | null>;
  readonly units: Map<number, UnitReading | null>;
  readonly counted: Map<number, Counted | null>;
}

const HYPHEN = /[-‐‑]/;
const HYPHENS = new Set(['-', '‐', '‑']);
const DASHES = new Set([...HYPHENS, '–', '—', '−', '~']);
const PARTS = /[-‐‑]|[^-‐‑]+/g;

/** The pieces of a sentence; null where it has no number, as most have none. */
export function lineOf(
  doc: Doc,
  { tokens: [first, end] }: Sentence,
  tables: FigureTables,
  mayHoldNumber: (token: Token) => boolean,
): Line | null {
  const tokens = doc.tokens.slice(first, end);
  if (!tokens.some(mayHoldNumber)) return null;
  const pieces: Piece[] = [];
  let last = -1;
  const push = (from: number, to: number, kind: Piece['kind'], text: string) => {
    const lower = kind === 'word' ? lowerOf(text) : text;
    pieces.push({ from, to, kind, text, lower, glued: from === last });
    last = to;
  };
  for (const { from, to, kind } of tokens) {
    const text = doc.text.slice(from, to);
    if (kind !== 'word' || !HYPHEN.test(text)) push(from, to, kind, text);
    else
      for (const { 0: part, index } of text.matchAll(PARTS))
        push(from + index, from + index + part.length, kindOf(part), part);
  }
  return {
    pieces,
    tables,
    givenNames: doc.language.names.givenNames,
    titled: isTitled(pieces, tables),
    toNumber: distances(pieces, tables),
    numerals: new Map(),
    units: new Map(),
    counted: new Map(),
  };
}

const lowerOf = (word: string): string =>
  (word.includes('’') ? word.replaceAll('’', "'") : word).toLowerCase();

function isTitled(pieces: readonly Piece[], { nouns }: FigureTables): boolean {
  if (/^[.!?]$/.test(pieces.at(-1)?.text ?? '')) return false;
  return pieces.every(
    (piece) => piece.kind !== 'word' || isCapitalised(piece) || nouns.stops.has(piece.lower),
  );
}

/** Asked of every token of an article: each spelling is looked at once. */
export function numberTeller(tables: FigureTables): (token: Token) => boolean {
  const told = new Map<string, boolean>();
  return (token) => {
    let holds = told.get(token.text);
    if (holds === undefined) told.set(token.text, (holds = mayHoldNumber(token, tables)));
    return holds;
  };
}

function mayHoldNumber({ kind, text }: Token, { numerals }: FigureTables): boolean {
  if (kind === 'number') return true;
  if (kind === 'mark') return numerals.vulgar.has(text);
  const lower = text.toLowerCase();
  if (numerals.words.has(lower)) return true;
  return lower.split(HYPHEN).some((part) => numerals.words.has(part) || kindOf(part) === 'number');
}

function distances(pieces: readonly Piece[], { numerals }: FigureTables): number[] {
  const found: number[] = Array.from({ length: pieces.length });
  let distance = Infinity;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    const isNumber = piece?.kind === 'number' || numerals.words.has(piece?.lower ?? '');
    distance = isNumber ? 0 : distance + 1;
    found[at] = distance;
  }
  return found;
}

/** Whether a number or a number word stands at most so many pieces further. */
export function isNearNumber({ toNumber }: Line, index: number, reach: number): boolean {
  return (toNumber[index] ?? Infinity) <= reach;
}

/** What `read` gives for a piece, and gave before. */
export function readOnce<T>(known: Map<number, T>, index: number, read: () => T): T {
  const before = known.get(index);
  if (before !== undefined) return before;
  const found = read();
  known.set(index, found);
  return found;
}

function kindOf(part: string): Piece['kind'] {
  if (HYPHENS.has(part)) return 'mark';
  const isDigit = isAsciiDigit(part.charCodeAt(0)) || isBeyond(part.charCodeAt(0));
  return isDigit && /^\p{Nd}+(?:[.,]\p{Nd}+)*$/u.test(part) ? 'number' : 'word';
}

/** The lower-case text of a piece, '' beyond either end; a mark's own text. */
export function lowerAt({ pieces }: Line, index: number): string {
  return pieces[index]?.lower ?? '';
}

/** Its text as written. */
export function textAt({ pieces }: Line, index: number): string {
  return pieces[index]?.text ?? '';
}

/** The digits at a piece; '' where it is no number. */
export function digitsAt(line: Line, index: number): string {
  return isKind(line, index, 'number') ? textAt(line, index) : '';
}

export function isKind({ pieces }: Line, index: number, kind: Piece['kind']): boolean {
  return pieces[index]?.kind === kind;
}

export function isGlued({ pieces }: Line, index: number): boolean {
  return pieces[index]?.glued === true;
}

export function isCapitalised(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && isCapital(piece.text);
}

/** A word that ends a noun phrase; "US" and "IT" are no pronouns. */
export function isStop({ tables }: Line, piece: Piece): boolean {
  return (
    tables.nouns.stops.has(piece.lower) && !(piece.text.length > 1 && isAllCapitals(piece.text))
  );
}

/** Whether a piece goes on with the word before it. */
export function isInWord(line: Line, index: number): boolean {
  return isGlued(line, index) && !isKind(line, index, 'mark');
}

/** A word that may be a part of a noun phrase. */
export function isContent(line: Line, index: number): boolean {
  const piece = line.pieces[index];
  return piece?.kind === 'word' && !isStop(line, piece);
}

/** A hyphen that joins its neighbours, as in "six-foot". */
export function isHyphen(line: Line, index: number): boolean {
  return HYPHENS.has(textAt(line, index)) && isGlued(line, index);
}

export function isDash(line: Line, index: number): boolean {
  return DASHES.has(textAt(line, index));
}

/** The next piece that is no joining hyphen. */
export function afterHyphen(line: Line, index: number): number {
  return isHyphen(line, index) && isGlued(line, index + 1) ? index + 1 : index;
}

/** Text that was taken apart by a tokenizer writes "30 - year" and "70 - a - share". */
export function afterSpacedHyphen(line: Line, index: number): number {
  const apart = textAt(line, index) === '-' && !isGlued(line, index + 1);
  return apart && line.tables.units.hyphenated.has(lowerAt(line, index + 1)) ? index + 1 : index;
}

/** Length of the longest entry of a table of phrases that starts at `index`; 0 where none does. */
export function longestPhrase(
  line: Line,
  index: number,
  longest: number,
  has: (phrase: string) => boolean,
): readonly [phrase: string, end: number] | null {
  let found: readonly [string, number] | null = null;
  let phrase = '';
  let at = index;
  for (let words = 0; words < longest; words++) {
    const piece = line.pieces[at];
    if (!piece || piece.kind === 'number') break;
    phrase = phrase ? `${phrase} ${piece.lower}` : piece.lower;
    if (has(phrase)) found = [phrase, at + 1];
    at = afterHyphen(line, at + 1);
  }
  return found;
}
