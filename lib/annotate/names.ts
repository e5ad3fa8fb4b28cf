import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';

/** A person or a body that the article names, with every mention by name. */
export interface Entity {
  readonly kind: 'person' | 'organisation';
  /** The fullest name that the article gives, without title. */
  readonly name: string;
  /** The article's words for who that is ("mayor of Kharkiv"). */
  readonly role: string | null;
  readonly gender: 'female' | 'male' | null;
  /** In order; titles ("Mr", "President") are outside. */
  readonly mentions: readonly Span[];
}

/** The persons and bodies of the article, in order of first mention. */
export function names(_doc: Doc): readonly Entity[] {
  return [];
}
