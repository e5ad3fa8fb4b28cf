import type { Quantity } from '../brief.ts';

/** What {@link file://../annotate/figures/index.ts} knows about a language's numbers and units. */
export interface FigureTables {
  readonly numerals: NumeralTables;
  readonly units: UnitTables;
  readonly money: MoneyTables;
  readonly nouns: NounTables;
  readonly approximators: ApproximatorTables;
  readonly dates: DateTables;
  readonly labels: LabelTables;
  readonly people: PeopleTables;
  readonly changes: ChangeTables;
  readonly subjects: SubjectTables;
  readonly ages: AgeTables;
  readonly connectives: ConnectiveTables;
  readonly ratios: RatioTables;
  readonly multiples: MultipleTables;
  readonly ranks: RankTables;
}

export interface NumeralTables {
  /** Thousands separator and decimal sign. */
  readonly group: string;
  readonly decimal: string;
  /** Every word that a number may hold. */
  readonly words: ReadonlySet<string>;
  /** Written-out numbers below a hundred. */
  readonly cardinals: ReadonlyMap<string, number>;
  /** Powers of ten by their word. */
  readonly scales: ReadonlyMap<string, number>;
  /** Those of them that are adjectives as well ("5 grand", "a grand piano"). */
  readonly slangScales: ReadonlySet<string>;
  /** Those of them that follow digits only ("5 millions"). */
  readonly pluralScales: ReadonlySet<string>;
  /** Powers of ten by their abbreviation, case as written. */
  readonly shortScales: ReadonlyMap<string, number>;
  /** Abbreviations of a scale that stand apart from their number as well ("8 bn"). */
  readonly apartScales: ReadonlySet<string>;
  /** Between the hundreds and the rest ("two hundred and five"). */
  readonly and: string;
  readonly articles: ReadonlySet<string>;
  /** Before the half of "two and a half". */
  readonly ones: ReadonlySet<string>;
  readonly half: string;
  readonly dozen: string;
  /** Words for so many of a kind ("a pair of"), and what comes in pairs by nature. */
  readonly groups: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Letters after the digits of an ordinal ("2nd"). */
  readonly ordinalEndings: ReadonlySet<string>;
  /** The parts of a whole by their word, singular and plural: "third" is 3. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Set words for a fraction ("half" is 0.5). */
  readonly fractions: ReadonlyMap<string, number>;
  /** One-character fractions ("½"). */
  readonly vulgar: ReadonlyMap<string, number>;
  /** The one of the vague plurals that are results as well. */
  readonly tally: string;
  /** Vague plurals and the power of ten (or the dozen) that they are the plural of. */
  readonly vague: ReadonlyMap<string, readonly [low: number, high: number]>;
  /** Adverbs and verbs of multiplying ("twice", "tripled"). */
  readonly multiples: ReadonlyMap<string, number>;
}

export interface Unit {
  /** Canonical singular. */
  readonly id: string;
  readonly quantity: Quantity;
}

export interface UnitTables {
  /** By lower-case words, a blank between them ("square miles", "per cent"). */
  readonly words: ReadonlyMap<string, Unit>;
  /** By symbol, case as written ("km", "MW"). */
  readonly symbols: ReadonlyMap<string, Unit>;
  /** Symbols that are units only glued to their number ("40C", "3,500m"): elsewhere they are words. */
  readonly gluedOnly: ReadonlySet<string>;
  /** Most words that a unit's name has. */
  readonly longest: number;
  /** What may follow "a" or "an" in a rate ("$70 a share"): times and the usual measures of trade. */
  readonly rates: ReadonlySet<string>;
  /** Symbols of one letter that may stand apart from their number at the end of a phrase. */
  readonly letters: ReadonlySet<string>;
  /** Names of a currency that are a weight as well. */
  readonly weights: ReadonlyMap<string, string>;
  /** Words near "pounds" that make a weight of them, and after "-pound" that make money of it. */
  readonly weighing: ReadonlySet<string>;
  readonly paid: ReadonlySet<string>;
  /** After a glued "m" it is a metre ("800m deep"). */
  readonly dimensions: ReadonlySet<string>;
  /** Words that a hyphen joins to a number, even with blanks around it. */
  readonly hyphenated: ReadonlySet<string>;
  /** The units of somebody's height, where marks stand for them (6'2"). */
  readonly height: readonly [string, string];
  /** Before the second part of a rate. */
  readonly per: ReadonlySet<string>;
}

export interface MoneyTables {
  /** Signs before the number, longest first by construction ("US$" before "$"). */
  readonly signs: ReadonlyMap<string, string>;
  /** ISO codes and their like, before or after the number. */
  readonly codes: ReadonlyMap<string, string>;
  /** Codes that stand for a sign in text without it; glued to a number in money's form only. */
  readonly folded: ReadonlySet<string>;
  /** By lower-case words after the number ("pounds", "hong kong dollars"). */
  readonly words: ReadonlyMap<string, string>;
  /** Most words that a currency's name has. */
  readonly longest: number;
  /** The hundredth parts ("50 cents"). */
  readonly coins: ReadonlySet<string>;
  /** Countries after a sum ("$75 U.S."), and the unit that they repeat. */
  readonly after: ReadonlyMap<string, string>;
  /** Symbols glued after the number ("20p"). */
  readonly suffixes: ReadonlyMap<string, string>;
}

export interface NounTables {
  /** Words that never stand inside a noun phrase after its number: they end it. */
  readonly stops: ReadonlySet<string>;
  /** Determiners of what was spoken of before ("the five firms", "46 of their close contacts"). */
  readonly definite: ReadonlySet<string>;
  /** Plurals that modify another noun ("arms deals"), and the ending of the fields that do. */
  readonly modifiers: ReadonlySet<string>;
  readonly fieldEnding: RegExp;
  /** Endings of adjectives and adverbs before a noun, and of participles after one. */
  readonly notNoun: RegExp;
  readonly participle: RegExp;
  /** The singular of a plural, its capital kept; null for what is none. */
  readonly singular: (word: string) => string | null;
  /** What makes a plural of a figure or a letter ("two Model 3s"). */
  readonly plural: string;
  readonly articles: ReadonlySet<string>;
  /** Between a number and its noun phrase ("five more people"). */
  readonly further: ReadonlySet<string>;
  /** Of how many of these a sum has it tells its size only ("a six-figure sum"). */
  readonly lengths: ReadonlySet<string>;
  /** After a number and its hyphen they make it a rough one ("20-odd"). */
  readonly loose: ReadonlySet<string>;
  /** Words that join two adjectives or nouns of one phrase. */
  readonly joins: ReadonlySet<string>;
}

export interface ApproximatorTables {
  /** Before the number, lower case, a blank between words ("up to"). */
  readonly before: ReadonlySet<string>;
  /** After the number ("or more"). */
  readonly after: ReadonlySet<string>;
  /** The last word of each before the number, and the first of each after it. */
  readonly lastWords: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
  readonly longest: number;
  /** Words for a rise or a fall right before its number ("up 3%"). */
  readonly changes: ReadonlySet<string>;
}

export interface DateTables {
  readonly months: ReadonlySet<string>;
  /** Words before a year or a day ("in", "since", "on"). */
  readonly yearCues: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** After a clock time ("am", "gmt", "o’clock"). */
  readonly clock: ReadonlySet<string>;
  /** Those of them that follow four digits only. */
  readonly hours: ReadonlySet<string>;
  /** Between minutes and their hour ("ten past nine"). */
  readonly past: ReadonlySet<string>;
  /** After "in the" ("5 in the morning"). */
  readonly dayParts: ReadonlySet<string>;
  /** Between a weekday and its time ("Monday morning at"). */
  readonly timeCues: ReadonlySet<string>;
  /** Between two days or two times. */
  readonly joins: ReadonlySet<string>;
  /** Between a day, its month and its year ("the 15th day of May"). */
  readonly of: ReadonlySet<string>;
  /** Months that are other words without their capital. */
  readonly verbs: ReadonlySet<string>;
  /** Words after a number of days that make it a date ("ago"). */
  readonly ago: ReadonlySet<string>;
  /** Words after a number of days that make it a date if a point in time follows. */
  readonly sides: ReadonlySet<string>;
  /** Verbs of how long something takes. */
  readonly lasting: ReadonlySet<string>;
  /** Before a number of days from now, the units that it may have, and the signs of the future. */
  readonly due: ReadonlySet<string>;
  readonly soon: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** After "a year" they make a date of it ("a year earlier"). */
  readonly apart: ReadonlySet<string>;
  /** After a chain of units ("two years and a month later"). */
  readonly later: ReadonlySet<string>;
  /** After the digits of a decade ("80s"), and before those of a part of a year ("2019-Q1"). */
  readonly decade: string;
  readonly partsOfYear: ReadonlySet<string>;
  /** "p . m .", taken apart, and what is glued to an hour ("11ish"). */
  readonly halvesOfDay: ReadonlySet<string>;
  readonly meridiem: string;
  readonly aboutHour: string;
  /** Beside a year, case as written ("300 BC"). */
  readonly eras: ReadonlySet<string>;
  /** Before a year's number ("the year 2011"). */
  readonly year: ReadonlySet<string>;
  /** Points in time that are no weekday and no month. */
  readonly points: ReadonlySet<string>;
}

export interface AgeTables {
  readonly noun: string;
  /** "87 yo" */
  readonly short: string;
  /** Units of an age, singular and plural, to their singular. */
  readonly units: ReadonlyMap<string, string>;
  /** Between the two ends of a range of ages. */
  readonly joins: ReadonlySet<string>;
  /** "the age of 21" */
  readonly age: ReadonlySet<string>;
  /** Right before the number ("aged 34"). */
  readonly aged: ReadonlySet<string>;
  readonly turning: ReadonlySet<string>;
  /** Before "at" and an age ("died at 95"). */
  readonly died: ReadonlySet<string>;
  /** Subjects and verbs of "she is 35", and what may follow the number. */
  readonly persons: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  /** Both in one word ("she's"). */
  readonly personsBeing: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  /** Before "over" and an age ("those over 65"), beside the nouns for persons; and such words. */
  readonly anyone: ReadonlySet<string>;
  readonly bounds: ReadonlySet<string>;
  /** Between a comma and the number ("Poe, now 39,"). */
  readonly now: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** After the unit of an age ("34 years old"). */
  readonly old: ReadonlySet<string>;
}

export interface SubjectTables {
  readonly of: ReadonlySet<string>;
  /** Finite verbs that begin a predicate. */
  readonly finite: ReadonlySet<string>;
  /** Prepositions whose phrase goes with the figure before them ("£200m over budget"). */
  readonly complements: ReadonlySet<string>;
  /** Ending of the past tense. */
  readonly past: RegExp;
  /** Words that begin another clause. */
  readonly breaks: ReadonlySet<string>;
  /** Those of them that set one clause against another, whose subject may be the figure itself. */
  readonly contrasts: ReadonlySet<string>;
  /** Words that join two clauses, or two nouns. */
  readonly joins: ReadonlySet<string>;
  /** Relative pronouns: what they begin may follow its noun. */
  readonly relative: ReadonlySet<string>;
  /** After a verb of change: what stands next is its start or its end ("up from"). */
  readonly turns: ReadonlySet<string>;
  /** They bring in others, of which nothing was said yet. */
  readonly besides: ReadonlySet<string>;
  /** Words that lead over to a clause, and say nothing at its start. */
  readonly opening: ReadonlySet<string>;
  /** Words after a measure that say between what it was measured ("from the border"). */
  readonly relations: ReadonlySet<string>;
  /** Nouns of time: alone they say of no figure what it counts ("this year"). */
  readonly times: ReadonlySet<string>;
  /** Words that join a stretch to its neighbours and say nothing at its end. */
  readonly edges: ReadonlySet<string>;
}

/** Words of change before a figure ("rose 3%"). */
export interface ChangeTables {
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  /** Before "up" and "down" where they say no direction ("made up 4%"). */
  readonly phrasal: ReadonlySet<string>;
  /** After the figure ("a 12% rise"). */
  readonly rise: ReadonlySet<string>;
  readonly fall: ReadonlySet<string>;
  /** Between the verb and its figure ("by"). */
  readonly by: ReadonlySet<string>;
  /** Ending of the adverbs that may stand there too ("sharply"). */
  readonly adverb: RegExp;
  readonly verbs: ReadonlySet<string>;
}

export interface PeopleTables {
  /** Beside a bare number, words that are said of people only ("17 hurt"). */
  readonly harmed: ReadonlySet<string>;
  /** Between the number and such a word ("200 have been killed"). */
  readonly auxiliaries: ReadonlySet<string>;
  /** What one who was harmed is called, and how many words further the harm may stand. */
  readonly persons: ReadonlySet<string>;
  readonly lookAhead: number;
  /** After a number and its hyphen ("a 50,000-strong crowd"). */
  readonly strong: string;
  /** After a bare number ("95,800 who"). */
  readonly who: ReadonlySet<string>;
  /** Before "of" and a bare number ("a crowd of 12,000"). */
  readonly gatherings: ReadonlySet<string>;
}

export interface LabelTables {
  /** Lower-case words whose number is a name ("page 12", "route 66", "article 50"). */
  readonly labels: ReadonlySet<string>;
  /** Labels that are other words without a hyphen ("under-21"). */
  readonly hyphened: ReadonlySet<string>;
  /** Labels whose number may be a word in lower case ("phase two"). */
  readonly spelt: ReadonlySet<string>;
  /** Capitalised words whose number is a name even before a plural ("Boeing 737 jets"). */
  readonly names: ReadonlySet<string>;
  /** Whole names with a number word, lower case ("six nations"). */
  readonly numberNames: ReadonlySet<string>;
  /** Numbers that are names themselves ("called 911", "a 4K screen"). */
  readonly numbers: ReadonlySet<string>;
  /** Letters glued to the number of a technical standard ("5G"), and a letter that multiplies. */
  readonly standards: ReadonlySet<string>;
  readonly multiplier: string;
  /** Words after a number that is a code ("the 90210 ZIP code"). */
  readonly codes: ReadonlySet<string>;
  /** Words after a number that make an address of it ("Downing Street"). */
  readonly streets: ReadonlySet<string>;
}

/** Words of grammar that stand between the parts of a figure, each by its English name. */
export interface ConnectiveTables {
  readonly and: string;
  readonly at: string;
  readonly between: string;
  readonly for: string;
  readonly from: string;
  readonly in: string;
  readonly of: string;
  readonly on: string;
  readonly or: string;
  readonly out: string;
  readonly per: string;
  readonly the: string;
  readonly to: string;
  readonly up: string;
}

export interface RatioTables {
  /** Between the two numbers of a ratio ("one in every five"). */
  readonly each: ReadonlySet<string>;
  /** What begins no second number of a ratio ("one in the eye"). */
  readonly wholes: ReadonlySet<string>;
  /** Adjectives that a fraction modifies ("a third higher"). */
  readonly comparative: ReadonlySet<string>;
  /** Around "half": what makes a noun of it, and what makes a share of it. */
  readonly notBeforeHalf: ReadonlySet<string>;
  readonly beforeHalf: ReadonlySet<string>;
  readonly afterHalf: ReadonlySet<string>;
}

export interface MultipleTables {
  readonly times: string;
  /** After a number or glued to its word ("tenfold"). */
  readonly fold: string;
  /** "twice", and what follows it where it multiplies. */
  readonly adverbs: ReadonlySet<string>;
  readonly afterAdverb: ReadonlySet<string>;
  /** Ending of the verbs of multiplying ("doubled"), and what never follows them as such. */
  readonly verb: RegExp;
  readonly notAfterVerb: ReadonlySet<string>;
  /** "double the size" */
  readonly adjectives: ReadonlySet<string>;
  readonly afterAdjective: ReadonlySet<string>;
}

export interface RankTables {
  /** Ending of the superlatives, those without it, and the words that only look like one. */
  readonly superlative: RegExp;
  readonly superlatives: ReadonlySet<string>;
  readonly notSuperlative: ReadonlySet<string>;
  /** Superlatives that need an adjective after them ("second most populous"). */
  readonly degrees: ReadonlySet<string>;
  /** After the ordinal ("14th-ranked"). */
  readonly ranked: ReadonlySet<string>;
  /** Before the ordinal ("finished third"). */
  readonly ranking: ReadonlySet<string>;
  /** After it ("finished in third place"), and "the third such attack". */
  readonly place: string;
  readonly such: string;
}
