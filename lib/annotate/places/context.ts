import type { PlaceTables } from '../../lang/places.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { EntityEvidence } from './entity-evidence.ts';
import type { Piece } from './pieces.ts';

/** What evidence is read from. */
export interface Context {
  readonly pieces: readonly Piece[];
  readonly tables: PlaceTables;
  readonly givenNames: ReadonlyMap<string, unknown>;
  readonly startsBlock: (piece: Piece) => boolean;
  /** What the article's persons and bodies say of the words of a span. */
  readonly entityAt: (span: Span) => EntityEvidence;
  /** Candidates by the index of their first piece, the longest first. */
  readonly startingAt: ReadonlyMap<number, readonly Candidate[]>;
  readonly endingAt: ReadonlyMap<number, readonly Candidate[]>;
}

/** A common word or a given name, also in a headline's capitals. */
export function isAlsoWord({ text, lower }: Piece, { tables, givenNames }: Context): boolean {
  return tables.alsoWords.has(lower) || givenNames.has(text.charAt(0) + lower.slice(1));
}
