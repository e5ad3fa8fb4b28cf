import type { SentenceTables } from '../lang/language.ts';
import { slice, span, type Span } from './span.ts';

/** A stop, with the closing marks that belong to the sentence it ends. */
const STOP = /[.!?…]+["'”’»)\]]*/g;
/** What a new sentence may start with, after its opening marks. */
const START = /^\s+["'“‘„«([]*[\p{Lu}\p{Lt}\p{Lo}\p{Nd}£$€#@]/u;
/**
 * "Inc." or "U.S." ends a sentence only when what follows is no continuation of a name ("U.S. Rep.
 * Pell", "U.S. Attorney’s Office") and no agency of a dateline ("Aldmoor, Calif. (AP)").
 */
const CONTINUED = /^\s+(?:\p{Lu}[\p{L}’'-]*\.?\s+\p{Lu}|\(\p{Lu}{2,}\))/u;
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
    while (/\s/.test(text[from] ?? '')) from++;
  }
  if (from < block.to) found.push(span(from, block.to));
  return found;
}

function endsSentence(
  text: string,
  at: number,
  stop: string,
  to: number,
  { beforeName, anywhere }: SentenceTables,
): boolean {
  if (!START.test(text.slice(to, to + LOOK_AHEAD))) return false;
  if (stop !== '.') return true;
  const word = wordBefore(text, at);
  if (beforeName.has(word)) return false;
  if (anywhere.has(word)) return !CONTINUED.test(text.slice(to, to + 40));
  return !INITIALS.test(word);
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (at - from < LOOK_BEHIND && /[\p{L}\p{M}.]/u.test(text[from - 1] ?? '')) from--;
  return text.slice(from, at);
}
