import type { Feature, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { kilometres } from './distance.ts';
import { holds } from './containment.ts';
import type { CountryCues } from './country-cues.ts';
import type { Group, Sighting } from './groups.ts';

/** Named parts of the score of one reading of a name. */
export type Parts = Partial<Record<Part, number>>;
export type Part =
  | `feature ${Feature}`
  /** Tens of the population: of a town, of an area. */
  | 'people'
  | 'people-area'
  | 'lesser'
  | 'partner'
  /** The share of the article's places that lie in its country, in its region. */
  | 'country'
  | 'region'
  /** How near the nearest other place is: 1 at the same spot, 0 from 100 and 600 km on. */
  | 'near'
  | 'far'
  | 'container-named'
  | 'county-named'
  /** It holds another place that the article names. */
  | 'holds-named'
  | 'country-named'
  /** A country's capital that shares its name with one of its regions ("Washington"). */
  | 'capital-not-region'
  /** A country, or a country's region, in a list with others of them. */
  | 'listed-with-its-like'
  | 'called-town'
  | 'called-region';

/** What the article's names are taken for, as a probability for each reading of each group. */
export interface Beliefs {
  readonly groups: readonly Group[];
  readonly readings: ReadonlyMap<Group, readonly Reading[]>;
  readonly country: ReadonlyMap<string, number>;
  readonly region: ReadonlyMap<number, number>;
  readonly total: number;
}

export interface Reading {
  readonly place: GazetteerPlace;
  readonly probability: number;
}

/** What an article's words that only one country has count, in places named once. */
const CUE_VOTES = 2;

export function beliefsOf(
  groups: readonly Group[],
  readings: ReadonlyMap<Group, readonly Reading[]>,
  cues: CountryCues,
): Beliefs {
  const country = new Map([...cues].map(([code, share]) => [code, CUE_VOTES * share]));
  const region = new Map<number, number>();
  let total = cues.size > 0 ? CUE_VOTES : 0;
  for (const group of groups) {
    const weight = weightOf(group.sightings);
    total += weight;
    for (const { place, probability } of readings.get(group) ?? []) {
      const vote = weight * probability;
      if (place.country) country.set(place.country, (country.get(place.country) ?? 0) + vote);
      if (place.regionIndex >= 0)
        region.set(place.regionIndex, (region.get(place.regionIndex) ?? 0) + vote);
    }
  }
  return { groups, readings, country, region, total };
}

/** Repeats count less and less. */
function weightOf(sightings: readonly Sighting[]): number {
  return Math.sqrt(sightings.reduce((sum, { probability }) => sum + probability, 0));
}

const NEAR_KILOMETRES = 100;
const FAR_KILOMETRES = 600;
/** Degrees of latitude that are surely further. */
const FAR_DEGREES = 6;
/** How many other names, and readings of each, a reading is held against, so that long lists stay linear. */
const MOST_NEIGHBOURS = 60;
const MOST_READINGS = 16;

export function partsOf(place: GazetteerPlace, group: Group, beliefs: Beliefs): Parts {
  const { near, far, regionNamed, countyNamed, countryNamed, holdsNamed } = neighbourhood(
    place,
    group,
    beliefs,
  );
  const weight = weightOf(group.sightings);
  const own = beliefs.readings.get(group) ?? [];
  const others = beliefs.total - weight + 1;
  const ownShare = (isSame: (other: GazetteerPlace) => boolean) =>
    weight *
    own.reduce((sum, { place: other, probability }) => sum + (isSame(other) ? probability : 0), 0);
  const tens = Math.log10(place.population + 1);
  const isArea = place.type !== 'city' && place.type !== 'district';
  return {
    [`feature ${place.feature}`]: 1,
    people: isArea ? 0 : tens,
    'people-area': isArea ? tens : 0,
    lesser: place.lesser ? 1 : 0,
    partner: group.partners.some(({ places }) => places.some((other) => holds(other, place)))
      ? 1
      : 0,
    country:
      place.country === null
        ? 0
        : ((beliefs.country.get(place.country) ?? 0) -
            ownShare((other) => other.country === place.country)) /
          others,
    region:
      place.regionIndex < 0
        ? 0
        : ((beliefs.region.get(place.regionIndex) ?? 0) -
            ownShare((other) => other.regionIndex === place.regionIndex)) /
          others,
    near,
    far,
    'container-named': regionNamed,
    'county-named': countyNamed,
    'holds-named': holdsNamed,
    'country-named': countryNamed,
    'capital-not-region':
      place.feature === 'PPLC' &&
      group.places.some(({ feature, country }) => feature === 'ADM1' && country === place.country)
        ? 1
        : 0,
    'listed-with-its-like': isListedWithItsLike(place, group) ? 1 : 0,
    'called-town': place.type === 'city' && group.called.town > 0 ? 1 : 0,
    'called-region': place.type === 'region' ? Math.min(group.called.region, 1) : 0,
  };
}

function isListedWithItsLike({ feature, country }: GazetteerPlace, { neighbours }: Group): boolean {
  if (feature !== 'PCLI' && feature !== 'ADM1') return false;
  return neighbours.some(({ places }) =>
    places.some(
      (other) =>
        other.feature === feature &&
        !other.lesser &&
        (feature === 'PCLI' || other.country === country),
    ),
  );
}

function neighbourhood(place: GazetteerPlace, group: Group, { groups, readings }: Beliefs) {
  let near = 0;
  let far = 0;
  let regionNamed = 0;
  let countyNamed = 0;
  let countryNamed = 0;
  let holdsNamed = 0;
  for (const other of groups.slice(0, MOST_NEIGHBOURS)) {
    if (other === group) continue;
    for (const { place: elsewhere, probability } of (readings.get(other) ?? []).slice(
      0,
      MOST_READINGS,
    )) {
      if (elsewhere.index === place.index || probability < 0.005) continue;
      if (holds(elsewhere, place)) {
        if (elsewhere.feature === 'PCLI') countryNamed = Math.max(countryNamed, probability);
        else if (elsewhere.feature === 'ADM1') regionNamed = Math.max(regionNamed, probability);
        else countyNamed = Math.max(countyNamed, Math.sqrt(probability));
      } else if (place.feature === 'ADM2' && holds(place, elsewhere))
        holdsNamed = Math.max(holdsNamed, Math.sqrt(probability));
      if (elsewhere.type === 'country' || elsewhere.type === 'continent') continue;
      if (Math.abs(elsewhere.lat - place.lat) > FAR_DEGREES) continue;
      const distance = kilometres(place, elsewhere);
      near = Math.max(near, probability * (1 - distance / NEAR_KILOMETRES));
      far = Math.max(far, probability * (1 - distance / FAR_KILOMETRES));
    }
  }
  return { near, far, regionNamed, countyNamed, countryNamed, holdsNamed };
}
