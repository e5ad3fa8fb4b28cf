import {
  isAsciiDigit,
  isAsciiLetter,
  isAsciiLetterOrDigit,
  isAsciiUpper,
  isBeyond,
  isSpace,
} from './characters.ts';
import type { Span } from './span.ts';

/**
 * A word ("don’t", "U.S.", "co-ordinated", "Smith"), a number ("1,160", "3.5", "07") or one
 * character of punctuation. White space is no token. A possessive ending stays in its word.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** As written; equal ones are one string, so that tables which know one know them all. */
  readonly text: string;
}

/**
 * What a token is, in full; the scanners below say the same of ASCII, and leave the rest to it. Each
 * branch starts with a character that no other branch starts with.
 * A word may hold inner apostrophes, hyphens and dots between letters ("U.S.", "o’clock").
 */
const TOKEN =
  /(\p{Nd}+(?:[.,]\p{Nd}+)*)|((?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:[’'\-‐‑&.][\p{L}\p{M}\p{Nd}]+)*)|[^\s]/uy;

/** @param spellings what the doc has read so far, by itself. */
export function tokensOf(
  text: string,
  { from, to }: Span,
  spellings: Map<string, string> = new Map(),
): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    let kind: Token['kind'] = 'mark';
    let end = at + 1;
    if (isAsciiLetter(code)) [kind, end] = ['word', endOfWord(text, at)];
    else if (isAsciiDigit(code)) [kind, end] = ['number', endOfNumber(text, at)];
    if (end < 0 || isBeyond(code)) {
      TOKEN.lastIndex = at;
      const [whole = '', number, word] = TOKEN.exec(text) ?? [];
      kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark';
      end = at + Math.max(1, whole.length);
    }
    end = Math.min(to, end);
    tokens.push({ kind, from: at, to: end, text: spelled(text.slice(at, end), spellings) });
    at = end;
  }
  return tokens;
}

function spelled(text: string, spellings: Map<string, string>): string {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  spellings.set(text, text);
  return text;
}

const DOT = 46;
const COMMA = 44;

/** Of a word that starts with an ASCII letter; -1: it may hold other ones. */
function endOfWord(text: string, from: number): number {
  let at = from;
  if (text.charCodeAt(at + 1) === DOT) {
    while (isAsciiUpper(text.charCodeAt(at)) && text.charCodeAt(at + 1) === DOT) at += 2;
    if (isBeyond(text.charCodeAt(at))) return -1;
    // "U.S.", and not the "I." at the end of a sentence.
    if (at - from > 2) return at;
    at = from;
  }
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBeyond(code)) return -1;
    if (!isJoiner(code)) return at;
    const next = text.charCodeAt(at + 1);
    if (isBeyond(next)) return -1;
    if (!isAsciiLetterOrDigit(next)) return at;
    at++;
    while (isAsciiLetterOrDigit(text.charCodeAt(at))) at++;
  }
}

/** ’ ' - ‐ ‑ & . */
function isJoiner(code: number): boolean {
  return (
    code === DOT ||
    code === 39 ||
    code === 45 ||
    code === 38 ||
    code === 0x2019 ||
    code === 0x2010 ||
    code === 0x2011
  );
}

/** Of a number that starts with an ASCII digit; -1: it may hold other ones. */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isAsciiDigit(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (isBeyond(code)) return -1;
    if (code !== DOT && code !== COMMA) return at;
    const next = text.charCodeAt(at + 1);
    if (isBeyond(next)) return -1;
    if (!isAsciiDigit(next)) return at;
    at++;
  }
}
