import { FEATURES, type Feature, type GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Company } from './company.ts';
import { kilometres } from './distance.ts';
import { holds } from './containment.ts';
import type { CountryCues } from './country-cues.ts';
import type { Group, Sighting } from './groups.ts';

/** Named parts of the score of one reading of a name. */
export type Parts = Readonly<Partial<Record<Part, number>>>;
export type Part =
  | `feature ${Feature}`
  /** Tens of the population: of a town, of an area. */
  | 'people'
  | 'people-area'
  /** A namesake of a city that the press names alone, with nothing near it in the article. */
  | 'not-alone'
  | 'lesser'
  | 'partner'
  /** The share of the article's places that lie in its country, in its region. */
  | 'country'
  | 'region'
  /** The share of the article's words that only its country's news has. */
  | 'cue'
  /** What of the other names may lie near it and in its region, whatever they are taken for. */
  | 'company-near'
  | 'company-region'
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
  /** A region's seat of its name ("São Paulo"). */
  | 'seat-not-region'
  /** A country, or a country's region, in a list with others of them. */
  | 'listed-with-its-like'
  /** Near where the outlet is at home, in its region, in its country. */
  | 'home'
  | 'home-region'
  | 'home-country'
  | 'called-town'
  | 'called-region';

/** What the article's names are taken for, as a probability for each reading of each group. */
export interface Beliefs {
  readonly groups: readonly Group[];
  readonly readings: ReadonlyMap<Group, readonly Reading[]>;
  /** The likelier readings, as neighbours of others. */
  readonly named: readonly Named[];
  readonly country: ReadonlyMap<string, number>;
  readonly region: ReadonlyMap<number, number>;
  readonly total: number;
  readonly cues: CountryCues;
  readonly company: CompanyOf;
  readonly hint: HomeHint;
}

/** The outlet's home: the names that it may have, which are read too, and the country of its domain. */
export interface HomeHint {
  readonly group: Group;
  readonly country: string | null;
}

export type CompanyOf = (group: Group, place: GazetteerPlace) => Company;

interface Named extends Reading {
  readonly group: Group;
}

export interface Reading {
  readonly place: GazetteerPlace;
  readonly probability: number;
}

/** How many names, and readings of each, a reading is held against, so that long lists stay linear. */
const MOST_NEIGHBOURS = 60;
const MOST_READINGS = 8;
const UNLIKELY = 0.005;

export function beliefsOf(
  groups: readonly Group[],
  readings: ReadonlyMap<Group, readonly Reading[]>,
  cues: CountryCues,
  company: CompanyOf,
  hint: HomeHint,
): Beliefs {
  const country = new Map<string, number>();
  const region = new Map<number, number>();
  let total = 0;
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
  const named: Named[] = [];
  for (const group of groups.slice(0, MOST_NEIGHBOURS))
    for (const { place, probability } of (readings.get(group) ?? []).slice(0, MOST_READINGS))
      if (probability >= UNLIKELY) named.push({ place, probability, group });
  return { groups, readings, named, country, region, total, cues, company, hint };
}

/** Repeats count less and less. */
function weightOf(sightings: readonly Sighting[]): number {
  return Math.sqrt(sightings.reduce((sum, { probability }) => sum + probability, 0));
}

const NEAR_KILOMETRES = 100;
const FAR_KILOMETRES = 600;
/** Degrees of latitude, or of longitude in the temperate zones, that are surely further. */
const FAR_DEGREES = 6;
const FAR_LONGITUDE = 12;

/** Takes one part of the score of a reading. */
type Add = (part: Part, value: number) => void;

/** Names each part of a reading of a group; what is the same for all of its readings is looked up once. */
export function partsIn(group: Group, beliefs: Beliefs): (place: GazetteerPlace, add: Add) => void {
  const weight = weightOf(group.sightings);
  const others = beliefs.total - weight + 1;
  const own = ownVotes(beliefs.readings.get(group) ?? [], weight);
  const isAlone = group.sightings[0]?.standsAlone === true && group.called.town === 0;
  const containers = group.partners.flatMap(({ places }) => places);
  return (place, add) => {
    const { country, regionIndex: region, type, feature } = place;
    add(FEATURE_PARTS[feature], 1);
    const isArea = type !== 'city' && type !== 'district';
    add(isArea ? 'people-area' : 'people', Math.log10(place.population + 1));
    if (place.lesser) add('lesser', 1);
    if (containers.some((container) => holds(container, place))) add('partner', 1);
    if (country !== null) {
      const votes = (beliefs.country.get(country) ?? 0) - (own.country.get(country) ?? 0);
      add('country', votes / others);
      add('cue', beliefs.cues.get(country) ?? 0);
    }
    if (region >= 0) {
      const votes = (beliefs.region.get(region) ?? 0) - (own.region.get(region) ?? 0);
      add('region', votes / others);
    }
    const company = beliefs.company(group, place);
    add('company-near', company.near);
    add('company-region', company.region);
    if (isCapitalNotRegion(place, group)) add('capital-not-region', 1);
    if (isSeatOfNamesake(place, group)) add('seat-not-region', 1);
    if (isListedWithItsLike(place, group)) add('listed-with-its-like', 1);
    if (type === 'city' && group.called.town > 0) add('called-town', 1);
    if (type === 'region' && group.called.region > 0) add('called-region', 1);
    addHome(place, group, beliefs, add);
    const county = addNeighbours(place, group, beliefs.named, add);
    const isLocal = county > 0 || company.near > LOCAL || containers.length > 0;
    if (isAlone && !isArea && !isLocal && place.population < METROPOLIS) add('not-alone', 1);
  };
}

/** Fewer live in no city that stands alone but in its namesakes. */
const METROPOLIS = 300_000;
/** What of the other names may lie near a town that they are about. */
const LOCAL = 0.2;

const FEATURE_PARTS = Object.fromEntries(
  FEATURES.map((feature) => [feature, `feature ${feature}`]),
) as Readonly<Record<Feature, Part>>;

function ownVotes(readings: readonly Reading[], weight: number) {
  const country = new Map<string, number>();
  const region = new Map<number, number>();
  for (const { place, probability } of readings) {
    const vote = weight * probability;
    if (place.country) country.set(place.country, (country.get(place.country) ?? 0) + vote);
    region.set(place.regionIndex, (region.get(place.regionIndex) ?? 0) + vote);
  }
  return { country, region };
}

function isCapitalNotRegion({ feature, country }: GazetteerPlace, { places }: Group): boolean {
  return (
    feature === 'PPLC' &&
    places.some((other) => other.feature === 'ADM1' && other.country === country)
  );
}

function isSeatOfNamesake({ feature, regionIndex }: GazetteerPlace, { places }: Group): boolean {
  return feature === 'PPLA' && places.some(({ index, lesser }) => index === regionIndex && !lesser);
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

/** A town of a paper's region, and how near the paper's own town. */
function addHome(place: GazetteerPlace, group: Group, { hint, readings }: Beliefs, add: Add): void {
  let [near, region, country] = [0, 0, place.country === hint.country ? 1 : 0];
  if (place.country === null) return;
  const homes = group === hint.group ? [] : (readings.get(hint.group) ?? []);
  for (const { place: home, probability } of homes) {
    if (home.country === place.country) country = Math.max(country, probability);
    if (home.regionIndex >= 0 && home.regionIndex === place.regionIndex) region += probability;
    if (home.type === 'country') continue;
    const distance = home.index === place.index ? 0 : kilometres(home, place);
    near = Math.max(near, probability * (1 - distance / HOME_KILOMETRES));
  }
  if (near > 0) add('home', near);
  if (region > 0) add('home-region', region);
  if (country > 0) add('home-country', country);
}

/** What a local paper writes about. */
const HOME_KILOMETRES = 150;

/** What the article names around a place, in it and that it lies in; of several the strongest. How surely its county. */
function addNeighbours(
  place: GazetteerPlace,
  group: Group,
  named: readonly Named[],
  add: Add,
): number {
  let [country, container, county, held, near, far] = [0, 0, 0, 0, 0, 0];
  for (const { place: other, probability, group: its } of named) {
    if (its === group || other.index === place.index) continue;
    if (holds(other, place)) {
      if (other.feature === 'PCLI') country = Math.max(country, probability);
      else if (other.feature === 'ADM1') container = Math.max(container, probability);
      else county = Math.max(county, Math.sqrt(probability));
    } else if (place.feature === 'ADM2' && holds(place, other))
      held = Math.max(held, Math.sqrt(probability));
    if (other.type === 'country' || other.type === 'continent') continue;
    if (Math.abs(other.lat - place.lat) > FAR_DEGREES) continue;
    if (Math.abs(other.lon - place.lon) > FAR_LONGITUDE) continue;
    const distance = kilometres(place, other);
    if (distance < NEAR_KILOMETRES)
      near = Math.max(near, probability * (1 - distance / NEAR_KILOMETRES));
    if (distance < FAR_KILOMETRES)
      far = Math.max(far, probability * (1 - distance / FAR_KILOMETRES));
  }
  if (country > 0) add('country-named', country);
  if (container > 0) add('container-named', container);
  if (county > 0) add('county-named', county);
  if (held > 0) add('holds-named', held);
  if (near > 0) add('near', near);
  if (far > 0) add('far', far);
  return county;
}
