import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';

/** How much of the article's other names may lie near a place, and in its region: shares from 0 to 1. */
export interface Company {
  readonly near: number;
  readonly region: number;
}

/** Of a degree of latitude and of longitude each. */
const CELLS_AROUND = 360;
/** So that one other name alone does not decide. */
const DOUBT = 1;

/**
 * Whatever each name is taken for: of four names that all are towns of one county, each is that one,
 * though a larger namesake of each lies elsewhere. A name with many bearers says less than one with few.
 */
export function companyOf<Name extends { readonly places: readonly GazetteerPlace[] }>(
  names: readonly Name[],
): (name: Name, place: GazetteerPlace) => Company {
  const weights = new Map(names.map((name) => [name, 1 / Math.sqrt(name.places.length)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const cells = new Map<number, Set<Name>>();
  const regions = new Map<number, Set<Name>>();
  for (const name of names)
    for (const place of name.places) {
      if (place.regionIndex >= 0) addTo(regions, place.regionIndex, name);
      if (isLocal(place)) addTo(cells, cellOf(place), name);
    }
  const known = new Map(names.map((name) => [name, new Map<number, Company>()]));
  const read = (name: Name, place: GazetteerPlace): Company => {
    const others = total - (weights.get(name) ?? 0) + DOUBT;
    const shareOf = (company: ReadonlySet<Name> | undefined) => {
      let sum = 0;
      for (const other of company ?? []) if (other !== name) sum += weights.get(other) ?? 0;
      return sum / others;
    };
    const around = new Set<Name>();
    if (isLocal(place))
      for (let row = -1; row <= 1; row++)
        for (let column = -1; column <= 1; column++)
          for (const other of cells.get(cellOf(place) + row * CELLS_AROUND + column) ?? [])
            around.add(other);
    return { near: shareOf(around), region: shareOf(regions.get(place.regionIndex)) };
  };
  return (name, place) => {
    const found = known.get(name)?.get(place.index) ?? read(name, place);
    known.get(name)?.set(place.index, found);
    return found;
  };
}

/** A town, a county or what is as small: its point says where it is. */
function isLocal({ feature }: GazetteerPlace): boolean {
  return feature.startsWith('PPL') || feature === 'ADM2' || feature === 'district';
}

function cellOf({ lat, lon }: GazetteerPlace): number {
  return Math.floor(lat) * CELLS_AROUND + Math.floor(lon);
}

function addTo<Name>(groups: Map<number, Set<Name>>, key: number, name: Name): void {
  const group = groups.get(key);
  if (group) group.add(name);
  else groups.set(key, new Set([name]));
}
