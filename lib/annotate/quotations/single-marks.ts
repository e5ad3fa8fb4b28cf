/** Single quotation marks: an apostrophe far more often than a mark. */
import { isLetterOrDigit } from '../../text/characters.ts';
import type { Doc } from '../../text/doc.ts';
import { covers, slice, span, type Span } from '../../text/span.ts';
import { markedOf, type Marked, type Opened } from './marked.ts';

/** Words that lose their first letters, and decades: their mark is an apostrophe. */
const ELIDED: ReadonlySet<string> = new Set(
  'em til till cause tis twas twere n bout round cos cuz'.split(' '),
);
const DECADE = /^\d0s$/;
const LONGEST_ELIDED = 5;

/** Singles count only where they hold double marks whole or leave them alone. */
export function pairSingles({ text, blocks }: Doc, doubles: readonly Marked[]): Marked[] {
  const found: Marked[] = [];
  let next = 0;
  let open: Opened | null = null;
  for (const [index, { span: block }] of blocks.entries()) {
    const closers = closersOf(text, block);
    let nearest = 0;
    for (let at: number = open ? block.from + 1 : block.from; at < block.to; at++) {
      if (!open && !isSingle(text.charCodeAt(at))) continue;
      while ((doubles[next]?.span.to ?? Infinity) <= at) next++;
      const double = doubles[next]?.span;
      if (!open && double && double.from <= at) at = double.to;
      if (!open && !opensSingle(text, at, block)) continue;
      open ??= { from: at, opener: text[at] ?? '', style: 'single' };
      while ((closers[nearest] ?? Infinity) <= at) nearest++;
      const goesOn = text[blocks[index + 1]?.span.from ?? -1] === open.opener;
      const end = closeOf(text, closers, nearest, goesOn);
      // Without a closing mark on the rest of the block there is no other pair in it either.
      if (end === null) {
        if (!goesOn) open = null;
        break;
      }
      // Half inside double marks: an apostrophe, not a mark.
      if (!crossesAny(doubles, next, span(open.from, end + 1))) {
        found.push(...markedOf(text, open, end + 1, true));
        at = end;
      }
      open = null;
    }
  }
  return found;
}

function crossesAny(doubles: readonly Marked[], first: number, single: Span): boolean {
  for (let index = first; index < doubles.length; index++) {
    const double = doubles[index]?.span;
    if (!double || double.from >= single.to) return false;
    if (!covers(single, double)) return true;
  }
  return false;
}

/** ‘ or ' */
function isSingle(code: number): boolean {
  return code === 39 || code === 0x2018;
}

function opensSingle(text: string, at: number, block: Span): boolean {
  const mark = text[at];
  if (mark !== '‘' && mark !== "'") return false;
  const before = at > block.from ? (text[at - 1] ?? ' ') : ' ';
  return (
    !isLetterOrDigit(before) &&
    !".,!?’'".includes(before) &&
    /[^\s’']/.test(text[at + 1] ?? ' ') &&
    at + 1 < block.to &&
    !isElided(text, at + 1)
  );
}

function isElided(text: string, from: number): boolean {
  let to = from;
  while (to - from <= LONGEST_ELIDED && isLetterOrDigit(text.charAt(to))) to++;
  const word = text.slice(from, to).toLowerCase();
  return ELIDED.has(word) || DECADE.test(word);
}

const CLOSERS = /['’]/g;

/** Offsets of the marks that can close a single quotation: after a word, before none. */
function closersOf(text: string, block: Span): number[] {
  const closers: number[] = [];
  for (const { index } of slice(text, block).matchAll(CLOSERS)) {
    const at = block.from + index;
    if (index === 0) continue;
    const after = at + 1 < block.to ? (text[at + 1] ?? ' ') : ' ';
    if (!/\s/.test(text[at - 1] ?? ' ') && !isLetterOrDigit(after)) closers.push(at);
  }
  return closers;
}

/** How many doubtful closing marks are looked beyond for a sure one. */
const PATIENCE = 6;

/**
 * The first mark that surely closes; else the first that may. After an s it may be a plural's
 * apostrophe, after an n a dropped g.
 */
function closeOf(
  text: string,
  closers: readonly number[],
  first: number,
  goesOn: boolean,
): number | null {
  const doubtful = closers[first] ?? null;
  for (let index = first; index < Math.min(closers.length, first + PATIENCE); index++) {
    const at = closers[index] ?? 0;
    if (/[sSzn]/.test(text[at - 1] ?? '')) continue;
    // An opening mark on the way: the doubtful one before it did close.
    const between = text.slice((doubtful ?? at) + 1, at);
    return /(?:^|\s)[‘']\p{L}/u.test(between) ? doubtful : at;
  }
  return goesOn ? null : doubtful;
}
