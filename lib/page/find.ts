import type { Part, Passage } from './passage.ts';
import { indexOf, indexSpelling, withoutBlanks, type TextIndex } from './text-index.ts';
import { unclobbered } from './unclobbered.ts';

/** Characters of context that few words need around them to be sure that they are the ones. */
const SURE = 24;
/** Further occurrences are not looked at: a page of nothing but the same word has no right one. */
const MOST_OCCURRENCES = 2_000;

/** A part without its white space: the words at `[from, to)` of `block`. */
interface Needle {
  readonly block: string;
  readonly from: number;
  readonly to: number;
}

export type Finder = (passage: Passage) => readonly Range[] | null;

/**
 * Finds words in the page as it is now: one range or more for each part of a passage, `null` if
 * a part is not to be found. Serves several passages at a time, as long as the page stands still.
 */
export function finder(live: Document): Finder {
  const document = unclobbered(live);
  const elements = document.getElementsByTagName('*');
  let whole: TextIndex | null = null;
  const findPart = (part: Part): readonly Range[] | null => {
    const needle = needleOf(part);
    if (needle.from === needle.to) return [];
    const element = part.element === null ? null : elements.item(part.element);
    return (
      (element && inElement(element, needle)) ??
      anywhere((whole ??= indexOf(document.documentElement)), needle)
    );
  };
  return (passage) => {
    const ranges: Range[] = [];
    for (const part of passage) {
      const found = findPart(part);
      if (!found) return null;
      ranges.push(...found);
    }
    return ranges.length > 0 ? ranges : null;
  };
}

function needleOf({ block, from, to }: Part): Needle {
  const start = withoutBlanks(block.slice(0, from)).length;
  const length = withoutBlanks(block.slice(from, to)).length;
  return { block: withoutBlanks(block), from: start, to: start + length };
}

/** In the element that the block was read from, as long as it still has that text. */
function inElement(element: Element, needle: Needle): readonly Range[] | null {
  const index = indexOf(element);
  const at = index.text.indexOf(needle.block);
  if (at >= 0) return index.ranges(at + needle.from, at + needle.to);
  return indexSpelling(needle.block, element)?.ranges(needle.from, needle.to) ?? null;
}

/** Where the page was rendered anew: the whole block, else the words with the best context. */
function anywhere(index: TextIndex, { block, from, to }: Needle): readonly Range[] | null {
  const at = index.text.indexOf(block);
  if (at >= 0) return index.ranges(at + from, at + to);
  const words = block.slice(from, to);
  const wanted = Math.min(SURE, block.length - words.length);
  let best = { at: -1, context: words.length >= SURE ? -1 : wanted - 1 };
  let start = index.text.indexOf(words);
  for (let n = 0; start >= 0 && n < MOST_OCCURRENCES; n++) {
    const context =
      commonEnd(index.text, start, block, from) +
      commonStart(index.text, start + words.length, block, to);
    if (context > best.context) best = { at: start, context };
    start = index.text.indexOf(words, start + 1);
  }
  return best.at < 0 ? null : index.ranges(best.at, best.at + words.length);
}

function commonStart(a: string, aFrom: number, b: string, bFrom: number): number {
  let n = 0;
  while (n < SURE && bFrom + n < b.length && a[aFrom + n] === b[bFrom + n]) n++;
  return n;
}

function commonEnd(a: string, aTo: number, b: string, bTo: number): number {
  let n = 0;
  while (n < SURE && n < bTo && a[aTo - 1 - n] === b[bTo - 1 - n]) n++;
  return n;
}
