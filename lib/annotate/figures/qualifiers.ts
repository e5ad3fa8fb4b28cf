import { isHyphen, lowerAt, type Line } from './line.ts';
import type { Reading } from './reading.ts';

/** Words of the longest approximator behind a figure ("or more"). */
const LONGEST_AFTER = 3;

/** The approximator or bound at a figure, as the article writes it: before it, or else after it. */
export function qualifierOf(text: string, line: Line, { from, to }: Reading): string | null {
  const before = approximatorBefore(line, from);
  if (before > 0) return textOf(text, line, from - before, from);
  // Behind the figure, or in it: "2,000 or so staff".
  for (let at = to; at > from; at--) {
    const after = approximatorAfter(line, at);
    if (after > 0) return textOf(text, line, at, at + after);
  }
  return null;
}

/** How many pieces the longest approximator has that ends before a piece; 0 where none does. */
export function approximatorBefore(line: Line, end: number, floor = 0): number {
  const { before, lastWords, longest } = line.tables.approximators;
  if (!lastWords.has(lowerAt(line, end - 1))) return 0;
  let phrase = '';
  let found = 0;
  for (let words = 1; words <= longest && end - words >= floor; words++) {
    const word = lowerAt(line, end - words);
    phrase = words === 1 ? word : `${word} ${phrase}`;
    // "a six-under 66"
    if (before.has(phrase) && !isHyphen(line, end - words - 1)) found = words;
  }
  return found;
}

/** The same from a piece on: "or so". */
export function approximatorAfter(line: Line, start: number): number {
  const { after, firstWords } = line.tables.approximators;
  if (!firstWords.has(lowerAt(line, start))) return 0;
  let phrase = '';
  let found = 0;
  for (let words = 1; words <= LONGEST_AFTER; words++) {
    const word = lowerAt(line, start + words - 1);
    phrase = words === 1 ? word : `${phrase} ${word}`;
    if (after.has(phrase)) found = words;
  }
  return found;
}

function textOf(text: string, { pieces }: Line, from: number, to: number): string | null {
  const [first, last] = [pieces[from], pieces[to - 1]];
  return first && last ? text.slice(first.from, last.to) : null;
}
