import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';

/** A candidate by itself. */
interface Single {
  readonly candidate: Candidate;
  readonly alone: Evidence;
  readonly odds: number;
}

/** What the article says for a candidate, each part with a weight in `weights.ts`. */
export interface Together {
  readonly always?: number;
  /** Its odds by itself. */
  readonly own: number;
  /** The best and the mean odds of the other mentions of the name, within bounds; 0 for none. */
  readonly best: number;
  readonly mean: number;
  /** Three mentions or more. */
  readonly repeated: number;
  /** Another mention is surely a place, by a rule ("LEEDS (AP) —", "Leeds, Ala."). */
  readonly settled: number;
  /** Another mention stands in a body's name ("Leeds City Council"). */
  readonly hinted: number;
  /** Another sure place lies in a region, or else in a country, that it may lie in. */
  readonly region: number;
  readonly country: number;
  /** Neither, for a small place. */
  readonly apart: number;
}

const MOST = 3;
/** Odds of three to one. */
const SURE = 1.1;
interface Name {
  count: number;
  sum: number;
  best: number;
  second: number;
  settled: number;
  hinted: number;
}

/** What the rest of the article says for a candidate: other mentions, and places that go with it. */
export function articleEvidence(all: readonly Single[]): (item: Single) => Together {
  const byName = new Map<string, Name>();
  const countries = new Map<string, number>();
  const regions = new Map<number, number>();
  for (const { candidate, odds, alone } of all) {
    const entry = byName.get(candidate.lower) ?? {
      count: 0,
      sum: 0,
      best: -MOST,
      second: -MOST,
      settled: 0,
      hinted: 0,
    };
    if (alone.rule?.verdict === 'place') entry.settled++;
    if (alone.rule?.verdict === 'hint') entry.hinted++;
    const bounded = Math.max(-MOST, Math.min(MOST, odds));
    entry.count++;
    entry.sum += bounded;
    if (bounded > entry.best) [entry.best, entry.second] = [bounded, entry.best];
    else entry.second = Math.max(entry.second, bounded);
    byName.set(candidate.lower, entry);
    const [place] = candidate.places;
    if (!place || odds < SURE) continue;
    if (place.country) countries.set(place.country, (countries.get(place.country) ?? 0) + 1);
    if (place.regionIndex >= 0)
      regions.set(place.regionIndex, (regions.get(place.regionIndex) ?? 0) + 1);
  }
  return ({ candidate, odds, alone }) => {
    // "LEEDS" in a dateline is the "Leeds" of the rest.
    const entry = byName.get(candidate.lower);
    const isAlone = !entry || entry.count < 2;
    const bounded = Math.max(-MOST, Math.min(MOST, odds));
    const self = odds >= SURE ? 1 : 0;
    const isNamed = ({ regionIndex }: GazetteerPlace, at: number) =>
      (regions.get(regionIndex) ?? 0) > (at === 0 ? self : 0);
    const isInCountry = ({ country }: GazetteerPlace, at: number) =>
      (countries.get(country ?? '') ?? 0) > (at === 0 ? self : 0);
    const region = candidate.places.some(isNamed);
    const country = !region && candidate.places.some(isInCountry);
    return {
      own: odds,
      best: isAlone ? 0 : bounded >= entry.best ? entry.second : entry.best,
      mean: isAlone ? 0 : (entry.sum - bounded) / (entry.count - 1),
      repeated: !isAlone && entry.count > 2 ? 1 : 0,
      settled: entry && entry.settled > (alone.rule?.verdict === 'place' ? 1 : 0) ? 1 : 0,
      hinted: entry && entry.hinted > (alone.rule?.verdict === 'hint' ? 1 : 0) ? 1 : 0,
      region: region ? 1 : 0,
      country: country ? 1 : 0,
      apart: !region && !country && !candidate.places.some(isWell) ? 1 : 0,
    };
  };
}

function isWell({ population, lesser }: GazetteerPlace): boolean {
  return !lesser && population > 100_000;
}
