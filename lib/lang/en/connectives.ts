import type { ConnectiveTables } from '../figures.ts';

/** Prepositions, conjunctions and the article: The Cambridge Grammar of the English Language, 7 and 15. */
export const connectives: ConnectiveTables = {
  and: 'and',
  at: 'at',
  between: 'between',
  for: 'for',
  from: 'from',
  in: 'in',
  of: 'of',
  on: 'on',
  or: 'or',
  out: 'out',
  per: 'per',
  the: 'the',
  to: 'to',
  up: 'up',
};
