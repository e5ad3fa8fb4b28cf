import type { NounTables } from '../figures.ts';
import { list } from '../rows.ts';
import { singular } from './plurals.ts';

/**
 * Closed classes (determiners, pronouns, prepositions, conjunctions, auxiliaries) after Huddleston
 * and Pullum, The Cambridge Grammar of the English Language. The verbs and adverbs are those that stand right after a number in news most often.
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
    seems seem appears appear spends spend describes describe becomes become includes include
    last next something somethings
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
  `),
  definite: list('the its their his her our my your these those both'),
  modifiers: list(`
    arms sports savings sales customs goods systems rights drugs operations communications services
    women men people children veterans futures parts careers honours honors weapons earnings
    crew staff police
  `),
  fieldEnding: /ics$/,
  further: list('more other'),
  lengths: list('figure'),
  loose: list('odd plus'),
  notNoun: /(?:er|est|ed|ing|ly)$/,
  participle: /(?:ed|ing)$/,
  singular,
  plural: 's',
  articles: list('a an the its their his her this that another'),
  joins: list('and or ,'),
};
