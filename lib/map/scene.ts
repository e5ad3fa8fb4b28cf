/** Which of a story's places its map is drawn around. */
import { geoCentroid, geoCircle, geoDistance } from 'd3-geo';
import type { PlaceKind } from '../brief.ts';
import type { Position, Spot } from './spots.ts';

export interface Scene {
  readonly centre: Position;
  /** What must be on the map: the scene's spots and the room around them. */
  readonly outline: readonly Position[];
  /** Radians on the sphere from the centre to the farthest of it. */
  readonly radius: number;
}

/** The share of all weight that the scene must hold. */
const CORE = 0.75;
/** A spot this much farther from the middle than the core is taken in with it. */
const NEARBY = 1.2;
const EARTH_KM = 6371;
/** In a radian. */
const DEGREES = 180 / Math.PI;

/** Kilometres around a scene that is one spot, by its kind: enough to recognise where it is. */
const ROOM_KM: Readonly<Record<PlaceKind, number>> = {
  continent: 2800,
  country: 900,
  sea: 700,
  region: 350,
  river: 350,
  mountain: 350,
  island: 250,
  city: 250,
  district: 150,
  street: 150,
  facility: 150,
  other: 350,
};
/** Kilometres around any scene: below this the land's outline is coarser than the map. */
const LEAST_ROOM_KM = 25;

/** `null` where there is nothing to draw. */
export function sceneOf(spots: readonly Spot[]): Scene | null {
  const heart = heartOf(spots);
  if (!heart) return null;
  const byDistance = spots
    .map((spot) => ({ ...spot, distance: geoDistance(heart.at, spot.at) }))
    .sort((a, b) => a.distance - b.distance);
  const enough = sum(spots.map(({ weight }) => weight)) * CORE;
  let held = 0;
  let reach = 0;
  for (const { distance, weight } of byDistance) {
    if (held >= enough) break;
    reach = distance;
    held += weight;
  }
  return around(
    heart,
    byDistance.filter(({ distance }) => distance <= reach * NEARBY),
  );
}

/** The spot that is nearest to all the others' weight. */
function heartOf(spots: readonly Spot[]): Spot | null {
  let heart: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const cost = sum(spots.map(({ at, weight }) => weight * geoDistance(spot.at, at)));
    if (cost < least) [heart, least] = [spot, cost];
  }
  return heart;
}

function around(heart: Spot, spots: readonly Spot[]): Scene {
  const points = spots.map(({ at }) => at);
  const middle = geoCentroid({ type: 'MultiPoint', coordinates: points });
  // Spots that lie opposite each other have no middle.
  const centre = middle.some(Number.isNaN) ? heart.at : middle;
  const spread = Math.max(...points.map((at) => geoDistance(centre, at)));
  const alone = spread * EARTH_KM < 1;
  const room =
    (alone ? Math.min(...spots.map(({ place }) => ROOM_KM[place.type])) : LEAST_ROOM_KM) / EARTH_KM;
  return {
    centre,
    outline: [...points, ...circle(centre, room)],
    radius: Math.max(spread, room),
  };
}

function circle(centre: Position, radius: number): Position[] {
  const ring = geoCircle()
    .center(centre)
    .radius(radius * DEGREES)
    .precision(30)();
  return ring.coordinates.flat() as Position[];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
