import type { Place } from '../brief.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import type { Entity } from './names.ts';

/** The places of the article, one entry each with all its mentions, in order of first mention. */
export function places(_doc: Doc, _entities: readonly Entity[], _gazetteer: Gazetteer): Place[] {
  return [];
}
