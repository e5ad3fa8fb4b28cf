/** What the page sets apart as a quotation: such a block needs no marks. */
import type { Doc, DocBlock } from '../../text/doc.ts';
import { overlaps, span, type Span } from '../../text/span.ts';
import type { Marked } from './marked.ts';
import { signedIn, type Signed } from './signatures.ts';

/** Fewest words: shorter ones are labels. */
const SHORTEST = 3;

/**
 * The blocks set apart, neighbours as one; not those whose own marks say where the words are.
 * @param paired stretches between marks, in order.
 */
export function blockQuotes({ text, blocks }: Doc, paired: readonly Marked[]): Marked[] {
  const found: Marked[] = [];
  /** Whether the block before ended a quotation that the next one may sign, or go on with. */
  let [isOpen, goesOn] = [false, false];
  for (const block of blocks) {
    if (block.kind !== 'quote' || hasOwnMarks(block, paired)) {
      [isOpen, goesOn] = [false, false];
      continue;
    }
    const signed = signedIn(text, block.span);
    const last = isOpen ? found.at(-1) : undefined;
    if (signed.to <= block.span.from) {
      if (last) found.splice(-1, 1, blockQuote(last.span, signed));
      [isOpen, goesOn] = [false, false];
      continue;
    }
    const words = span(goesOn && last ? last.span.from : block.span.from, signed.to);
    const isLong = text.slice(words.from, words.to).split(/\s+/).length >= SHORTEST;
    if (goesOn && last) found.pop();
    if (isLong) found.push(blockQuote(words, signed));
    isOpen = isLong && signed.signature === null;
    goesOn = isOpen && signed.to === block.span.to;
  }
  return found;
}

function blockQuote(words: Span, { name }: Signed): Marked {
  return {
    span: words,
    words,
    style: 'block-quote',
    closed: true,
    ...(name === null ? {} : { signature: name }),
  };
}

function hasOwnMarks({ span: block }: DocBlock, paired: readonly Marked[]): boolean {
  let low = 0;
  let high = paired.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paired[middle]?.span.to ?? Infinity) <= block.from) low = middle + 1;
    else high = middle;
  }
  const first = paired[low]?.span;
  return first !== undefined && overlaps(first, block) && first.from <= block.from;
}
