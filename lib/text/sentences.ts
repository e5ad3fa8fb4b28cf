import type { SentenceTables } from '../lang/language.ts';
import { isAsciiLetterOrDigit, isBeyond, isSpace } from './characters.ts';
import { slice, span, type Span } from './span.ts';

/** A stop, with the closing marks that belong to the sentence it ends. */
const STOP = /[.!?…]+["'”’»)\]]*/g;
const OPENING = '"\'“‘„«([';
/** What a new sentence may start with, after white space and its opening marks. */
const START = /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}£$€#@]/u;
/**
 * "Inc." or "U.S." ends a sentence only when what follows is no continuation of a name ("U.S. Rep.
 * Pell", "U.S. Attorney’s Office"), no agency of a dateline ("Aldmoor, Calif. (AP)") and no numeral
 * ("Ky. 52"), with which style guides let no sentence start.
 */
const CONTINUED = /^\s+(?:\p{Lu}[\p{L}’'-]*\.?\s+\p{Lu}|\(\p{Lu}{2,}\)|\p{Nd})/u;
/** The word that follows. */
const NEXT = /^\s+(\p{Lu}\p{L}*)/u;
/** "A.J." of a name, without its last dot. */
const INITIALS = /^\p{Lu}(?:\.\p{Lu})+$/u;
/** Bounds the look-ahead, so that a page of brackets stays linear. */
const LOOK_AHEAD = 12;
const LOOK_BEHIND = 16;

/**
 * The sentences of one block, in order, without the white space between them. A sentence ends at
 * a stop that is followed by white space and a possible start, unless the stop belongs to an
 * abbreviation or an initial.
 */
export function sentencesOf(text: string, block: Span, tables: SentenceTables): Span[] {
  const found: Span[] = [];
  let from = block.from;
  // Within the block only: beyond it, a text without stops would be searched again for each block.
  for (const { 0: stop, index } of slice(text, block).matchAll(STOP)) {
    const at = block.from + index;
    const to = at + stop.length;
    if (to >= block.to) break;
    if (!endsSentence(text, at, stop, to, tables)) continue;
    found.push(span(from, to));
    from = to;
    while (isSpace(text.charCodeAt(from))) from++;
  }
  if (from < block.to) found.push(span(from, block.to));
  return found;
}

function endsSentence(
  text: string,
  at: number,
  stop: string,
  to: number,
  { beforeName, anywhere, bodies }: SentenceTables,
): boolean {
  if (!startsAfter(text, to)) return false;
  if (stop !== '.') return true;
  const word = wordBefore(text, at);
  if (beforeName.has(word)) return false;
  if (anywhere.has(word)) {
    const rest = text.slice(to, to + 40);
    // "the U.S. Navy sailed"
    return !CONTINUED.test(rest) && !bodies.has(NEXT.exec(rest)?.[1] ?? '');
  }
  return !(word.includes('.') && INITIALS.test(word));
}

/** Whether white space and then the start of a sentence follow. */
function startsAfter(text: string, from: number): boolean {
  const end = Math.min(text.length, from + LOOK_AHEAD);
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at === from) return false;
  while (at < end && OPENING.includes(text.charAt(at))) at++;
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  // No small letter, of ASCII.
  if (isAsciiLetterOrDigit(code)) return code < 97;
  return START.test(text.slice(at, end));
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LOOK_BEHIND && isPartOfWord(text, from - 1)) from--;
  return text.slice(from, at);
}

/** A letter or a dot. */
function isPartOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isBeyond(code)) return /[\p{L}\p{M}]/u.test(text.charAt(at));
  return code === 46 || (isAsciiLetterOrDigit(code) && code > 57);
}
