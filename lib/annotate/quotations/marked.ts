import { isLetterOrDigit } from '../../text/characters.ts';
import { span, type Span } from '../../text/span.ts';

export type MarkStyle =
  | 'curly-double'
  | 'straight-double'
  | 'guillemet'
  | 'low-high'
  | 'single'
  /** Set apart by the page, without marks. */
  | 'block-quote'
  /** What follows a name and a colon in a transcript, without marks. */
  | 'turn';

/** An outermost stretch of somebody else's words, in marks or set apart. */
export interface Marked {
  /** With the marks. */
  readonly span: Span;
  readonly words: Span;
  readonly style: MarkStyle;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
  /** The name of who signs it, right behind it. */
  readonly signature?: Span;
  /** Goes on with the one before, past what the page has put between: its speaker speaks on. */
  readonly continues?: true;
}

export interface Opened {
  readonly from: number;
  readonly style: MarkStyle;
  readonly opener: string;
}

/** How far a stretch is searched for a letter or a digit. */
const LOOK_AHEAD = 400;

/** A letter or a digit, most often the first character. */
function holdsWord(text: string, from: number, to: number): boolean {
  return isLetterOrDigit(text.charAt(from)) || /[\p{L}\p{Nd}]/u.test(text.slice(from, to));
}

/** One, or none where nothing is said. @param to after the closing mark, where there is one. */
export function markedOf(text: string, open: Opened, to: number, closed: boolean): Marked[] {
  let from = open.from + 1;
  let end = closed ? to - 1 : to;
  while (from < end && /\s/.test(text[from] ?? '')) from++;
  while (from < end && /\s/.test(text[end - 1] ?? '')) end--;
  if (from >= end || !holdsWord(text, from, Math.min(end, from + LOOK_AHEAD))) return [];
  return [{ span: span(open.from, to), words: span(from, end), style: open.style, closed }];
}
