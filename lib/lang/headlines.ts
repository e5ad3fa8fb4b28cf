/** What the rules must know to tell a speaker from a topic on one side of a headline's colon. */
export interface HeadlineTables {
  /** Lower-case words that name a section or a form of the article: "opinion", "live". */
  readonly sections: ReadonlySet<string>;
  /** Lower-case finite verbs: what has one is a statement. */
  readonly finite: ReadonlySet<string>;
  /** A pronoun of the first person: words that have one are somebody's. */
  readonly firstPerson: RegExp;
}
