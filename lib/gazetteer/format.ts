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
 */
export const MAGIC = 0x31_5a_47_53; // "SGZ1"
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
] as const;
export type Section = (typeof SECTIONS)[number];
export const HEADER_BYTES = 4 + 4 * SECTIONS.length;

export const KEYS_A_BLOCK = 16;
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
