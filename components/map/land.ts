/** The world's land (Natural Earth, by world-atlas), loaded when a map needs it. Never a border. */
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';

export type Detail = 'coarse' | 'fine';
export type Land = GeoPermissibleObjects;

/** Scales of 1:110 million and 1:50 million. */
const SOURCES: Readonly<Record<Detail, () => Promise<{ readonly default: unknown }>>> = {
  coarse: () => import('world-atlas/land-110m.json'),
  fine: () => import('world-atlas/land-50m.json'),
};

const loaded = new Map<Detail, Promise<Land>>();

export function loadLand(detail: Detail): Promise<Land> {
  const land = loaded.get(detail) ?? SOURCES[detail]().then((module) => landOf(module.default));
  loaded.set(detail, land);
  return land;
}

function landOf(source: unknown): Land {
  const topology = source as Parameters<typeof feature>[0];
  const { land } = topology.objects;
  if (!land) throw new Error('world-atlas has no object “land”');
  return feature(topology, land);
}
