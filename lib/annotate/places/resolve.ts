import type { Reasons } from '../../brief.ts';
import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import { companyOf } from './company.ts';
import { kilometres } from './distance.ts';
import { holds } from './containment.ts';
import type { Home } from './home.ts';
import { groupsOf, type Group, type Sighting } from './groups.ts';
import type { Recognised } from './recognise.ts';
import type { CountryCues } from './country-cues.ts';
import { READING_WEIGHTS } from './reading-weights.ts';
import {
  beliefsOf,
  partsIn,
  type Beliefs,
  type Part,
  type Parts,
  type Reading,
} from './readings.ts';

export interface Resolution {
  readonly place: GazetteerPlace | null;
  /** The town that a street or building of no table lies in. */
  readonly within: GazetteerPlace | null;
  /** Id of what decided. */
  readonly rule: string;
  /** What spoke for it against its namesakes. */
  readonly choice: Reasons;
  /** The close runners-up, where the article does not decide. */
  readonly alternatives: readonly GazetteerPlace[];
}

/** A reading below the best by more than this share of it is no alternative. */
const CLOSE = 0.35;
const APART_KILOMETRES = 50;
const MOST_ALTERNATIVES = 5;
const ROUNDS = 3;

/** Named, but in no table: it has no spot, for its neighbour's would be a guess. */
const UNKNOWN: Resolution = {
  place: null,
  within: null,
  rule: 'place/unknown',
  choice: {},
  alternatives: [],
};

/** Which place each sighting is, in their order; hints only help to decide. */
export function resolve({ sightings, hints, cues }: Recognised, home: Home): Resolution[] {
  const { groupOf, beliefs } = settle([...sightings, ...hints], cues, home);
  const resolved = new Map(beliefs.groups.map((group) => [group, decide(group, beliefs)]));
  const resolutions = sightings.map((sighting) => {
    const group = groupOf.get(sighting);
    return (group && resolved.get(group)) ?? UNKNOWN;
  });
  return resolutions.map((resolution, at) =>
    resolution.place ? resolution : inTown(sightings, resolutions, at),
  );
}

/**
 * "Royal Street, New Orleans", "the Royal Arena in New Orleans": a street or building that the article itself puts in a town is put there too, as it is no further
 * from the town's middle than the town is wide. A village in a province is not.
 */
function inTown(
  sightings: readonly Sighting[],
  resolutions: readonly Resolution[],
  at: number,
): Resolution {
  const own = sightings[at];
  const next = sightings[at + 1]?.candidate;
  const town = resolutions[at + 1]?.place;
  if (!own?.isPlacedIn || !next || town?.type !== 'city') return UNKNOWN;
  const { form, end } = own.candidate;
  return (form === 'road' || form === 'facility') && next.first === end + 1
    ? { ...UNKNOWN, within: town, rule: 'place/in-town' }
    : UNKNOWN;
}

/** Each round reads every name in the light of what the round before took the others for. */
export function settle(sightings: readonly Sighting[], cues: CountryCues, home: Home) {
  const groupOf = groupsOf(sightings);
  const groups = [...new Set(groupOf.values())];
  const company = companyOf(groups);
  const hint = { country: home.country, group: groupOfHome(home) };
  let beliefs = beliefsOf(groups, new Map(), cues, company, hint);
  for (let round = 0; round < ROUNDS; round++) {
    const before = beliefs;
    const readings = new Map(
      [...groups, hint.group].map((group) => [group, readingsOf(group, before)]),
    );
    beliefs = beliefsOf(groups, readings, cues, company, hint);
  }
  return { groupOf, beliefs };
}

/** The outlet's home is read as the names of the article are, without a mention of its own. */
function groupOfHome({ places }: Home): Group {
  return { places, sightings: [], partners: [], neighbours: [], called: { town: 0, region: 0 } };
}

/** Less likely readings than this are dropped after a round, which keeps the rest quick. */
const HOPELESS = 1e-3;

/** The readings of a name, the likeliest first. */
function readingsOf(group: Group, beliefs: Beliefs): Reading[] {
  const places = (beliefs.readings.get(group) ?? []).map(({ place }) => place);
  const left = places.length > 0 ? places : heldByPartner(group);
  const [only] = left;
  if (only && left.length === 1) return [{ place: only, probability: 1 }];
  const addParts = partsIn(group, beliefs);
  const scores = left.map((place) => {
    let score = 0;
    addParts(place, (part, value) => (score += (READING_WEIGHTS[part] ?? 0) * value));
    return score;
  });
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return left
    .map((place, at) => ({ place, probability: (powers[at] ?? 0) / sum }))
    .filter(({ probability }) => probability > HOPELESS)
    .sort((a, b) => b.probability - a.probability);
}

/** What follows a name behind a comma decides: "Portland, Maine". */
function heldByPartner({ places, partners }: Group): readonly GazetteerPlace[] {
  const held = places.filter((place) =>
    partners.some((partner) => partner.places.some((container) => holds(container, place))),
  );
  return held.length > 0 ? held : places;
}

function decide(group: Group, beliefs: Beliefs): Resolution {
  const [best, ...others] = beliefs.readings.get(group) ?? [];
  if (!best) return UNKNOWN;
  return {
    place: best.place,
    within: null,
    ...reasonsOf(group, best.place, beliefs),
    alternatives: others
      .filter(
        ({ place, probability }) =>
          probability > CLOSE * best.probability &&
          kilometres(place, best.place) > APART_KILOMETRES &&
          // A town and its region are no two places to choose from.
          !holds(place, best.place) &&
          !holds(best.place, place),
      )
      .slice(0, MOST_ALTERNATIVES)
      .map(({ place }) => place),
  };
}

function reasonsOf(
  group: Group,
  place: GazetteerPlace,
  beliefs: Beliefs,
): Pick<Resolution, 'rule' | 'choice'> {
  if (group.places.length === 1) return { rule: 'place/only-one', choice: {} };
  const parts: Partial<Record<Part, number>> = {};
  const choice: Record<string, number> = {};
  partsIn(group, beliefs)(place, (part, value) => {
    const added = Math.round(100 * value * (READING_WEIGHTS[part] ?? 0)) / 100;
    if (added !== 0) choice[part] = added;
    parts[part] = value;
  });
  const isLargest = group.places.every(({ population }) => population <= place.population);
  return { rule: `place/${reasonFrom(parts, isLargest)}`, choice };
}

/** Id of what decided most. */
function reasonFrom(parts: Parts, isLargest: boolean): string {
  if (parts.partner) return 'partner';
  if ((parts['container-named'] ?? 0) > 0.5) return 'region-named';
  if ((parts['country-named'] ?? 0) > 0.5) return 'country-named';
  if (parts['feature PCLI']) return 'country';
  if (parts['listed-with-its-like']) return 'listed';
  if (parts['called-town'] || parts['called-region']) return 'called';
  if ((parts.near ?? 0) > 0.5 || (parts.region ?? 0) > 0.3) return 'context';
  return !isLargest && (parts.home || parts['home-country']) ? 'outlet' : 'population';
}
