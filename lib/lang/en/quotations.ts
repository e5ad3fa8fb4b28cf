import type { QuotationTables } from '../quotations.ts';
import { askingVerbs, baseForms, callingVerbs, cueVerbs, listenerVerbs } from './cue-verbs.ts';
import { headlines } from './headlines.ts';
import { pronouns } from './pronouns.ts';
import { reporting } from './reporting.ts';
import { authored, groups, institutions, roles } from './roles.ts';
import { turns } from './turns.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Function words: Quirk et al., "A Comprehensive Grammar of the English Language", 2.34-2.42. */
export const quotations: QuotationTables = {
  cueVerbs,
  baseForms: new Set(baseForms),
  // Quirk et al., 15.53 (comment clauses with "as").
  soPut: new Set(['put it', 'puts it', 'put this', 'put that']),
  listenerVerbs: new Set(listenerVerbs),
  callingVerbs: new Set(callingVerbs),
  askingVerbs: new Set(askingVerbs),
  speechNouns: list(`
    statement statements remark remarks comment comments words speech address interview tweet tweets
    post posts letter email e-mail memo message messages answer response reply question questions
    claim claims assertion argument retort rebuttal dictum mantra refrain advice line quote quotes joke warning pledge promise vow call
    description declaration announcement testimony apology accusation slogan motto phrase text
    contention admission charge allegation criticism rejection complaint insistence threat denial
    briefing conference op-ed column essay editorial article report note caption headline`),
  statements: list('statement tweet release'),
  sourcePhrases: [
    ['according', 'to'],
    ['words', 'of'],
    ['quoted', 'by'],
    ['attributed', 'to'],
    ['quoting'],
    ['citing'],
    ['per'],
  ],
  auxiliaries: list(`
    has have had having is are was were be been being am do does did will would can could may might
    must shall should 's 've 'd 'll to went on`),
  // Quirk et al., 3.23.
  contractions: list('m re ve ll d t'),
  // Quirk et al., 3.63.
  beingVerbs: list(`is are was were be been being am got`),
  // Quirk et al., 3.11-3.19 (irregular verbs), 17.28 (postmodification by -ed clauses).
  participles: list('led run held written sent seen made put known drawn built found shown'),
  adverbs: list(`
    also then later once again now just even still never ever always often already soon first
    instead thus therefore too further furthermore meanwhile simply flatly long not n't since
    twice sometimes earlier yesterday today on went however moreover nevertheless nonetheless
    perhaps likewise otherwise afterward afterwards`),
  // Quirk et al., I.41: "-ly" makes adverbs and adjectives; in these it is no ending.
  nounsInLy: list('anomaly assembly bully family homily monopoly rally reply supply tally'),
  times: list(`
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
    morning afternoon evening night noon midnight day days week weeks weekend month months year years
    decade hour hours minute minutes moment time times january february april june july august
    september october november december jan feb aug sept oct nov dec spring summer autumn winter ago`),
  // Quirk et al., 5.25 (open-class quantifiers), 6.64.
  partitives: list('hundreds thousands dozens scores tens millions most all half'),
  // Quirk et al., 6.62 (negative pronouns).
  negatives: list('none neither'),
  quantifiers: list(
    'another one both others some many most someone somebody two three four percent',
  ),
  prepositions: list(`
    of in on at to for from by with about against among around as before behind beneath beside
    between beyond during inside into like near off onto over past per through throughout toward
    towards under until upon via within without after since despite including than amid across
    alongside besides concerning regarding unlike`),
  determiners: list(`
    the a an this that these those his her its their our my your some any no every each another
    one two three four five six seven eight nine ten several many most few both all other such`),
  conjunctions: list(
    'and or but nor yet so while whilst because although though if when as that whether',
  ),
  // Quirk et al., 14.12.
  subordinators: list(`
    when while as if although though after before since because once until unless whereas even`),
  // Quirk et al., 6.32-6.35; 5.10-5.11.
  relatives: list('who which that whose whom'),
  articles: list('the a an'),
  indefiniteArticles: list('a an'),
  pronouns,
  roles,
  // Source: Associated Press Stylebook, "titles".
  roleNames: new Map([
    ['sen', 'senator'],
    ['gov', 'governor'],
    ['rep', 'representative'],
    ['gen', 'general'],
    ['lt', 'lieutenant'],
    ['col', 'colonel'],
    ['capt', 'captain'],
    ['sgt', 'sergeant'],
    ['rev', 'reverend'],
    ['prof', 'professor'],
    ['dr', 'doctor'],
    ['atty', 'attorney'],
  ]),
  groups: new Set(groups),
  institutions: new Set(institutions),
  authored: new Set(authored),
  recordings: list('video audio footage clip photo photograph picture image voice text list chart'),
  // Quirk et al., 9.50 (agency and authorship), 17.37 (prepositional phrases after nouns).
  authorship: list('by from'),
  complements: list('for of at from with in to on'),
  // Quirk et al., 17.37.
  complementsOf: {
    nominal: list('of for at from in with on to by inside'),
    person: list('of from at with'),
    organisation: list('of in at'),
    name: list('of in at'),
  },
  // Quirk et al., 14.6 (participle clauses), 13.52 (ellipsis of the subject).
  beforeParticiples: list(', and or by before after while in when without'),
  beforeSecondVerbs: list('and but then'),
  // Quirk et al., 13.5 (coordinators), 15.20 (clauses of contrast).
  clauseJoiners: list('and but while whereas'),
  // As above, 15.25 (clauses of time).
  timeJoiners: list('as when after before while until'),
  // Quirk et al., 9.15 (prepositions of place), 9.34 (of time).
  settings: list('in on at during'),
  // Quirk et al., 8.89 (viewpoint), 15.55 (content disjuncts).
  views: list('view opinion telling words account judgment judgement estimation reckoning phrase'),
  nearness: list('close familiar briefed involved aligned'),
  works: list(`
    book novel memoir biography autobiography poem film movie documentary play musical opera
    song single album track show series sitcom programme program episode podcast
    magazine exhibition exhibit painting sculpture bestseller sequel column segment titled entitled
    game videogame website site blog hashtag headlined essay article special soundtrack anthem hymn drama comedy
    star co-star cast remake reboot franchise trilogy thriller classic`),
  // Source: Roget’s Thesaurus, 416 (music), 599 (drama).
  performing: list(`
    perform performs performed performing sing sings sang sung singing play plays played playing
    record records recorded recording`),
  naming: list(`
    so-called socalled term terms word words phrase expression nickname nicknamed dubbed known called
    named titled entitled labeled labelled mean means meaning meant spelled pronounced
    alias aka translated translates category hashtag`),
  // Source: Roget’s Thesaurus, 496 (maxim).
  slogans: list('slogan motto tagline strapline catchphrase byword maxim'),
  // Source: CLDR 45, languages with over 20 million speakers, and those that English borrows from; "slang", "short".
  languages: list(`
    english spanish french german italian portuguese dutch russian ukrainian polish greek latin
    hebrew yiddish arabic turkish persian farsi pashto hindi urdu bengali punjabi tamil telugu
    marathi chinese mandarin cantonese japanese korean vietnamese thai malay indonesian tagalog
    swahili hausa yoruba zulu afrikaans irish gaelic welsh danish swedish norwegian finnish
    hungarian czech romanian serbian croatian sanskrit hawaiian maori slang short shorthand code
    jargon`),
  // Quirk et al., 17.65 (appositions with a naming participle).
  introductions: new Set([
    'named',
    'called',
    'known as',
    'known only as',
    'identified as',
    'identified only as',
    'calling himself',
    'calling herself',
    'going by',
    'by the name of',
  ]),
  turns,
  headlines,
  reporting,
};
