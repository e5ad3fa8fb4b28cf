import type { PlaceKind } from '../brief.ts';
import { FEATURES, kindOf, type Feature } from './features.ts';
import { exactKey, fold, titleCase } from './fold.ts';
import {
  CENTIDEGREE,
  HEADER_BYTES,
  KEYS_A_BLOCK,
  LESSER,
  MAGIC,
  NAMED,
  populationOf,
  SECTIONS,
  type Section,
} from './format.ts';

export type { Feature } from './features.ts';

/** The packed gazetteer, opened for look-ups. */
export interface Gazetteer {
  /** Every place that bears the name, the most populous first; `[]` for none. */
  lookUp(name: string): readonly GazetteerPlace[];
  /** The same by an abbreviation in its own letters and dots: "Ind.", "N.S.W.", "UAE". */
  abbreviation(letters: string): readonly GazetteerPlace[];
  /** What it lies in, the innermost first. */
  containers(place: GazetteerPlace): readonly GazetteerPlace[];
}

export interface GazetteerPlace {
  /** Of its row in the asset: the same place has the same. */
  readonly index: number;
  readonly name: string;
  readonly type: PlaceKind;
  readonly feature: Feature;
  readonly country: string | null;
  /** Of its first-order division. */
  readonly region: string | null;
  /** Index of its first-order division; -1 for none. */
  readonly regionIndex: number;
  /** Index of what it lies in directly; its own for none. */
  readonly containerIndex: number;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly geonameId: number | null;
  /** The name that was looked up is a former, foreign or lesser one of it. */
  readonly lesser: boolean;
}

/** @throws {RangeError} if the bytes are no gazetteer of this version. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  return new PackedGazetteer(sectionsOf(bytes));
}

function sectionsOf(bytes: Uint8Array): Record<Section, Uint8Array> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.length < HEADER_BYTES ? null : header.getUint32(0, true);
  if (magic !== MAGIC)
    throw new RangeError(`No gazetteer: ${bytes.length} bytes that start with ${magic}`);
  let from = HEADER_BYTES;
  const sections = SECTIONS.map((section, at) => {
    const length = header.getUint32(4 + 4 * at, true);
    from += length;
    return [section, bytes.subarray(from - length, from)] as const;
  });
  if (from !== bytes.length)
    throw new RangeError(`Gazetteer of ${bytes.length} bytes, not ${from} as its header says`);
  return Object.fromEntries(sections) as Record<Section, Uint8Array>;
}

const ISO_CODE_LETTERS = 2;

class PackedGazetteer implements Gazetteer {
  readonly #parent: Int32Array;
  readonly #lat: Int32Array;
  readonly #lon: Int32Array;
  readonly #geonameId: Int32Array;
  readonly #feature: Uint8Array;
  readonly #population: Uint8Array;
  readonly #keys: Uint8Array;
  readonly #counts: Uint8Array;
  readonly #links: Uint8Array;
  readonly #names: Uint8Array;
  /** Where each block of keys starts, and how many links stand before it. */
  readonly #blocks: Uint32Array;
  readonly #linksBefore: Uint32Array;
  /** How many blocks start with a key below each pair of first characters. */
  readonly #below: Uint32Array;
  /** Where the line of each named place starts in `names`, and how many are before each 64th place. */
  readonly #lines: Uint32Array;
  readonly #linesBefore: Uint32Array;
  readonly #opened = new Map<number, GazetteerPlace>();

  constructor(sections: Record<Section, Uint8Array>) {
    const places = sections.feature.length;
    this.#parent = sums(sections.parent, places);
    this.#lat = sums(sections.lat, places);
    this.#lon = sums(sections.lon, places);
    this.#geonameId = sums(sections.geonameId, places);
    this.#feature = sections.feature;
    this.#population = sections.population;
    this.#keys = sections.keys;
    this.#counts = sections.counts;
    this.#links = sections.links;
    this.#names = sections.names;
    this.#lines = lineStarts(this.#names);
    this.#linesBefore = namedBefore(this.#feature);
    const keys = this.#counts.length;
    const blocks = Math.ceil(keys / KEYS_A_BLOCK);
    this.#blocks = new Uint32Array(blocks);
    this.#linksBefore = new Uint32Array(blocks);
    let links = 0;
    let at = 0;
    for (let key = 0; key < keys; key++) {
      if (key % KEYS_A_BLOCK === 0) {
        this.#blocks[key / KEYS_A_BLOCK] = at;
        this.#linksBefore[key / KEYS_A_BLOCK] = links;
      } else at++;
      while (this.#keys[at] !== 0) at++;
      at++;
      links += this.#counts[key] ?? 0;
    }
    this.#below = this.#blocksBelow();
  }

  lookUp(name: string): readonly GazetteerPlace[] {
    return this.#find(fold(name));
  }

  abbreviation(letters: string): readonly GazetteerPlace[] {
    return this.#find(exactKey(letters));
  }

  containers(place: GazetteerPlace): readonly GazetteerPlace[] {
    const containers: GazetteerPlace[] = [];
    let at = place.index;
    for (let parent = this.#parent[at] ?? at; parent !== at; parent = this.#parent[at] ?? at) {
      containers.push(this.#place(parent, '', false));
      at = parent;
    }
    return containers;
  }

  #find(key: string): readonly GazetteerPlace[] {
    if (key === '') return [];
    const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1) || 0);
    let low = this.#below[pair] ?? 0;
    let high = this.#below[pair + 1] ?? this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#blocks[middle] ?? 0, key) <= 0) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? [] : this.#findIn(low - 1, key);
  }

  #blocksBelow(): Uint32Array {
    const below = new Uint32Array(pairOf(ASCII, 0) + 1);
    for (const at of this.#blocks) {
      const pair = pairOf(this.#keys[at] ?? 0, this.#keys[at + 1] ?? 0);
      below[pair + 1] = (below[pair + 1] ?? 0) + 1;
    }
    for (let pair = 1; pair < below.length; pair++)
      below[pair] = (below[pair] ?? 0) + (below[pair - 1] ?? 0);
    return below;
  }

  /** The sign of the zero-ended key at the offset less the given one. */
  #compare(at: number, key: string): number {
    for (let i = 0; i < key.length; i++) {
      const difference = (this.#keys[at + i] ?? 0) - key.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return this.#keys[at + key.length] ?? 0;
  }

  /** Walks a block: `matched` counts the characters of `key` that the present entry agrees with. */
  #findIn(block: number, key: string): readonly GazetteerPlace[] {
    const first = block * KEYS_A_BLOCK;
    const end = Math.min(first + KEYS_A_BLOCK, this.#counts.length);
    let links = this.#linksBefore[block] ?? 0;
    let at = this.#blocks[block] ?? 0;
    let matched = 0;
    for (let entry = first; entry < end; entry++) {
      const shared = entry === first ? 0 : (this.#keys[at++] ?? 0);
      if (shared < matched) return [];
      if (shared === matched) {
        while (matched < key.length && this.#keys[at] === key.charCodeAt(matched)) {
          matched++;
          at++;
        }
        if (matched === key.length && this.#keys[at] === 0)
          return this.#linked(links, this.#counts[entry] ?? 0, key);
      }
      while (this.#keys[at] !== 0) at++;
      at++;
      links += this.#counts[entry] ?? 0;
    }
    return [];
  }

  #linked(from: number, count: number, key: string): readonly GazetteerPlace[] {
    const places: GazetteerPlace[] = [];
    for (let at = 3 * from; at < 3 * (from + count); at += 3) {
      const link =
        (this.#links[at] ?? 0) |
        ((this.#links[at + 1] ?? 0) << 8) |
        ((this.#links[at + 2] ?? 0) << 16);
      places.push(this.#place(link & ~LESSER, key, (link & LESSER) !== 0));
    }
    return places;
  }

  /** `key`: the one that found it, which is its name if it has no line of its own. */
  #place(index: number, key: string, lesser: boolean): GazetteerPlace {
    const opened = this.#opened.get(2 * index + (lesser ? 1 : 0));
    if (opened) return opened;
    const feature = this.#featureOf(index);
    const region = this.#container(index, 'ADM1');
    const country = this.#container(index, 'PCLI');
    const place: GazetteerPlace = {
      index,
      name: this.#nameOf(index) ?? titleCase(key),
      type: kindOf(feature),
      feature,
      country: country < 0 ? null : this.#line(country).slice(0, ISO_CODE_LETTERS),
      region: region < 0 ? null : this.#nameOf(region),
      regionIndex: region,
      containerIndex: this.#parent[index] ?? index,
      lat: (this.#lat[index] ?? 0) / CENTIDEGREE,
      lon: (this.#lon[index] ?? 0) / CENTIDEGREE,
      population: populationOf(this.#population[index] ?? 0),
      geonameId: this.#geonameId[index] || null,
      lesser,
    };
    this.#opened.set(2 * index + (lesser ? 1 : 0), place);
    return place;
  }

  #featureOf(index: number): Feature {
    return FEATURES[(this.#feature[index] ?? 0) & ~NAMED] ?? 'PPL';
  }

  /** Index of the container (or itself) that is such a feature; -1 for none. */
  #container(index: number, feature: Feature): number {
    let at = index;
    while (this.#featureOf(at) !== feature) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return -1;
      at = parent;
    }
    return at;
  }

  #nameOf(index: number): string | null {
    if (((this.#feature[index] ?? 0) & NAMED) === 0) return null;
    const line = this.#line(index);
    return this.#featureOf(index) === 'PCLI' ? line.slice(ISO_CODE_LETTERS + 1) : line;
  }

  #line(index: number): string {
    let line = this.#linesBefore[index >>> LINES_STEP] ?? 0;
    for (let at = (index >>> LINES_STEP) << LINES_STEP; at < index; at++)
      if ((this.#feature[at] ?? 0) & NAMED) line++;
    return utf8(this.#names, this.#lines[line] ?? 0, (this.#lines[line + 1] ?? 0) - 1);
  }
}

/** Keys are of these characters only. */
const ASCII = 128;

function pairOf(first: number, second: number): number {
  return ASCII * first + second;
}

/** A running count of lines is kept for each 2 ** 6 places. */
const LINES_STEP = 6;
const NEWLINE = 10;

function namedBefore(feature: Uint8Array): Uint32Array {
  const before = new Uint32Array((feature.length >>> LINES_STEP) + 1);
  let named = 0;
  for (let at = 0; at < feature.length; at++) {
    if ((at & ((1 << LINES_STEP) - 1)) === 0) before[at >>> LINES_STEP] = named;
    if ((feature[at] ?? 0) & NAMED) named++;
  }
  return before;
}

/** With one start more, past the last line. */
function lineStarts(names: Uint8Array): Uint32Array {
  let lines = 0;
  for (const byte of names) if (byte === NEWLINE) lines++;
  const starts = new Uint32Array(lines + 1);
  let line = 0;
  for (let at = 0; at < names.length; at++) if (names[at] === NEWLINE) starts[++line] = at + 1;
  return starts;
}

/** Running sums of zigzag varints. */
function sums(bytes: Uint8Array, count: number): Int32Array {
  const values = new Int32Array(count);
  let at = 0;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let zigzag = byte & 127;
    for (let shift = 7; byte & 128; shift += 7) {
      byte = bytes[at++] ?? 0;
      zigzag |= (byte & 127) << shift;
    }
    value += (zigzag >>> 1) ^ -(zigzag & 1);
    values[i] = value;
  }
  return values;
}

/** By hand, since the pure folders have no `TextDecoder`; of names, so of one to three bytes a character. */
function utf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to;) {
    const lead = bytes[at++] ?? 0;
    if (lead < 0x80) text += String.fromCharCode(lead);
    else if (lead < 0xe0)
      text += String.fromCharCode(((lead & 31) << 6) | ((bytes[at++] ?? 0) & 63));
    else {
      const middle = (bytes[at++] ?? 0) & 63;
      text += String.fromCharCode(((lead & 15) << 12) | (middle << 6) | ((bytes[at++] ?? 0) & 63));
    }
  }
  return text;
}
