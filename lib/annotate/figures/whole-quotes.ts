import { type Line } from './line.ts';
import type { Stretch } from './stretches.ts';

/** Closing marks by the mark that opens. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' };

/**
 * A figure never shows half a pair of marks: it takes the other one in where it stands beside it
 * ('two “drops”', '“50” men'), and else ends before ('two “drops of food”').
 */
export function withWholeQuotes({ pieces }: Line, { from, to }: Stretch): Stretch {
  let open = -1;
  // The marks of 6'2" are the last piece of their figure.
  for (let at = from + 1; at < to - 1; at++) {
    const mark = pieces[at]?.text ?? '';
    const opened = pieces[open]?.text ?? '';
    if (open >= 0 && CLOSING[opened] === mark) open = -1;
    else if (open < 0 && mark in CLOSING && !pieces[at]?.glued) open = at;
    else if (open < 0 && /^[”"]$/.test(mark)) {
      const isOpened = CLOSING[pieces[from - 1]?.text ?? ''] === mark;
      return isOpened ? { from: from - 1, to } : { from, to: at };
    }
  }
  if (open < 0) return { from, to };
  const isClosed = CLOSING[pieces[open]?.text ?? ''] === pieces[to]?.text;
  return isClosed ? { from, to: to + 1 } : { from, to: open };
}
