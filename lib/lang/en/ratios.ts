import type { MultipleTables, RankTables, RatioTables } from '../figures.ts';
import { list } from '../rows.ts';

/** Fractions as predeterminers ("half the", not "the first half"): Quirk et al., 5.16 and 5.18. */
export const ratios: RatioTables = {
  each: list('every'),
  wholes: list('the'),
  comparative: list(`
    more less fewer higher lower larger smaller bigger greater longer shorter faster slower cheaper dearer
    heavier lighter stronger weaker better worse older younger taller wider richer poorer quicker cleaner
    hotter colder likelier full empty
  `),
  notBeforeHalf: list('the this that other better opening'),
  beforeHalf: list('by in'),
  afterHalf: list('of as a the its their his her our my those these all'),
};

/** Multipliers: Quirk et al., A Comprehensive Grammar of the English Language, 5.17. */
export const multiples: MultipleTables = {
  times: 'times',
  fold: 'fold',
  adverbs: list('twice thrice'),
  afterAdverb: list('as the its their that what his her'),
  verb: /(?:ed|ing)$/,
  notAfterVerb: list('down up over as'),
  adjectives: list('double triple treble quadruple'),
  afterAdjective: list('the its their that what last'),
};

/** Superlatives by their ending, and the nouns that share it: Quirk et al., 7.74-7.77. */
export const ranks: RankTables = {
  superlative: /[^aeiou]est$|iest$/,
  superlatives: list('most least best worst'),
  notSuperlative: list(`
    forest interest request harvest protest contest arrest guest quest conquest invest honest modest
    southwest northwest west
  `),
  degrees: list('most least'),
  ranked: list('ranked placed'),
  ranking: list(
    'ranked ranks ranking finished finish finishing placed sit sits sitting lie lies lying lay came',
  ),
  place: 'place',
  such: 'such',
};
