import type { DiscourseTables } from './discourse.ts';
import type { NameTables } from './names.ts';
import type { PlaceTables } from './places.ts';
import type { QuotationTables } from './quotations.ts';
import type { FigureTables } from './figures.ts';

/**
 * Everything the rules know about a language, as data. A new language is a folder beside `en/`
 * that fills this type. Each table cites its source where it stands.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly sentences: SentenceTables;
  /** Words that say nothing about a text's subject, in lower case, with straight apostrophes. */
  readonly stopWords: ReadonlySet<string>;
  readonly discourse: DiscourseTables;
  readonly names: NameTables;
  readonly places: PlaceTables;
  readonly quotations: QuotationTables;
  readonly figures: FigureTables;
}

/** What {@link file://../text/sentences.ts} must know to tell a full stop from an abbreviation. */
export interface SentenceTables {
  /** Abbreviations, without their last dot, after which a sentence hardly ever ends ("Mr", "Gen"). */
  readonly beforeName: ReadonlySet<string>;
  /** Abbreviations, without their last dot, that may end a sentence as well ("Inc", "U.S"). */
  readonly anywhere: ReadonlySet<string>;
  /** After one of those they go on with a name ("the U.S. Navy"). */
  readonly bodies: ReadonlySet<string>;
}
