import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Candidate } from './candidate.ts';

/** A candidate that was taken for a place, with how sure that is. */
export interface Sighting {
  readonly candidate: Candidate;
  readonly probability: number;
  /** What follows it behind a comma and may hold it ("Texas" of "Fort Worth, Texas"). */
  readonly partner: Candidate | null;
  /** A comma or "in" follows, so that what comes next may be said to hold it. */
  readonly isPlacedIn: boolean;
  /** One of the cities that the press names without their state or country. */
  readonly standsAlone: boolean;
  /** What the words beside it call it. */
  readonly called: 'town' | 'region' | null;
}

/** The sightings of one name in an article, which are taken for one place. */
export interface Group {
  readonly places: readonly GazetteerPlace[];
  readonly sightings: Sighting[];
  readonly partners: Candidate[];
  /** What stands in a list with it: "Colorado" and "Oregon" of "Colorado, Washington and Oregon". */
  readonly neighbours: Candidate[];
  /** How many mentions are called a town ("the city of Georgia"), a region ("Washington state"). */
  readonly called: { town: number; region: number };
}

/**
 * By name. A name that stands with two partners ("Portland, Maine", "Portland, Ore.") makes two groups;
 * mentions without a partner go with the first. So does one that is a town and its region.
 */
export function groupsOf(sightings: readonly Sighting[]): ReadonlyMap<Sighting, Group> {
  const partnerOf = new Map<string, string>();
  for (const sighting of sightings)
    if (sighting.partner) {
      const name = nameOf(sighting);
      if (!partnerOf.has(name)) partnerOf.set(name, sighting.partner.name);
    }
  const groups = new Map<string, Group>();
  const bySighting = new Map<Sighting, Group>();
  for (const [at, sighting] of sightings.entries()) {
    const { places } = sighting.candidate;
    if (places.length === 0) continue;
    const name = nameOf(sighting);
    const partner = sighting.partner?.name ?? partnerOf.get(name) ?? '';
    const key = `${name}, ${partner}${isRegionOfTown(sighting) ? ' region' : ''}`;
    const group = groups.get(key) ?? {
      places,
      sightings: [],
      partners: [],
      neighbours: [],
      called: { town: 0, region: 0 },
    };
    group.sightings.push(sighting);
    const before = at > 0 ? sightings[at - 1]?.candidate : undefined;
    const after = sightings[at + 1]?.candidate;
    if (before && isListedWith(before, sighting.candidate)) group.neighbours.push(before);
    if (after && isListedWith(sighting.candidate, after)) group.neighbours.push(after);
    if (sighting.partner) group.partners.push(sighting.partner);
    if (sighting.called) group.called[sighting.called]++;
    groups.set(key, group);
    bySighting.set(sighting, group);
  }
  return bySighting;
}

/** A comma, an "and" or both stand between them, which are pieces. */
function isListedWith(a: Candidate, b: Candidate): boolean {
  const between = Math.max(a.first, b.first) - Math.min(a.end, b.end);
  return between === 1 || between === 2;
}

/** "Kharkiv region", where Kharkiv by itself is a town. */
function isRegionOfTown({ called, candidate: { places } }: Sighting): boolean {
  return (
    called === 'region' &&
    places.some(({ type, lesser }) => type === 'region' && lesser) &&
    places.some(({ type, lesser }) => type === 'city' && !lesser)
  );
}

function nameOf({ candidate: { form, name, lower } }: Sighting): string {
  return form === 'abbreviation' ? `=${name}` : lower;
}
