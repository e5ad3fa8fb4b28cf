import type { ReportingTables } from '../reporting.ts';
import { formsOf } from './cue-verbs.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);
const forms = (verbs: string): ReadonlySet<string> => new Set(list(verbs).flatMap(formsOf));

/**
 * Source: Quirk et al., "A Comprehensive Grammar of the English Language": 16.31 (public factual
 * verbs with that-clauses), 16.30 (where "that" is left out), 16.38 (infinitives), 16.35
 * (wh-clauses), 6.2 (pronouns), 8.56 (adjuncts of time), 13.5 (coordinators).
 */
export const reporting: ReportingTables = {
  clauseVerbs: forms(`
    say tell add explain note reply respond declare announce insist claim argue write tweet
    conclude assert remark comment joke reiterate maintain contend observe report caution warn
    allege testify concede acknowledge admit complain boast brag vow pledge promise predict suggest
    confirm deny proclaim stress emphasize emphasise counter reason assure inform advise remind
    recount reveal disclose repeat affirm swear hint imply signal agree lament mention state
    clarify speculate recall posit estimate quip`),
  bareVerbs: forms('say tell claim argue insist suggest warn admit acknowledge add'),
  infinitiveVerbs: forms('vow pledge promise swear threaten'),
  questionVerbs: forms('ask wonder inquire enquire explain'),
  clauseWord: 'that',
  questionWords: new Set(list('whether if why how what when where who')),
  objects: new Set(list('him her them us me it')),
  beforeTimes: new Set(list('on in at late early this last earlier next the')),
  coordinators: new Set(list('and but so yet')),
  notFinite: new Set(list('to on having being been be went')),
  ownClauses: new Set(list('which who whom whose while even')),
};
