/** Which of a story's places can be drawn. */
import type { Place, PlaceKind } from '../brief.ts';

/** Degrees, longitude first, as d3-geo and GeoJSON have it. */
export type Position = [lon: number, lat: number];

/** A place that can be drawn. */
export interface Spot {
  readonly place: Place;
  readonly at: Position;
  /** How much it draws the map towards it. */
  readonly weight: number;
}

/** The places whose point is the middle of something large: it says little of where things happened. */
const AREAS: ReadonlySet<PlaceKind> = new Set(['country', 'region', 'continent', 'sea', 'river']);
const AREA_WEIGHT = 0.25;
/** "Washington said" and "US president" name a government or a person's country, not a scene. */
const ASIDE_WEIGHT = 0.2;
const MAX_SPOTS = 60;

/** Without those whose spot is unknown or undecided: a map has no words for "perhaps". */
export function spotsOf(places: readonly Place[]): readonly Spot[] {
  const spots = places
    .flatMap((place): Spot[] =>
      place.lat === null || place.lon === null || place.alternatives.length > 0
        ? []
        : [{ place, at: [place.lon, place.lat], weight: weightOf(place) }],
    )
    .slice(0, MAX_SPOTS);
  // A continent's name in the middle of a smaller map tells nobody anything.
  const smaller = spots.filter(({ place }) => place.type !== 'continent');
  return smaller.length > 0 ? smaller : spots;
}

function weightOf({ type, mentions }: Place): number {
  const literal = mentions.filter(({ use }) => use === 'literal').length;
  const uses = literal + (mentions.length - literal) * ASIDE_WEIGHT;
  return AREAS.has(type) ? uses * AREA_WEIGHT : uses;
}
