import type { SentenceTables } from '../lang/language.ts';
import { span, type Span } from './span.ts';

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
  STOP.lastIndex = from;
  for (let stop = STOP.exec(text); stop && stop.index < block.to; stop = STOP.exec(text)) {
    const to = stop.index + stop[0].length;
    if (to >= block.to) break;
    if (!endsSentence(text, stop.index, stop[0], to, tables)) continue;
    found.push(span(from, to));
    from = to + (/^\s*/.exec(text.slice(to, block.to))?.[0].length ?? 0);
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
  const word = /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, at - LOOK_BEHIND), at))?.[0] ?? '';
  if (beforeName.has(word)) return false;
  if (anywhere.has(word)) return !CONTINUED.test(text.slice(to, to + 40));
  return !INITIALS.test(word);
}
