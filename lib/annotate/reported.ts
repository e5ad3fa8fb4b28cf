import type { Reported } from '../brief.ts';
import type { Doc } from '../text/doc.ts';
import type { Entity } from './names.ts';

/** Indirect speech with its speakers, in article order. */
export function reported(_doc: Doc, _entities: readonly Entity[]): Reported[] {
  return [];
}
