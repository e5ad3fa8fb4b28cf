/** Which kinds of word stand beside or inside the names of places. All words are in lower case. */
export interface PlaceTables {
  /** Places whose names are common words or given names too, so that a capital letter says little. */
  readonly alsoWords: ReadonlySet<string>;
  /** Titles that a place's name completes. */
  readonly nobility: ReadonlySet<string>;
  /** Cities that the press names without their state or country. */
  readonly standAlone: ReadonlySet<string>;
  /** Words that a name of a place may hold between its capitalised ones ("of", "au"). */
  readonly connectors: ReadonlySet<string>;
  /** Those of them in a name that only its form tells ("Bay of Pigs", "Calle de la Luna"). */
  readonly formConnectors: ReadonlySet<string>;
  /** Words that start a name of a place in small letters ("sub-Saharan Africa"). */
  readonly smallStarts: ReadonlySet<string>;
  /** Before a person's name and nothing else ("Mr", "Dr"). */
  readonly honorifics: ReadonlySet<string>;
  /** Before a person's name ("Mr", "Sen"). */
  readonly titles: ReadonlySet<string>;
  /** What a person is or does, in a title after a place ("Boston Mayor", "Texas Gov"). */
  readonly offices: ReadonlySet<string>;
  /** Words that make what stands before or after them a body, a work, a product or an event. */
  readonly bodies: ReadonlySet<string>;
  /** Last words of a street's name. */
  readonly roads: ReadonlySet<string>;
  /** Of the last words of streets and divisions, those that are written with a dot ("St.", "Twp."). */
  readonly formAbbreviations: ReadonlySet<string>;
  /** Letters that make a road of the number behind them ("FM 645"). */
  readonly roadInitials: ReadonlySet<string>;
  /** After which a state's abbreviation and a number are a road ("on Ky. 52"). */
  readonly roadPrepositions: ReadonlySet<string>;
  /** Words before "Court" that make it a tribunal's. */
  readonly courts: ReadonlySet<string>;
  /** First words of a road that has a number. */
  readonly numberedRoads: ReadonlySet<string>;
  /** Last words of the name of a building or ground. */
  readonly facilities: ReadonlySet<string>;
  /** Last words of the name of a river, lake, mountain or the like, with the kind of place. */
  readonly landforms: ReadonlyMap<
    string,
    'river' | 'sea' | 'mountain' | 'island' | 'region' | 'district'
  >;
  /** First words of such a name ("Lake", "Mount"). */
  readonly landformsFirst: ReadonlyMap<string, 'river' | 'sea' | 'mountain' | 'island'>;
  /** Last words of the name of a division ("County", "Oblast"). */
  readonly divisions: ReadonlySet<string>;
  /** Those of them that are no larger than a town ("Township"). */
  readonly smallDivisions: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  /** Verbs of which a government or a body is the subject ("Washington said"). */
  readonly actorVerbs: ReadonlySet<string>;
  /** More of them, which tell a government but not whether a name is a place's. */
  readonly actsOfState: ReadonlySet<string>;
  /** Forms of be, have and the modal verbs. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Those after which a verb has its subject act ("has said", but not "was attacked"). */
  readonly activeAuxiliaries: ReadonlySet<string>;
  /** Past forms that do not end in "-ed" ("held"). */
  readonly irregularPasts: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  /** After which a place stands as the scene ("in", "near"). */
  readonly scenePrepositions: ReadonlySet<string>;
  /** Those of them that no person follows. */
  readonly inPrepositions: ReadonlySet<string>;
  /** Other prepositions ("of", "against"). */
  readonly prepositions: ReadonlySet<string>;
  /** Conjunctions and relatives. */
  readonly conjunctions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Articles, conjunctions, prepositions, adverbs and pronouns, which qualify and name no place. */
  readonly functionWords: ReadonlySet<string>;
  /** "city", "town", "province": before "of", or as a noun in apposition. */
  readonly areaNouns: ReadonlySet<string>;
  /** Plural nouns that a list of places ends or begins with ("counties"), and those of streets. */
  readonly areaPlurals: ReadonlySet<string>;
  readonly roadPlurals: ReadonlySet<string>;
  /** Who lives or works in a place, right behind its name or before "of" it ("a Leeds man"). */
  readonly inhabitants: ReadonlySet<string>;
  /** Words before "of" and the place that a person is from ("formerly of Leeds"). */
  readonly origins: ReadonlySet<string>;
  /** Of the bodies, those that a place's name only qualifies ("Leeds Police"). */
  readonly forces: ReadonlySet<string>;
  /** What a hyphen joins to a place's name ("Leeds-based"). */
  readonly compounds: ReadonlySet<string>;
  /** Of a party, before a hyphen and a place ("R-Texas"). */
  readonly parties: ReadonlySet<string>;
  /** Planets and moons that towns are named after. */
  readonly otherWorlds: ReadonlySet<string>;
  /** Whole names of towns that in news are nearly always another thing ("God", "Duma", "Canadian"). */
  readonly otherThings: ReadonlySet<string>;
  /** Behind a year ("100 B.C."). */
  readonly eras: ReadonlySet<string>;
  /** Letters of states that mean something else but behind a town: "ID". */
  readonly statesInTowns: ReadonlySet<string>;
  /** Buildings that stand for who works there, unless something happens in them ("White House"). */
  readonly seats: ReadonlySet<string>;
  /** First words of a team's name before its town ("Real Madrid"). */
  readonly teams: ReadonlySet<string>;
  /** Words that only the news of one country has, with its ISO 3166-1 code. */
  readonly countryCues: ReadonlyMap<string, string>;
  /** Territories and seas over whose name states differ. */
  readonly disputed: ReadonlySet<string>;
  /** What newspapers and news sites are called ("Gazette"), and how often they come ("Daily"). */
  readonly newspapers: ReadonlySet<string>;
  /** "Saint" in a name that may end like a possessive ("St. John's"). */
  readonly saints: ReadonlySet<string>;
}
