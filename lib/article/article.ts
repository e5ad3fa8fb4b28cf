/**
 * An article as it was read, from a page or from a plain text file: plain JSON, so that it
 * travels from the content script to the popup unchanged.
 */
export interface Article {
  /** The headline, without the outlet's name; '' where none was found. */
  readonly title: string;
  /** The writers' names, in the page's order. */
  readonly byline: readonly string[];
  /** ISO 8601, as the page declares it. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  /** BCP 47 tag, as declared or recognised. */
  readonly language: string | null;
  readonly url: string | null;
  /** The headline (kind `headline`, when there is one) and the body, in reading order. */
  readonly blocks: readonly Block[];
  /** Captions and picture descriptions: kept apart, never part of the body. */
  readonly captions: readonly Block[];
  /** What was left out, in reading order, and by which rule. */
  readonly dropped: readonly Dropped[];
}

/** How many blocks of the body there are: all but the headline. */
export function paragraphCount({ blocks }: Article): number {
  return blocks.filter(({ kind }) => kind !== 'headline').length;
}

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'quote' | 'list-item';

/** A stretch of plain text, white space folded, without line breaks; never empty. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly anchor: Anchor | null;
}

/** Where a block stands in its source. */
export type Anchor =
  /** `element`: the ordinal of its element among all elements of the live document, in document order. */
  | { readonly in: 'page'; readonly element: number }
  /** `from`: UTF-16 offset of its first character in the file. */
  | { readonly in: 'file'; readonly from: number };

export interface Dropped {
  readonly text: string;
  /** Id of the rule that dropped it, e.g. `boilerplate/icon-description`. */
  readonly rule: string;
  readonly anchor: Anchor | null;
}
