/** The land of a sheet as an SVG path. */
import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Frame, Size } from './frame.ts';

type Sheet = Pick<Frame, 'projection'> & Size;
type Point = readonly [x: number, y: number];

/**
 * Clipped here rather than by the projection: d3-geo's rectangle now and then fills the sea
 * where a coast grazes the sheet's edge.
 */
export function outlineOf(land: GeoPermissibleObjects, { projection, ...sheet }: Sheet): string {
  return ringsOf(land, projection)
    .map((ring) => clipRing(ring, sheet))
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`)
    .join('');
}

/** The land's rings, projected. */
function ringsOf(land: GeoPermissibleObjects, projection: Frame['projection']): Point[][] {
  const rings: Point[][] = [];
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
    arc: () => {},
    closePath: () => {},
  })(land);
  return rings;
}

/** What of a ring lies on the sheet (Sutherland & Hodgman 1974), with edges along its border. */
export function clipRing(ring: readonly Point[], { width, height }: Size): readonly Point[] {
  const xs = { of: ([x]: Point) => x, cut: cutAtX };
  const ys = { of: ([, y]: Point) => y, cut: cutAtY };
  return [
    { ...xs, limit: 0, sign: 1 },
    { ...xs, limit: width, sign: -1 },
    { ...ys, limit: 0, sign: 1 },
    { ...ys, limit: height, sign: -1 },
  ].reduce((points, side) => clipSide(points, side), ring);
}

interface Side {
  readonly of: (point: Point) => number;
  readonly cut: (a: Point, b: Point, limit: number) => Point;
  readonly limit: number;
  /** 1 where what is kept is beyond the limit, -1 where it is before. */
  readonly sign: number;
}

function clipSide(ring: readonly Point[], { of, cut, limit, sign }: Side): readonly Point[] {
  const keeps = (point: Point) => (of(point) - limit) * sign >= 0;
  if (ring.every(keeps)) return ring;
  const clipped: Point[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before && keeps(before) !== keeps(point)) clipped.push(cut(before, point, limit));
    if (keeps(point)) clipped.push(point);
    before = point;
  }
  return clipped;
}

function cutAtX([ax, ay]: Point, [bx, by]: Point, x: number): Point {
  return [x, ay + ((x - ax) / (bx - ax)) * (by - ay)];
}

function cutAtY([ax, ay]: Point, [bx, by]: Point, y: number): Point {
  return [ax + ((y - ay) / (by - ay)) * (bx - ax), y];
}
