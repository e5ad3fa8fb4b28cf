/** How a scene is laid on a sheet of so many pixels. */
import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { Scene } from './scene.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Frame extends Size {
  readonly projection: GeoProjection;
  /** In the middle of the sheet. */
  readonly kmPerPixel: number;
  /** Too wide for one side of the globe: drawn as a map of the world. */
  readonly world: boolean;
}

/** Radians: a scene wider than this to each side is the world. */
const WORLD_RADIUS = Math.PI / 3;
/** Between the scene and the sheet's edge, for dots and labels, as shares of the sheet. */
const MARGIN = { x: 0.16, y: 0.13 };
const EARTH_KM = 6371;

/** The scene, as large as the sheet holds it. */
export function frameOf(scene: Scene, { width, height }: Size): Frame {
  const [lon, lat] = scene.centre;
  const world = scene.radius > WORLD_RADIUS;
  // The globe turned until the scene faces us: no pole, edge or date line can cut it.
  const globe = world
    ? geoEqualEarth().rotate([-lon, 0])
    : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const margin = { x: width * MARGIN.x, y: height * MARGIN.y };
  const projection = globe.fitExtent(
    [
      [margin.x, margin.y],
      [width - margin.x, height - margin.y],
    ],
    { type: 'MultiPoint', coordinates: [...scene.outline] },
  );
  return { width, height, projection, world, kmPerPixel: EARTH_KM / projection.scale() };
}

const WIDE_KM = 2500;
/** Pixels of the longest scale bar. */
const BAR = 72;

/** The round number of kilometres that a bar beside the map stands for; `null` on wide maps, whose scale varies. */
export function scaleBar({ kmPerPixel, width }: Frame): { km: number; pixels: number } | null {
  if (kmPerPixel * width > WIDE_KM) return null;
  const most = kmPerPixel * BAR;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { km, pixels: km / kmPerPixel };
}
