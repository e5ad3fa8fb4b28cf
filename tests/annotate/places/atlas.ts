/** Places of a small world, and names in an article that may be some of them. */
import type { Candidate } from '../../../lib/annotate/places/candidate.ts';
import type { Sighting } from '../../../lib/annotate/places/groups.ts';
import type { GazetteerPlace } from '../../../lib/gazetteer/gazetteer.ts';

/** A town of a thousand in no region of Ruritania, if nothing else is said. */
export const place = (index: number, of: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  index,
  name: `Place ${index}`,
  type: 'city',
  feature: 'PPL',
  country: 'RU',
  region: null,
  regionIndex: -1,
  containerIndex: index,
  lat: 0,
  lon: 0,
  population: 999,
  geonameId: null,
  lesser: false,
  ...of,
});

export const RURITANIA = place(1, { feature: 'PCLI', type: 'country', population: 999_999 });
export const ZENDA_LAND = place(2, {
  name: 'Zenda Land',
  feature: 'ADM1',
  type: 'region',
  regionIndex: 2,
  containerIndex: 1,
  lat: 40,
});
export const ZENDA_COUNTY = place(3, {
  feature: 'ADM2',
  type: 'region',
  regionIndex: 2,
  containerIndex: 2,
  lat: 40,
});
const inZenda = { region: 'Zenda Land', regionIndex: 2, containerIndex: 3 };
export const ZENDA = place(4, { name: 'Zenda', ...inZenda, lat: 40, lon: 10 });
/** Half a degree, which is 50 km, to the north. */
export const HENTZAU = place(5, { name: 'Hentzau', ...inZenda, lat: 40.45, lon: 10 });
/** In the region, and far. */
export const TARLENHEIM = place(6, { ...inZenda, containerIndex: 2, lat: 50, lon: 10 });
export const ABROAD = place(7, { country: 'FR', lat: 40, lon: 80 });
export const SEA = place(8, {
  country: null,
  feature: 'sea',
  type: 'sea',
  lat: -40,
  population: 0,
});

/** A candidate of one piece, at that piece. */
export const candidate = (
  name: string,
  first: number,
  places: readonly GazetteerPlace[] = [],
  of: Partial<Candidate> = {},
): Candidate => ({
  from: 10 * first,
  to: 10 * first + name.length,
  first,
  end: first + 1,
  name,
  lower: name.toLowerCase(),
  form: 'name',
  type: places[0]?.type ?? 'other',
  places,
  within: null,
  ...of,
});

export const sighting = (of: Candidate, more: Partial<Sighting> = {}): Sighting => ({
  candidate: of,
  probability: 1,
  partner: null,
  isPlacedIn: false,
  standsAlone: false,
  called: null,
  ...more,
});
