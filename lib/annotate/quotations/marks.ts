/**
 * Pairs quotation marks: one pass over each block for the double marks, one for the single ones
 * (an apostrophe far more often than a mark), which count only where they hold or leave the
 * double ones whole.
 */
import type { Doc } from '../../text/doc.ts';
import { covers, span, type Span } from '../../text/span.ts';

export type MarkStyle = 'curly-double' | 'straight-double' | 'guillemet' | 'low-high' | 'single';

/** An outermost stretch between marks. */
export interface Marked {
  /** With the marks. */
  readonly span: Span;
  readonly words: Span;
  readonly style: MarkStyle;
  /** False where the closing mark is missing and the block's end stands for it. */
  readonly closed: boolean;
}

interface Opened {
  readonly from: number;
  readonly style: MarkStyle;
  readonly opener: string;
}

const STYLES: ReadonlyMap<string, { readonly style: MarkStyle; readonly closers: string }> =
  new Map([
    ['“', { style: 'curly-double', closers: '”"' }],
    ['"', { style: 'straight-double', closers: '"”' }],
    ['«', { style: 'guillemet', closers: '»' }],
    ['„', { style: 'low-high', closers: '“”' }],
  ]);

/** The stretches between marks, in order; none lies in another. */
export function marked(doc: Doc): Marked[] {
  const doubles = pairDoubles(doc);
  const singles = pairSingles(doc, doubles);
  const outer = doubles.filter(({ span }) => !singles.some((single) => covers(single.span, span)));
  return [...outer, ...singles].sort((a, b) => a.span.from - b.span.from);
}

function pairDoubles({ text, blocks }: Doc): Marked[] {
  const found: Marked[] = [];
  let open: Opened | null = null;
  for (const [index, { span: block }] of blocks.entries()) {
    // A paragraph that goes on with an open quotation repeats its mark.
    for (let at: number = open ? block.from + 1 : block.from; at < block.to; at++) {
      const mark: string = text[at] ?? '';
      if (open && closes(text, at, mark, open, block)) {
        push(found, text, open, at + 1, true);
        open = null;
      } else if (opens(text, at, mark, block, open !== null)) {
        // A second opening mark before any closing one: the first was a stray or lost its partner.
        open = { from: at, opener: mark, style: STYLES.get(mark)?.style ?? 'straight-double' };
      }
    }
    if (open && text[blocks[index + 1]?.span.from ?? -1] !== open.opener) {
      push(found, text, open, block.to, false);
      open = null;
    }
  }
  return found;
}

function opens(text: string, at: number, mark: string, block: Span, nested: boolean): boolean {
  if (!STYLES.has(mark)) return false;
  const before = at > block.from ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < block.to ? (text[at + 1] ?? ' ') : ' ';
  if (/\s/.test(after)) return false;
  if (mark === '"') return !/[\p{L}\p{Nd}.,!?…%)]/u.test(before) && !(nested && !/\s/.test(before));
  return !nested || (mark === '“' && /[\s(—–-]/.test(before));
}

function closes(text: string, at: number, mark: string, open: Opened, block: Span): boolean {
  const before = text[at - 1] ?? ' ';
  const after = at + 1 < block.to ? (text[at + 1] ?? ' ') : ' ';
  // “ used for ”: nothing but a stop or white space can follow a closing mark.
  if (open.opener === '“' && mark === '“')
    return !/\s/.test(before) && /[\s.,;:!?)—–-]/.test(after);
  if (!STYLES.get(open.opener)?.closers.includes(mark)) return false;
  if (mark !== '"' || at === open.from + 1) return true;
  return !(/\s/.test(before) && /\S/.test(after));
}

function push(found: Marked[], text: string, open: Opened, to: number, closed: boolean): void {
  const last = closed ? to - 1 : to;
  if (!/[\p{L}\p{Nd}]/u.test(text.slice(open.from + 1, Math.min(last, open.from + 400)))) return;
  found.push({
    span: span(open.from, to),
    words: span(open.from + 1, last),
    style: open.style,
    closed,
  });
}

/** Words that lose their first letters, and decades: their mark is an apostrophe. */
const ELISION =
  /^(?:em|til|till|cause|tis|twas|twere|n|bout|round|cos|cuz|\d0s)(?![\p{L}\p{Nd}])/iu;

function pairSingles({ text, blocks }: Doc, doubles: readonly Marked[]): Marked[] {
  const found: Marked[] = [];
  let next = 0;
  let open: Opened | null = null;
  for (const [index, { span: block }] of blocks.entries()) {
    const closers = closersOf(text, block);
    let nearest = 0;
    for (let at: number = open ? block.from + 1 : block.from; at < block.to; at++) {
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
        push(found, text, open, end + 1, true);
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

function opensSingle(text: string, at: number, block: Span): boolean {
  const mark = text[at];
  if (mark !== '‘' && mark !== "'") return false;
  const before = at > block.from ? (text[at - 1] ?? ' ') : ' ';
  return (
    !/[\p{L}\p{Nd}.,!?’']/u.test(before) &&
    /[^\s’']/.test(text[at + 1] ?? ' ') &&
    at + 1 < block.to &&
    !ELISION.test(text.slice(at + 1, at + 8))
  );
}

/** Offsets of the marks that can close a single quotation: after a word, before none. */
function closersOf(text: string, block: Span): number[] {
  const closers: number[] = [];
  for (let at = block.from + 1; at < block.to; at++) {
    if (text[at] !== '’' && text[at] !== "'") continue;
    const after = at + 1 < block.to ? (text[at + 1] ?? ' ') : ' ';
    if (!/\s/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{Nd}]/u.test(after)) closers.push(at);
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
