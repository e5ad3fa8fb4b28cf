import type { Quotation, Reported } from '../brief.ts';
import type { Doc } from '../text/doc.ts';
import type { Entity } from './names.ts';

/** Quotations with their speakers, in article order. */
export function quotations(_doc: Doc, _entities: readonly Entity[]): Quotation[] {
  return [];
}

/** Indirect speech with its speakers, in article order. */
export function reported(_doc: Doc, _entities: readonly Entity[]): Reported[] {
  return [];
}
