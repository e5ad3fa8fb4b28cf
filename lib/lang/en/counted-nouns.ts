import type { NounTables } from '../figures.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const list = (text: string): ReadonlySet<string> => new Set(words(text));
const pairOf = (row: string): readonly [string, string] => {
  const [plural = '', singular = ''] = row.split(':');
  return [plural, singular];
};

/** Plurals that are spelt as their singular. */
const UNCHANGED =
  words(`police staff aircraft spacecraft species series sheep deer fish cattle offspring personnel
  crew headquarters barracks means crossroads`);
const IN_MEN =
  words(`men women gentlemen postmen policemen policewomen firemen fishermen businessmen gunmen
  congressmen servicemen servicewomen salesmen workmen`);
/** Plurals whose singular the rules for -ies and -es would miss, less their -s or -es. */
const IN_S =
  words(`bases movies cookies ties pies lies zombies selfies calories rookies horses houses nurses
  causes cases purchases headaches caches troops`);
const IN_ES = words(`buses gases viruses bonuses campuses`);
/** Plural and singular. */
const OTHERS =
  words(`people:person children:child feet:foot teeth:tooth geese:goose mice:mouse oxen:ox lives:life
  wives:wife knives:knife wolves:wolf leaves:leaf thieves:thief halves:half shelves:shelf
  crises:crisis analyses:analysis diagnoses:diagnosis criteria:criterion
  phenomena:phenomenon bacteria:bacterium referenda:referendum stadia:stadium nuclei:nucleus
  alumni:alumnus cacti:cactus fungi:fungus schoolchildren:schoolchild
  grandchildren:grandchild`);

/**
 * Closed classes (determiners, pronouns, prepositions, conjunctions, auxiliaries) after Huddleston
 * and Pullum, The Cambridge Grammar of the English Language; irregular plurals from the same,
 * chapter 18. The verbs and adverbs are those that stand right after a number in news most often.
 */
export const nouns: NounTables = {
  stops: list(`
    a an the this that these those my your his her its our their whose which who whom what
    i you he she it we they me him us them himself herself itself themselves one ones
    all both each every either neither any some no none much many few several such enough
    and or nor but yet so because although though while whereas if unless until since when where
    why how whether than as like plus minus versus vs per via
    of in on at by for with from to into onto over under above below up down out off about after
    before between among amid against along across around behind beneath beside besides beyond
    despite during except inside near outside past through throughout toward towards upon within
    without according ahead apart aside away back due instead
    am is are was were be been being has have had having do does did done doing will would shall
    should can could may might must ought cannot won't can't don't didn't isn't wasn't aren't
    weren't hasn't haven't hadn't wouldn't couldn't shouldn't
    not n't never ever always often sometimes already also just only even still again soon now then
    here there today tomorrow yesterday tonight overnight once twice later earlier ago nearby
    overall alone apiece altogether perhaps maybe too very quite rather almost nearly
    said says say saying told tells added adds reported reports
    killed injured wounded dead hurt died dying missing arrested charged jailed detained
    came comes come went goes go going got gets get gave gives give took takes take made makes make
    rose fell grew hit won lost beat saw left led met ran sat set put cost costs
    live lives lived work works worked remain remains remained
    last next
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
  `),
  partitives: list('of the its their his her our my your these those'),
  modifiers: list(`
    arms sports savings sales customs goods systems rights drugs operations communications services
    women men people children veterans futures parts careers honours honors weapons human-rights
  `),
  fieldEnding: /(?:ic|ing)s$/,
  further: list('more other'),
  notPlural: list(`
    series's always across perhaps besides sometimes overseas afterwards towards upwards downwards
    thus versus plus minus status bus gas us news yes this his its was is has as less unless
    business process success access address congress progress press class mass glass loss boss cross
    grass dress stress illness fitness witness wilderness mess pass miss focus bonus virus campus
    census consensus crisis basis analysis thesis emphasis tennis previous various serious famous
    religious dangerous numerous enormous anonymous continuous conscious precious ambitious
    suspicious obvious indigenous los las des does goes says gets makes takes comes alias atlas
    ours yours hers theirs is
    politics economics mathematics physics athletics gymnastics diabetes lens canvas chaos
    paris texas kansas arkansas illinois wales thomas james charles williams jones davis lewis
    harris ross dallas vegas angeles brussels athens cyprus honduras laos
  `),
  irregular: new Map([
    ...UNCHANGED.map((word) => [word, word] as const),
    ...IN_MEN.map((word) => [word, word.replace(/men$/, 'man')] as const),
    ...IN_S.map((word) => [word, word.slice(0, -1)] as const),
    ...IN_ES.map((word) => [word, word.slice(0, -2)] as const),
    ...OTHERS.map((row) => pairOf(row)),
  ]),
  articles: list('a an the its their his her this that another'),
  joins: list('and or ,'),
};
