import type { Weights } from './features.ts';

/**
 * Set by hand from what is known of news (the inverted pyramid: the top tells the most; what an
 * article says again and again is its subject), then moved where that helped on both halves of the
 * articles with highlights that people wrote: `npx tsx tests/eval/fit-key-points.ts`.
 */
export const WEIGHTS: Weights = {
  first: 0.3,
  second: 0.1,
  third: 0.05,
  early: 0.5,
  paragraph: 0.05,
  frequency: 0.3,
  coverage: 0.3,
  lead: 0.1,
  headline: 0.2,
  short: -0.1,
  long: -0.2,
  names: 0.1,
  numbers: 0.05,
  quoted: -0.2,
  hypothetical: -0.6,
  finding: 0.3,
  closesSaid: -0.05,
  pronouns: -0.1,
  speaking: -0.05,
  brackets: -0.15,
  colon: -0.1,
  exclamation: -0.05,
};
