import type { Feature, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Candidate } from './candidates.ts';
import { holds } from './evidence.ts';
import { READING_WEIGHTS } from './reading-weights.ts';

/** A candidate that was taken for a place, with how sure that is. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly probability: number;
  /** What follows it behind a comma and may hold it ("Texas" of "Fort Worth, Texas"). */
  readonly partner: Candidate | null;
  /** What the words beside it call it. */
  readonly called: 'town' | 'region' | null;
}

export interface Resolution {
  readonly place: GazetteerPlace | null;
  /** Id of what decided. */
  readonly rule: string;
  /** The close runners-up. */
  readonly alternatives: readonly GazetteerPlace[];
}

/** Named parts of the score of one reading of a name. */
export type Parts = Partial<Record<Part, number>>;
export type Part =
  | `feature ${Feature}`
  | 'people'
  | 'lesser'
  | 'partner'
  | 'country'
  | 'region'
  | 'near'
  | 'far'
  | 'container-named'
  | 'country-named'
  | 'called-town'
  | 'called-region'
  | 'most-populous';

/** Runners-up within this of the best are alternatives: e ** 1 to one. */
const CLOSE = 1;
const ROUNDS = 2;

/** Which place each sighting is: all sightings of a name in one article the same, but for their partners. */
export function resolve(sightings: readonly Sighting[]): Resolution[] {
  const { groups, result } = settle(sightings);
  const byGroup = new Map(groups.map((group, at) => [group.key, result[at]]));
  return sightings.map(
    (sighting) =>
      byGroup.get(keyOf(sighting)) ?? { place: null, rule: 'place/unknown', alternatives: [] },
  );
}

/** Each round reads every name in the light of what the round before took the others for. */
export function settle(sightings: readonly Sighting[]) {
  const groups = [...groupsOf(sightings).values()];
  let votes = votesOf(
    groups,
    groups.map(({ places }) => places[0] ?? null),
  );
  let result: Resolution[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    result = groups.map((group, at) => decide(group, at, votes));
    votes = votesOf(
      groups,
      result.map(({ place }) => place),
    );
  }
  return { groups, result, votes };
}

export interface Group {
  readonly key: string;
  readonly places: readonly GazetteerPlace[];
  readonly sightings: Sighting[];
  readonly partners: Candidate[];
  /** 1 where some mention is called a town ("the city of Georgia") or a region ("Washington state"). */
  readonly called: { town: number; region: number };
  /** Index of the most populous reading by a name of its own. */
  readonly most: number;
}

function keyOf({ candidate }: Sighting): string {
  return `${candidate.form === 'abbreviation' ? '=' : ''}${candidate.name.toLowerCase()}`;
}

export function groupsOf(sightings: readonly Sighting[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const sighting of sightings) {
    const { places } = sighting.candidate;
    if (places.length === 0) continue;
    const key = keyOf(sighting);
    const group = groups.get(key) ?? newGroup(key, places);
    group.sightings.push(sighting);
    if (sighting.partner) group.partners.push(sighting.partner);
    if (sighting.called) group.called[sighting.called] = 1;
    groups.set(key, group);
  }
  return groups;
}

function newGroup(key: string, places: readonly GazetteerPlace[]): Group {
  const own = places.filter(({ lesser }) => !lesser);
  const most = own.reduce<GazetteerPlace | null>(
    (best, place) => (best && best.population >= place.population ? best : place),
    null,
  );
  return {
    key,
    places,
    sightings: [],
    partners: [],
    called: { town: 0, region: 0 },
    most: most?.index ?? -1,
  };
}

/** How often each country and region is named or meant, by group. */
export interface Votes {
  readonly country: ReadonlyMap<string, number>;
  readonly region: ReadonlyMap<number, number>;
  readonly total: number;
  readonly chosen: readonly (GazetteerPlace | null)[];
}

export function votesOf(
  groups: readonly Group[],
  chosen: readonly (GazetteerPlace | null)[],
): Votes {
  const country = new Map<string, number>();
  const region = new Map<number, number>();
  let total = 0;
  for (const [at, { sightings }] of groups.entries()) {
    const place = chosen[at];
    if (!place) continue;
    const vote = weightOf(sightings);
    total += vote;
    if (place.country) country.set(place.country, (country.get(place.country) ?? 0) + vote);
    if (place.regionIndex >= 0)
      region.set(place.regionIndex, (region.get(place.regionIndex) ?? 0) + vote);
  }
  return { country, region, total, chosen };
}

/** Repeats count less and less. */
function weightOf(sightings: readonly Sighting[]): number {
  return Math.sqrt(sightings.reduce((sum, { probability }) => sum + probability, 0));
}

function decide(group: Group, at: number, votes: Votes): Resolution {
  const scored = group.places
    .map((place) => {
      const parts = partsOf(place, group, at, votes);
      return { place, parts, score: scoreOf(parts) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = scored;
  if (!best) return { place: null, rule: 'place/unknown', alternatives: [] };
  return {
    place: best.place,
    rule: `place/${reasonOf(best.parts, others.length)}`,
    alternatives: others
      .filter(
        ({ score, place }) => best.score - score < CLOSE && kilometres(place, best.place) > 50,
      )
      .slice(0, 5)
      .map(({ place }) => place),
  };
}

function scoreOf(parts: Parts): number {
  let sum = 0;
  for (const [part, value] of Object.entries(parts))
    sum += (READING_WEIGHTS[part as Part] ?? 0) * (value ?? 0);
  return sum;
}

function reasonOf(parts: Parts, others: number): string {
  if (others === 0) return 'only-one';
  if (parts.partner) return 'partner';
  if (parts['container-named'] || parts['country-named']) return 'container';
  if (parts['feature PCLI']) return 'country';
  return (parts.near ?? 0) > 0.5 || (parts.region ?? 0) > 0.3 ? 'context' : 'population';
}

const NEAR_KILOMETRES = 100;
const FAR_KILOMETRES = 600;
/** How many other names a name is held against: the first ones, so that a long list stays linear. */
const MOST_NEIGHBOURS = 80;

export function partsOf(
  place: GazetteerPlace,
  group: Group,
  at: number,
  { country, region, total, chosen }: Votes,
): Parts {
  const own = chosen[at];
  const ownVote = own ? weightOf(group.sightings) : 0;
  const rest = Math.max(total - ownVote, 1e-9);
  const share = (votes: number, isOwn: boolean) =>
    Math.max(0, votes - (isOwn ? ownVote : 0)) / (rest + 1);
  let near = 0;
  let far = 0;
  let regionNamed = 0;
  let countryNamed = 0;
  for (const [other, elsewhere] of chosen.slice(0, MOST_NEIGHBOURS).entries()) {
    if (!elsewhere || other === at || elsewhere.index === place.index) continue;
    if (holds(elsewhere, place)) {
      if (elsewhere.feature === 'PCLI') countryNamed = 1;
      else regionNamed = 1;
    }
    if (elsewhere.type === 'country' || elsewhere.type === 'continent') continue;
    const distance = kilometres(place, elsewhere);
    near = Math.max(near, 1 - distance / NEAR_KILOMETRES);
    far = Math.max(far, 1 - distance / FAR_KILOMETRES);
  }
  const partnered = group.partners.some(({ places }) =>
    places.some((other) => holds(other, place)),
  );
  return {
    [`feature ${place.feature}`]: 1,
    people: Math.log10(place.population + 1),
    lesser: place.lesser ? 1 : 0,
    partner: partnered ? 1 : 0,
    country: place.country
      ? share(country.get(place.country) ?? 0, own?.country === place.country)
      : 0,
    region:
      place.regionIndex < 0
        ? 0
        : share(region.get(place.regionIndex) ?? 0, own?.regionIndex === place.regionIndex),
    near,
    far,
    'container-named': regionNamed,
    'country-named': countryNamed,
    'called-town': place.type === 'city' ? group.called.town : 0,
    'called-region': place.type === 'region' ? group.called.region : 0,
    'most-populous': place.index === group.most ? 1 : 0,
  };
}

const RADIANS = Math.PI / 180;
const EARTH_DIAMETER_KILOMETRES = 12_742;

/** Along a great circle. */
export function kilometres(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const x =
    Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 +
    Math.cos(a.lat * RADIANS) *
      Math.cos(b.lat * RADIANS) *
      Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  return EARTH_DIAMETER_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(x)));
}
