import type { Brief } from '../lib/brief.ts';
import type { Span } from './view.ts';

/** The article's words before and after a span, whole words of its own paragraph. */
export interface Excerpt {
  readonly before: string;
  readonly after: string;
  /** Whether the paragraph goes on beyond. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** At most so many characters to each side. */
export function excerpt({ text, blocks }: Brief, at: Span, room: number): Excerpt {
  const block = blocks.find(({ span }) => span.from <= at.from && at.to <= span.to)?.span ?? at;
  const from = wordStart(text, Math.max(block.from, at.from - room), block.from, at.from);
  const to = wordEnd(text, Math.min(block.to, at.to + room), block.to, at.to);
  return {
    before: text.slice(from, at.from),
    after: text.slice(at.to, to),
    cutBefore: from > block.from,
    cutAfter: to < block.to,
  };
}

/** The first start of a word at or after `from`. */
function wordStart(text: string, from: number, first: number, end: number): number {
  if (from === first) return from;
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space >= end ? end : space + 1;
}

/** The last end of a word at or before `to`. */
function wordEnd(text: string, to: number, last: number, start: number): number {
  if (to === last) return to;
  const space = text.lastIndexOf(' ', to);
  return space < start ? start : space;
}
