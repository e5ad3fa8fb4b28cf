interface Point {
  readonly lat: number;
  readonly lon: number;
}

const RADIANS = Math.PI / 180;
const EARTH_DIAMETER_KILOMETRES = 12_742;

/** Along a great circle. */
export function kilometres(a: Point, b: Point): number {
  const x =
    Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 +
    Math.cos(a.lat * RADIANS) *
      Math.cos(b.lat * RADIANS) *
      Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2;
  return EARTH_DIAMETER_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(x)));
}
