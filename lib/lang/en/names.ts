import type { Gender, NameTables } from '../names.ts';
import { EITHER, FEMALE, MALE } from './given-names.ts';
import { inNoTitle, notPersons, starters, surnames } from './not-persons.ts';
import { bodies, knownBodies, notBodies, things } from './organisations.ts';
import { rolePhrases } from './role-phrases.ts';
import { titleParts, titles } from './titles.ts';

const gendered = <G extends Gender | null>(list: string, gender: G): [string, G][] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender]);

export const names: NameTables = {
  givenNames: new Map([
    ...gendered(EITHER, null),
    ...gendered(MALE, 'male'),
    ...gendered(FEMALE, 'female'),
  ]),
  titles,
  // Source: Debrett's forms of address.
  ranks: new Set('lord lady baroness king queen prince princess pope sheikh emir'.split(' ')),
  titleParts: new Set(titleParts),
  // Source: Associated Press Stylebook, "foreign particles".
  particles: new Set(
    'd de da di do dos du del della des van von der den ter la le el al bin ibn ben bint abu ul y e zu af av'.split(
      ' ',
    ),
  ),
  suffixes: new Set(['jr', 'sr', 'ii', 'iii', 'iv']),
  bodies: new Set(bodies),
  knownBodies: new Set(knownBodies),
  // Source: Associated Press Stylebook, "company names", "titles" (corporate).
  companies: new Set(
    'retailer chain brand carmaker automaker manufacturer insurer lender airline conglomerate'.split(
      ' ',
    ),
  ),
  ofCompanies: new Set(
    `ceo cfo coo executive chairman chairwoman chairperson president co-founder cofounder founder
    shares stock shareholder shareholders investors subsidiary headquarters`.split(/\s+/),
  ),
  things: new Set(things),
  notPersons: new Set(notPersons),
  surnames: new Set(surnames),
  starters: new Set(starters),
  inNoTitle: new Set(inNoTitle),
  notBodies: new Set(notBodies),
  // Source: Quirk et al., "A Comprehensive Grammar of the English Language", 6.2.
  genderPronouns: new Map([
    ...gendered('he him his himself', 'male'),
    ...gendered('she her hers herself', 'female'),
  ]),
  // Source: as above, 9.16-9.19 (prepositions of position and destination).
  beforePlaces: new Set('in at near from to across outside inside into'.split(' ')),
  beforeVerbs: new Set('has had also'.split(' ')),
  // Source: as above, 6.33 (personal relatives).
  afterPersons: new Set('who whose himself herself'.split(' ')),
  rolePhrases,
};
