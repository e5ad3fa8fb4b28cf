import type { Figure } from '../brief.ts';
import type { Doc } from '../text/doc.ts';

/** The figures of the article, in article order. */
export function figures(_doc: Doc): Figure[] {
  return [];
}
