import type { Brief } from '../brief.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Words of the article as the page is asked for them: a part for each block that they touch. */
export type Passage = readonly Part[];

export interface Part {
  /** Ordinal of the block's element in the document that was read. */
  readonly element: number | null;
  /** The block's whole text: the context in which the words are looked for. */
  readonly block: string;
  /** The words within the block. */
  readonly from: number;
  readonly to: number;
}

export function passageOf({ text, blocks }: Pick<Brief, 'text' | 'blocks'>, words: Span): Passage {
  return blocks
    .filter(({ span }) => overlaps(span, words))
    .map(({ span, anchor }) => ({
      element: anchor?.in === 'page' ? anchor.element : null,
      block: text.slice(span.from, span.to),
      from: Math.max(words.from, span.from) - span.from,
      to: Math.min(words.to, span.to) - span.from,
    }));
}
