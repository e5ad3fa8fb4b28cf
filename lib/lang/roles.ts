/** What the rules must know to read who somebody is off the words beside the name. */
export interface RolePhraseTables {
  readonly articles: ReadonlySet<string>;
  /** Before a role and no part of it: the articles and the like. */
  readonly openers: ReadonlySet<string>;
  /** Of those, the ones that start nothing else between commas. */
  readonly indefinite: ReadonlySet<string>;
  /** Titles that tell nothing of what somebody does ("Mr"). */
  readonly courtesies: ReadonlySet<string>;
  /** Between an office and its field: "secretary of state". */
  readonly fields: ReadonlySet<string>;
  /** Words that no role starts with or goes past, besides the closed classes of the quotations' tables. */
  readonly stops: ReadonlySet<string>;
  /** After a comma, the words that go on about something else. */
  readonly clauses: ReadonlySet<string>;
  /** Of those, the ones that end a role as well. */
  readonly ends: ReadonlySet<string>;
  /** Where one follows, it was a clause of its own. */
  readonly finite: ReadonlySet<string>;
  /** In -ing, and part of a role all the same ("leading", "acting"). */
  readonly participles: ReadonlySet<string>;
}
