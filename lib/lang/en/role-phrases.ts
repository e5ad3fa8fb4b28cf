import type { RolePhraseTables } from '../roles.ts';
import { list } from '../rows.ts';

/**
 * Sources: Quirk et al., "A Comprehensive Grammar of the English Language", 17.65-17.88 (apposition),
 * 6.36-6.41 (interrogative and relative pronouns), 5.10-5.25 (determiners), 7.15 (participles as
 * adjectives); courtesy titles: the Associated Press Stylebook and Debrett's forms of address.
 */
export const rolePhrases: RolePhraseTables = {
  articles: list('a an the'),
  openers: list('a an the another'),
  indefinite: list('a an another'),
  courtesies: list('mr mrs ms miss mx messrs sir dame lord lady dr rev hon'),
  fields: list('of to for'),
  stops: list(`
    what which whose who whom whoever whatever whichever how when where why whether that there here
    none nobody somebody someone anybody anyone everybody everyone nothing something everything
    half dozens hundreds thousands millions much less least lots plenty rather quite`),
  clauses: list('who and but which said says was is has had'),
  ends: list('who which that said says called'),
  finite: list(`
    is are was were am has have had will would can could may might must shall should do does did went`),
  participles: list(`
    acting managing leading presiding visiting sitting serving outgoing incoming retiring reigning
    founding governing attending supervising consulting casting contributing commanding practising
    practicing rising aspiring surviving working operating`),
};
