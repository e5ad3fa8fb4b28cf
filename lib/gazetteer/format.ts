/**
 * The packed form. All integers are little-endian. Header: magic, then the byte length of each section
 * in the order of `SECTIONS`.
 *
 * - `places` columns, one value a place, containers before what they contain: `parent` (index of the
 *   innermost container, itself for none), `lat` and `lon` (hundredths of a degree) and `geonameId` as
 *   zigzag varint differences to the place before; `feature` and `population` one byte each.
 * - `keys`: folded names in byte order, in blocks of 16: the first in full, each next as the count of
 *   characters it shares with the one before and its rest; all ended by a zero byte.
 * - `counts`: how many places bear each key, one byte. `links`: the places of each key in turn, three
 *   bytes each, most populous first; the top bit says that the name is a lesser one.
 * - `names`: the shown names of the places whose `feature` byte has its top bit set, UTF-8, a line each; a country's
 *   starts with its ISO 3166-1 code and a tab.
 * - `steps`, `blocks` and `below`, of four bytes each: what lets a look-up begin in the middle, so that
 *   nothing has to be counted when the asset is opened. `steps`, for each 64 places: where each column
 *   goes on and the sum before it, then where `names` does. `blocks`: where each block of keys starts,
 *   then how many links stand before each. `below`: how many blocks start with a key below each pair of
 *   first characters.
 */
export const MAGIC = 0x32_5a_47_53; // "SGZ2"
export const SECTIONS = [
  'parent',
  'lat',
  'lon',
  'geonameId',
  'feature',
  'population',
  'keys',
  'counts',
  'links',
  'names',
  'steps',
  'blocks',
  'below',
] as const;
/** The ones of `places` that are sums. */
export const COLUMNS = ['parent', 'lat', 'lon', 'geonameId'] as const;
export type ColumnName = (typeof COLUMNS)[number];
export type Section = (typeof SECTIONS)[number];
export const HEADER_BYTES = 4 + 4 * SECTIONS.length;

export const KEYS_A_BLOCK = 16;
/** A step is of 2 ** 6 places. */
export const STEP = 6;
/** Of a step: two a column, and the one of `names`. */
export const STEP_FIELDS = 2 * COLUMNS.length + 1;
/** Keys are of these characters only. */
const ASCII = 128;
/** Index in `below`; a key of one character has 0 for its second. */
export function pairOf(first: number, second: number): number {
  return ASCII * first + second;
}
export const PAIRS = pairOf(ASCII, 0) + 1;
/** Top bit of a byte of `feature`. */
export const NAMED = 0x80;
/** Top bit of a link. */
export const LESSER = 0x80_00_00;
export const CENTIDEGREE = 100;

/** A population as a byte: eight steps a doubling, so within 9%. */
export function populationByte(population: number): number {
  return population <= 0 ? 0 : Math.min(255, Math.round(8 * Math.log2(population + 1)));
}
export function populationOf(byte: number): number {
  return byte === 0 ? 0 : Math.round(2 ** (byte / 8));
}
