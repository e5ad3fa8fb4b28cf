/** What {@link file://../annotate/key-points.ts} must know to tell which sentences stand alone. */
export interface DiscourseTables {
  /** Words that point back at an earlier sentence when they open one ("He", "These"). */
  readonly pointingBack: ReadonlySet<string>;
  /** Nouns of time: "this week" points at the day of publication, not at a sentence. */
  readonly times: ReadonlySet<string>;
  /** Personal pronouns of the third person. */
  readonly pronouns: ReadonlySet<string>;
  /** Those of them that stand for a person as the subject ("she", "he'd"). */
  readonly someone: ReadonlySet<string>;
  /** Pronouns of the first person: outside marks, the writer speaks. */
  readonly firstPerson: ReadonlySet<string>;
  /** Conjunctions whose clause may name later whom its pronoun means ("When she left, Pell"). */
  readonly subordinators: ReadonlySet<string>;
  /** Pronouns of the first and second person: somebody speaks. */
  readonly speaking: ReadonlySet<string>;
  /** Conjunctions that tie a sentence they open to the one before ("But"). */
  readonly conjunctions: ReadonlySet<string>;
  /** Phrases that do so when a comma follows ("However,", "As a result,"). */
  readonly connectives: ReadonlySet<string>;
  /** The most words that a connective has. */
  readonly longestConnective: number;
  /** Words that open an appeal to the reader ("Click here", "Scroll down"). */
  readonly appeals: ReadonlySet<string>;
  /** Words that only captions have ("pictured"). */
  readonly captions: ReadonlySet<string>;
  /** Words that open a case that is only thought of ("If", "Imagine"). */
  readonly hypothetical: ReadonlySet<string>;
  /** Those who find something out, and the verbs for it ("a study found"). */
  readonly studies: ReadonlySet<string>;
  readonly finding: ReadonlySet<string>;
  /** Reporting verbs that close a quote ("he said."). */
  readonly saying: ReadonlySet<string>;
}
