import { isGlued, lowerAt, type Line } from './line.ts';
import type { Stretch } from './stretches.ts';

/** Closing marks by the mark that opens. */
const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
]);

/**
 * A figure never shows half a pair of marks: it takes the other one in where it stands beside it
 * ('two “drops”', '“50” men'), and else ends before ('two “drops of food”').
 */
export function withWholeQuotes(line: Line, { from, to }: Stretch): Stretch {
  let open = -1;
  // The marks of 6'2" are the last piece of their figure.
  for (let at = from + 1; at < to - 1; at++) {
    const mark = lowerAt(line, at);
    if (open >= 0) {
      if (CLOSING.get(lowerAt(line, open)) === mark) open = -1;
    } else if (CLOSING.has(mark) && !isGlued(line, at)) open = at;
    else if (mark === '”' || mark === '"') {
      const isOpened = CLOSING.get(lowerAt(line, from - 1)) === mark;
      return isOpened ? { from: from - 1, to } : { from, to: at };
    }
  }
  if (open < 0) return { from, to };
  const isClosed = CLOSING.get(lowerAt(line, open)) === lowerAt(line, to);
  return isClosed ? { from, to: to + 1 } : { from, to: open };
}
