import { common } from './features.ts';
import type { Facts } from './facts.ts';

export interface Candidate {
  readonly facts: Facts;
  readonly score: number;
}

/** Above this share of common subject words, two sentences say the same. */
const SAME = 0.55;
/** Above this share of its subject words, it says what the headline says. */
const REPEATED = 0.8;
/** What a sentence loses for each share of its subject words that is already told. */
const REPETITION = 0.3;

/** The best `most` candidates that do not repeat each other or the headline, best first. */
export function select<C extends Candidate>(
  candidates: readonly C[],
  most: number,
  headline: ReadonlySet<string>,
): C[] {
  const chosen: C[] = [];
  const telling = candidates.filter(({ facts }) => !repeats(facts.subject, headline));
  const open = new Set(telling.length > 0 ? telling : candidates);
  while (chosen.length < most) {
    let best: C | undefined;
    let top = -Infinity;
    for (const candidate of open) {
      const told = Math.max(0, ...chosen.map(({ facts }) => overlap(candidate.facts, facts)));
      const value = candidate.score - REPETITION * told;
      if (told < SAME && value > top) [best, top] = [candidate, value];
    }
    if (!best) break;
    chosen.push(best);
    open.delete(best);
  }
  return chosen;
}

/** The share of the smaller one's subject words that the other one holds as well. */
function overlap({ subject: a }: Facts, { subject: b }: Facts): number {
  return a.size === 0 || b.size === 0 ? 0 : common(a, b) / Math.min(a.size, b.size);
}

/** A sentence that says nothing beyond the headline. */
function repeats(subject: ReadonlySet<string>, headline: ReadonlySet<string>): boolean {
  return common(subject, headline) > subject.size * REPEATED;
}
