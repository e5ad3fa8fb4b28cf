import type { Anchor, BlockKind } from './article.ts';

/** A stretch of a page or a file that may be part of the article, with what its markup says about it. */
export interface Candidate {
  readonly kind: BlockKind;
  /** White space folded, never empty. */
  readonly text: string;
  readonly anchor: Anchor | null;
  readonly hints: Hints;
}

/** A plain text file gives none of them: see {@link NO_HINTS}. */
export interface Hints {
  /** Tag of the element that holds the text, lower case; '' in a file. */
  readonly tag: string;
  /** Class names and ids of that element and of those around it, up to the article's root. */
  readonly labels: string;
  /** Characters inside links as a share of all, 0 to 1. */
  readonly linked: number;
  /** A link in it leads to another page of the same site. */
  readonly leadsOn: boolean;
  /** Characters inside `strong`, `b`, `em` and `i` as a share of all, 0 to 1. */
  readonly stressed: number;
  readonly within: readonly Surrounding[];
  /** A picture, and no text, stands right before it. */
  readonly afterPicture: boolean;
}

export type Surrounding =
  'figure' | 'caption' | 'aside' | 'navigation' | 'list' | 'table' | 'time' | 'quote';

export const NO_HINTS: Hints = {
  tag: '',
  labels: '',
  linked: 0,
  leadsOn: false,
  stressed: 0,
  within: [],
  afterPicture: false,
};
