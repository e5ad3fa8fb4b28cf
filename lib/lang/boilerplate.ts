import type { Wording } from './wording.ts';

/**
 * The wordings of what stands around an article. Patterns are matched against a whole line,
 * white space folded, no longer than the rule allows; none may repeat a repetition.
 */
export interface BoilerplateTables {
  readonly icons: IconTables;
  readonly lines: LineTables;
  readonly dates: DateTables;
  readonly bylines: BylineTables;
}

/** A line is dropped by `boilerplate/<key>` when it has one of its wordings. */
export interface LineTables {
  readonly credit: readonly Wording[];
  readonly 'read-more': readonly Wording[];
  readonly share: readonly Wording[];
  readonly newsletter: readonly Wording[];
  readonly advertisement: readonly Wording[];
  readonly consent: readonly Wording[];
  readonly comments: readonly Wording[];
  readonly tags: readonly Wording[];
  readonly author: readonly Wording[];
  readonly agency: readonly Wording[];
  readonly copyright: readonly Wording[];
  readonly player: readonly Wording[];
  readonly control: readonly Wording[];
}

/** How drawings of a user interface are described to those who cannot see them. */
export interface IconTables {
  /** Introduces what an icon shows: "an icon of". */
  readonly frame: RegExp;
  /** What icons show and what buttons do, lower case, singular. */
  readonly pictured: ReadonlySet<string>;
  /** Other words of such descriptions: articles, prepositions, directions, colours, sizes. */
  readonly others: ReadonlySet<string>;
  /** Words that a description of a drawing hardly ever has: finite verbs of telling and being. */
  readonly telling: ReadonlySet<string>;
}

export interface DateTables {
  /** Month names and weekdays with their abbreviations, lower case. */
  readonly names: ReadonlySet<string>;
  /** Other words of a line that says when: "updated", "at", "am", zones. */
  readonly others: ReadonlySet<string>;
}

export interface BylineTables {
  /** Opens a byline, lower case, the longest first: "written by". */
  readonly cues: readonly string[];
  /** Small words inside a byline: "and", "for", particles of names. */
  readonly particles: ReadonlySet<string>;
  /** Roles and places of work, lower case: "correspondent". */
  readonly roles: ReadonlySet<string>;
}
