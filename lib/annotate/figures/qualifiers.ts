import { lowerAt, type Line } from './line.ts';
import type { Reading } from './reading.ts';

/** The approximator or bound at a figure, as the article writes it: before it, or else after it. */
export function qualifierOf(text: string, line: Line, { from, to }: Reading): string | null {
  const { before, after, longest } = line.tables.approximators;
  for (let words = longest; words > 0; words--) {
    const start = from - words;
    if (start >= 0 && before.has(phraseOf(line, start, from)))
      return textOf(text, line, start, from);
  }
  // Behind the figure, or in it: "2,000 or so staff".
  for (let at = to; at > from; at--)
    for (let words = 3; words > 0; words--)
      if (after.has(phraseOf(line, at, at + words))) return textOf(text, line, at, at + words);
  return null;
}

function phraseOf(line: Line, from: number, to: number): string {
  let phrase = '';
  for (let at = from; at < to; at++) phrase += `${at > from ? ' ' : ''}${lowerAt(line, at)}`;
  return phrase;
}

function textOf(text: string, { pieces }: Line, from: number, to: number): string | null {
  const [first, last] = [pieces[from], pieces[to - 1]];
  return first && last ? text.slice(first.from, last.to) : null;
}
