import type { Feature } from './features.ts';
import { exactKey, fold } from './fold.ts';
import { GEONAME_IDS } from './tables/geoname-ids.ts';
import { degrees, rows } from './tables/rows.ts';

/** A place while its names and its container are gathered. */
export interface Draft {
  name: string;
  code?: string;
  feature: Feature;
  lat: number;
  lon: number;
  population: number;
  geonameId: number | null;
  parent: Draft | null;
  keys: string[];
  lesserKeys: string[];
}

/** What a place without a census figure ranks as among its namesakes. */
const NOMINAL_POPULATION: Partial<Record<Feature, number>> = {
  continent: 500_000_000,
  region: 3_000_000,
  sea: 3_000_000,
  river: 500_000,
  mountain: 200_000,
  island: 200_000,
  district: 100_000,
};

const geonameIds = new Map(rows(GEONAME_IDS, 2).map(([name = '', id]) => [name, Number(id)]));

export function areaDraft(
  feature: Feature,
  name: string,
  lat: string | undefined,
  lon: string | undefined,
  others: readonly string[],
  parent: Draft | null,
): Draft {
  return {
    name,
    feature,
    lat: degrees(lat, 90),
    lon: degrees(lon, 180),
    population: NOMINAL_POPULATION[feature] ?? 0,
    geonameId: geonameIds.get(name) ?? null,
    parent,
    keys: [fold(name), ...others.map(keyOf)],
    lesserKeys: [],
  };
}

/** An abbreviation is told from a word by its dots or by having no small letters. */
export function keyOf(name: string): string {
  const isAbbreviation = /^[A-Z&]{2,6}$|^(?:\p{L}+\. ?)+(?:\p{L}\.?)?$/u.test(name);
  return isAbbreviation ? exactKey(name) : fold(name);
}

export function tidy(draft: Draft): Draft {
  draft.keys = unique(draft.keys);
  draft.lesserKeys = unique(draft.lesserKeys).filter((key) => !draft.keys.includes(key));
  return draft;
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '' && key !== '=');
}

export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** "US.TX" of "US.TX.439". */
export function upTo(code: string, parts: number): string {
  return code.split('.').slice(0, parts).join('.');
}

export function mean<Axis extends string>(
  points: readonly Readonly<Record<Axis, number>>[],
  axis: Axis,
): number {
  return points.reduce((sum, point) => sum + point[axis], 0) / points.length;
}
