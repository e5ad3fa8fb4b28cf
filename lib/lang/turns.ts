/** What the rules must know to read a transcript. */
export interface TurnTables {
  /** Labels of whoever asks: "Q", "interviewer". */
  readonly asks: ReadonlySet<string>;
  /** Labels of whoever answers: "A". */
  readonly answers: ReadonlySet<string>;
  /** A word of people talking to each other: of the first or second person. */
  readonly talk: RegExp;
}
