/** What the rules must know to tell the content of indirect speech. All forms lower case. */
export interface ReportingTables {
  /** Verbs of speech with a that-clause: "insisted that". */
  readonly clauseVerbs: ReadonlySet<string>;
  /** Of those, the ones that mostly leave "that" out: "said the mill would close". */
  readonly bareVerbs: ReadonlySet<string>;
  /** With an infinitive that is said: "vowed to close". */
  readonly infinitiveVerbs: ReadonlySet<string>;
  /** With a question: "asked whether". */
  readonly questionVerbs: ReadonlySet<string>;
  /** "that". */
  readonly clauseWord: string;
  readonly questionWords: ReadonlySet<string>;
  /** Pronouns of a listener: "told them". */
  readonly objects: ReadonlySet<string>;
  /** Stand before a word of time: "on Friday", "late last week". */
  readonly beforeTimes: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Among the auxiliaries, those that make no clause. */
  readonly notFinite: ReadonlySet<string>;
  /** Open a clause of the reporter's own after the content: "which", "although". */
  readonly ownClauses: ReadonlySet<string>;
}
