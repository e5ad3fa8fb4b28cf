import type { KeyPoint } from '../brief.ts';
import type { Doc } from '../text/doc.ts';

/** At most `most` sentences that tell the story, in article order. */
export function keyPoints(_doc: Doc, _most: number): KeyPoint[] {
  return [];
}
