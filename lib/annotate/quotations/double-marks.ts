/**
 * Pairs double quotation marks in one pass over each block. Marks inside marks are kept on a stack
 * until the outer pair closes; where it never does, its mark was a stray one and they stand alone.
 */
import { isCapital, isLetterOrDigit } from '../../text/characters.ts';
import type { Doc } from '../../text/doc.ts';
import { slice, type Span } from '../../text/span.ts';
import { brokenEnd } from './broken-marks.ts';
import { markedOf, type Marked, type MarkStyle, type Opened } from './marked.ts';

const STYLES: ReadonlyMap<string, { readonly style: MarkStyle; readonly closers: string }> =
  new Map([
    ['“', { style: 'curly-double', closers: '”"' }],
    ['"', { style: 'straight-double', closers: '"”' }],
    ['«', { style: 'guillemet', closers: '»' }],
    ['„', { style: 'low-high', closers: '“”' }],
  ]);

const MARKS = /["“”„«»]/g;

/** Pairs inside pairs inside pairs; more open marks than that are strays. */
const DEEPEST = 3;

/** An open mark with the pairs inside it. */
interface Level {
  readonly open: Opened;
  readonly inner: Marked[];
}

/** The stretches between double marks, in order; none lies in another. */
export function pairDoubles({ text, blocks, language }: Doc): Marked[] {
  const found: Marked[] = [];
  let levels: Level[] = [];
  for (const [index, { span: block }] of blocks.entries()) {
    // A paragraph that goes on with an open quotation repeats its mark.
    const from: number = levels.length > 0 ? block.from + 1 : block.from;
    for (const { 0: mark, index: offset } of slice(text, block).matchAll(MARKS)) {
      const at: number = block.from + offset;
      if (at < from) continue;
      const level: Level | undefined = levels.at(-1);
      if (level && closes(text, at, mark, level.open, block)) {
        levels.pop();
        (levels.at(-1)?.inner ?? found).push(...markedOf(text, level.open, at + 1, true));
      } else if (opens(text, at, mark, block, level !== undefined)) {
        const style = STYLES.get(mark)?.style ?? 'straight-double';
        levels.push({ open: { from: at, opener: mark, style }, inner: [] });
        const stray = levels.length > DEEPEST ? levels.shift() : undefined;
        if (stray) found.push(...strays(stray, levels[0]?.open.from ?? at, block.to));
      }
    }
    if (goesOn(levels, text[blocks[index + 1]?.span.from ?? -1])) continue;
    for (const [depth, level] of levels.entries())
      found.push(...strays(level, levels[depth + 1]?.open.from ?? null, block.to));
    levels = [];
  }
  return found;

  /** What is left of a mark that never closes. @param next the open mark after it, if any. */
  function strays({ open, inner }: Level, next: number | null, end: number): Marked[] {
    const to = inner[0]?.span.from ?? next ?? end;
    const cut = brokenEnd(text, open.from + 1, to, language.quotations);
    if (cut !== null) return [...markedOf(text, open, cut, false), ...inner];
    // Nothing after it: the block's end stands for the closing mark.
    return inner.length === 0 && next === null ? markedOf(text, open, end, false) : inner;
  }
}

function goesOn(levels: readonly Level[], next: string | undefined): boolean {
  const [outer] = levels;
  return levels.length === 1 && outer?.inner.length === 0 && next === outer.open.opener;
}

function opens(text: string, at: number, mark: string, block: Span, nested: boolean): boolean {
  if (!STYLES.has(mark)) return false;
  const before = at > block.from ? (text[at - 1] ?? ' ') : ' ';
  const after = at + 1 < block.to ? (text[at + 1] ?? ' ') : ' ';
  if (/\s/.test(after)) return mark === '“' && !nested && /\s/.test(before) && isClosed(text, at);
  if (mark === '"') return opensStraight(before, after, nested);
  return !nested || (mark === '“' && /[\s(—–-]/.test(before));
}

/** “ to be ”: the next of its kind closes. */
function isClosed(text: string, at: number): boolean {
  for (let next = at + 1; next < text.length && text[next] !== '\n'; next++)
    if (text[next] === '“' || text[next] === '”') return text[next] === '”';
  return false;
}

function opensStraight(before: string, after: string, nested: boolean): boolean {
  if (nested) return /[\s(—–-]/.test(before);
  // A full stop just before it: the space between is missing.
  if (/[.!?]/.test(before)) return isCapital(after);
  // After a digit it stands for inches or seconds.
  return !isLetterOrDigit(before) && !',…%)'.includes(before);
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
