/** A quotation over several paragraphs with a post, a picture’s words or the like set between them. */
import type { Doc, DocBlock } from '../../text/doc.ts';
import type { Marked } from './marked.ts';
import { signedIn } from './signatures.ts';

/** Blocks of what the page has put between two paragraphs of a quotation. */
const MOST_BETWEEN = 3;

/** Marks the stretches that go on with the one before. @param paired stretches between marks, in order. */
export function withContinuations({ text, blocks }: Doc, paired: readonly Marked[]): Marked[] {
  let block = 0;
  /** Block at whose end the one before was left open; -1: none. */
  let open = -1;
  return paired.map((mark, index) => {
    while ((blocks[block]?.span.to ?? Infinity) <= mark.span.from) block++;
    const goesOn =
      open >= 0 &&
      blocks[block]?.span.from === mark.span.from &&
      paired[index - 1]?.style === mark.style &&
      isBetween(blocks.slice(open + 1, block));
    while ((blocks[block]?.span.to ?? Infinity) < mark.span.to) block++;
    open = !mark.closed && blocks[block]?.span.to === mark.span.to ? block : -1;
    return goesOn ? { ...mark, continues: true as const } : mark;
  });

  function isBetween(between: readonly DocBlock[]): boolean {
    return (
      between.length <= MOST_BETWEEN &&
      between.some(({ kind, span }) => kind === 'quote' || signedIn(text, span).to <= span.from)
    );
  }
}
