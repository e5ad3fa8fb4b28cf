import type { RolePhraseTables } from './roles.ts';

export type Gender = 'female' | 'male';

/** What the rules must know to tell persons and bodies from other capitalised words. */
export interface NameTables {
  /** Given names; `null`: given to both. */
  readonly givenNames: ReadonlyMap<string, Gender | null>;
  /** Lower-case words that stand before a name and are no part of it ("mr", "president"). */
  readonly titles: ReadonlyMap<string, Gender | null>;
  /** Titles without which a single name is not said: "lord", "pope". */
  readonly ranks: ReadonlySet<string>;
  /** Lower-case words that go with a title word ("vice", "prime", "general", "elect"). */
  readonly titleParts: ReadonlySet<string>;
  /** Inside a person's name, lower case ("van", "de"). */
  readonly particles: ReadonlySet<string>;
  /** After a person's name ("Jr", "III"). */
  readonly suffixes: ReadonlySet<string>;
  /** Lower-case words that make a run of capitalised words a body ("university", "party"). */
  readonly bodies: ReadonlySet<string>;
  /** Bodies without such a word, as written ("Congress", "White House"). */
  readonly knownBodies: ReadonlySet<string>;
  /** Right before a company’s name, hardly before a person’s ("retailer", "brand"). */
  readonly companies: ReadonlySet<string>;
  /** Before "of" and a company’s name, never a person’s ("ceo", "shares"). */
  readonly ofCompanies: ReadonlySet<string>;
  /** Lower-case words that make a run neither a person nor a body ("street", "act", "award"). */
  readonly things: ReadonlySet<string>;
  /** Lower-case: countries, states, capitals, demonyms, parties, days, months: no part of a person. */
  readonly notPersons: ReadonlySet<string>;
  /** Of the two sets before, those that are common surnames too: after a given name they may be. */
  readonly surnames: ReadonlySet<string>;
  /** Lower-case words that a sentence starts with: a capital says nothing there. */
  readonly starters: ReadonlySet<string>;
  /** Of those, the ones that a headline writes with a capital: a small one stands in a sentence. */
  readonly inNoTitle: ReadonlySet<string>;
  /** All capitals and no body ("TV", "CEO"). */
  readonly notBodies: ReadonlySet<string>;
  /** Pronouns that tell whether a man or a woman is meant. */
  readonly genderPronouns: ReadonlyMap<string, Gender>;
  /** Before a place rather than a person. */
  readonly beforePlaces: ReadonlySet<string>;
  /** Between a name and its verb of saying: "has also said". */
  readonly beforeVerbs: ReadonlySet<string>;
  /** After a person’s name and nothing else’s: "who", "herself". */
  readonly afterPersons: ReadonlySet<string>;
  readonly rolePhrases: RolePhraseTables;
}
