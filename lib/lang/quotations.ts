import type { HeadlineTables } from './headlines.ts';
import type { Gender } from './names.ts';
import type { ReportingTables } from './reporting.ts';
import type { TurnTables } from './turns.ts';

/** How surely a verb reports words: "said" always, "called" mostly, "thinks" now and then. */
export type CueStrength = 'strong' | 'fair' | 'weak';

/** What the rules must know to tell who said a quotation. */
export interface QuotationTables {
  /** Every lower-case form of a verb that reports words. */
  readonly cueVerbs: ReadonlyMap<string, CueStrength>;
  /** Of those forms, the ones without an ending, which do not go with a singular subject: "report". */
  readonly baseForms: ReadonlySet<string>;
  /** Verbs that report only with their object: "put it". */
  readonly soPut: ReadonlySet<string>;
  /** Of those, the ones with a listener before the words: "told reporters". */
  readonly listenerVerbs: ReadonlySet<string>;
  /** Of those, the ones that say what somebody or something is called: "dubbed". */
  readonly callingVerbs: ReadonlySet<string>;
  /** Of those, the ones whose listener answers: "asked Oakes". */
  readonly askingVerbs: ReadonlySet<string>;
  /** Nouns for words said: "in a statement", "his remark". */
  readonly speechNouns: ReadonlySet<string>;
  /** Among them and the groups, those that are always somebody's: who put them out speaks. */
  readonly statements: ReadonlySet<string>;
  /** Words before a source: "according to X" ends in "to". */
  readonly sourcePhrases: readonly (readonly string[])[];
  readonly auxiliaries: ReadonlySet<string>;
  /** What stands after the apostrophe of one that is short: "you’re". */
  readonly contractions: ReadonlySet<string>;
  /** Of those, the ones that make a passive: "was asked". */
  readonly beingVerbs: ReadonlySet<string>;
  /** Those without -ed that narrow a noun before them: "researchers led by Oakes". */
  readonly participles: ReadonlySet<string>;
  /** Adverbs between a subject and its verb; besides all words in -ly. */
  readonly adverbs: ReadonlySet<string>;
  /** "family", "assembly": no adverbs, though they end as these do. */
  readonly nounsInLy: ReadonlySet<string>;
  /** Nouns for times: no speaker ("this week", "Friday"). */
  readonly times: ReadonlySet<string>;
  /** Numbers without a figure, before "of": "hundreds of bakers". */
  readonly partitives: ReadonlySet<string>;
  /** "none of the bakers said" */
  readonly negatives: ReadonlySet<string>;
  /** Stand for a speaker alone: "said another". */
  readonly quantifiers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Open a clause that comes before the main one: "when", "although". */
  readonly subordinators: ReadonlySet<string>;
  /** Open a clause about the noun before them, or one that is said: "who", "that". */
  readonly relatives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly indefiniteArticles: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Nouns for persons: the head of "a ministry spokesman". */
  readonly roles: ReadonlyMap<string, Gender | null>;
  /** Abbreviated titles in full: "sen" is "senator". */
  readonly roleNames: ReadonlyMap<string, string>;
  /** Nouns for groups of persons, documents and bodies that speak: "officials", "report", "agency". */
  readonly groups: ReadonlySet<string>;
  /** Of those, the bodies that last: a ministry, a company, a court. */
  readonly institutions: ReadonlySet<string>;
  /** Of those, the documents that somebody wrote: "a report by Oakes". */
  readonly authored: ReadonlySet<string>;
  /** Of those, the ones that show rather than say: without an article hardly ever a speaker. */
  readonly recordings: ReadonlySet<string>;
  /** Before who wrote one: "by", "from". */
  readonly authorship: ReadonlySet<string>;
  /** After a description, before the rest of it: "a spokesman for the mill". */
  readonly complements: ReadonlySet<string>;
  /** Those that go on a name or a description, by what it is: "a spokesman for", "Oakes of". */
  readonly complementsOf: Readonly<
    Record<'nominal' | 'person' | 'organisation' | 'name', ReadonlySet<string>>
  >;
  /** Before the second of two things that one does: "left by saying", "left and said". */
  readonly beforeParticiples: ReadonlySet<string>;
  readonly beforeSecondVerbs: ReadonlySet<string>;
  /** Before a clause with a subject of its own: "Oakes left, while Webb said". */
  readonly clauseJoiners: ReadonlySet<string>;
  /** Before where something is said: "in a tweet", "on Twitter". */
  readonly settings: ReadonlySet<string>;
  /** Before a clause about when: "as Webb said". */
  readonly timeJoiners: ReadonlySet<string>;
  /** "in Oakes’s view", "in her telling": says whose the words are. */
  readonly views: ReadonlySet<string>;
  /** After a description, before one of those: "a source close to the inquiry". */
  readonly nearness: ReadonlySet<string>;
  /** Nouns after which words in marks are a title or a name: "the book", "a song called". */
  readonly works: ReadonlySet<string>;
  /** Verbs after which words in marks are a work: "sang". */
  readonly performing: ReadonlySet<string>;
  /** Words after which words in marks are named, not said: "so-called", "the term", "known as". */
  readonly naming: ReadonlySet<string>;
  /** Nouns for words that many say and none said first: "with the slogan". */
  readonly slogans: ReadonlySet<string>;
  /** Before "for" and what a word means: "German for". */
  readonly languages: ReadonlySet<string>;
  /** What stands between a description and the name that it presents ("a man named Oakes"). */
  readonly introductions: ReadonlySet<string>;
  readonly turns: TurnTables;
  readonly headlines: HeadlineTables;
  readonly reporting: ReportingTables;
}

export interface Pronoun {
  readonly gender: Gender | null;
  readonly number: 'one' | 'many';
  readonly form: 'subject' | 'object' | 'possessive';
}
