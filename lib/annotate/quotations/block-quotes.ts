/** What the page sets apart as a quotation: such a block needs no marks. */
import type { Doc, DocBlock } from '../../text/doc.ts';
import { overlaps, span, type Span } from '../../text/span.ts';
import type { Marked } from './marked.ts';

/** "— Ann Webb (@annwebb) 3 June", "― The Aldmoor Echo": who is quoted, after the words. */
const SIGNED = /[—―–]\s?\p{Lu}[^—―–.!?]{1,80}$/u;
/** The signature, the name and its date, is looked for in so many last characters. */
const LONGEST_SIGNATURE = 90;
/** Fewest words: shorter ones are labels. */
const SHORTEST = 3;

/**
 * The blocks set apart, neighbours as one; not those whose own marks say where the words are.
 * @param paired stretches between marks, in order.
 */
export function blockQuotes({ text, blocks }: Doc, paired: readonly Marked[]): Marked[] {
  const found: Marked[] = [];
  let joins = false;
  for (const block of blocks) {
    if (block.kind !== 'quote' || hasOwnMarks(block, paired)) {
      joins = false;
      continue;
    }
    const words = span(block.span.from, signatureAt(text, block.span));
    const last: Marked | undefined = joins ? found.pop() : undefined;
    const isLong = text.slice(words.from, words.to).split(/\s+/).length >= SHORTEST;
    if (last) found.push(blockQuote(span(last.span.from, words.to)));
    else if (isLong) found.push(blockQuote(words));
    joins = (last !== undefined || isLong) && words.to === block.span.to;
  }
  return found;
}

function blockQuote(words: Span): Marked {
  return { span: words, words, style: 'block-quote', closed: true };
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

/** Offset where the signature starts; the block's end without one. */
function signatureAt(text: string, { from, to }: Span): number {
  const start = Math.max(from, to - LONGEST_SIGNATURE);
  const tail = text.slice(start, to);
  const match = SIGNED.exec(tail);
  const at = match ? start + tail.slice(0, match.index).trimEnd().length : to;
  return at > from ? at : to;
}
