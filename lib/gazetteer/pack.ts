import { FEATURES, type Feature } from './features.ts';
import { titleCase } from './fold.ts';
import {
  CENTIDEGREE,
  COLUMNS,
  type ColumnName,
  HEADER_BYTES,
  KEYS_A_BLOCK,
  LESSER,
  MAGIC,
  NAMED,
  pairOf,
  PAIRS,
  populationByte,
  SECTIONS,
  type Section,
  STEP,
} from './format.ts';

/** A place as the build knows it. */
export interface Source {
  readonly name: string;
  /** ISO 3166-1 alpha-2, of a country only. */
  readonly code?: string;
  readonly feature: Feature;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly geonameId: number | null;
  /** The innermost container, which stands earlier in the list. */
  readonly parent: Source | null;
  /** Keys that name it: see `fold` and `exactKey`. The first is its own, the `lesser` ones are after it. */
  readonly keys: readonly string[];
  readonly lesserKeys: readonly string[];
}

/** The asset's bytes; the same for the same sources. */
export function pack(sources: readonly Source[]): Uint8Array<ArrayBuffer> {
  const index = new Map(sources.map((source, at) => [source, at]));
  const parents = sources.map(({ parent }, at) => (parent ? (index.get(parent) ?? -1) : at));
  const astray = parents.findIndex((parent, at) => parent < 0 || parent > at);
  if (astray >= 0)
    throw new RangeError(`Place ${astray} ("${sources[astray]?.name}") comes before its container`);
  const columns: Record<ColumnName, Differences> = {
    parent: differences(parents),
    lat: differences(sources.map(({ lat }) => Math.round(lat * CENTIDEGREE))),
    lon: differences(sources.map(({ lon }) => Math.round(lon * CENTIDEGREE))),
    geonameId: differences(sources.map(({ geonameId }) => geonameId ?? 0)),
  };
  const lines = sources.map((source) => encoder.encode(isNamed(source) ? lineOf(source) : ''));
  const sections: Record<Section, Uint8Array> = {
    parent: columns.parent.bytes,
    lat: columns.lat.bytes,
    lon: columns.lon.bytes,
    geonameId: columns.geonameId.bytes,
    feature: Uint8Array.from(
      sources,
      (source) => FEATURES.indexOf(source.feature) | (isNamed(source) ? NAMED : 0),
    ),
    population: Uint8Array.from(sources, ({ population }) => populationByte(population)),
    ...packKeys(sources),
    names: Uint8Array.from(lines.flatMap((line) => [...line])),
    steps: stepsOf(columns, lines),
  };
  return join(sections);
}

const encoder = new TextEncoder();

function lineOf({ name, code }: Source): string {
  return code === undefined ? `${name}\n` : `${code}\t${name}\n`;
}

function stepsOf(
  columns: Readonly<Record<ColumnName, Differences>>,
  lines: readonly Uint8Array[],
): Uint8Array {
  const steps: number[] = [];
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (at % (1 << STEP) === 0) {
      for (const name of COLUMNS)
        steps.push(columns[name].starts[at] ?? 0, columns[name].before[at] ?? 0);
      steps.push(from);
    }
    from += line.length;
  }
  return fourBytesEach(steps);
}

function fourBytesEach(values: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4 * values.length));
  for (const [at, value] of values.entries()) bytes.setInt32(4 * at, value, true);
  return new Uint8Array(bytes.buffer);
}

/** Needs a line of its own: not always found under one key, or not shown as that key. */
function isNamed({ name, feature, keys, lesserKeys }: Source): boolean {
  const isContainer = feature === 'PCLI' || feature === 'ADM1' || feature === 'ADM2';
  return isContainer || keys.length + lesserKeys.length > 1 || titleCase(keys[0] ?? '') !== name;
}

function packKeys(
  sources: readonly Source[],
): Record<'keys' | 'counts' | 'links' | 'blocks' | 'below', Uint8Array> {
  const bearers = new Map<string, number[]>();
  const add = (key: string, link: number) => {
    const links = bearers.get(key);
    if (!links) bearers.set(key, [link]);
    else if (!links.some((other) => (other & ~LESSER) === (link & ~LESSER))) links.push(link);
  };
  for (const [at, { keys, lesserKeys }] of sources.entries()) {
    for (const key of keys) add(key, at);
    for (const key of lesserKeys) add(key, at | LESSER);
  }
  const prominence = (link: number) => {
    const source = sources[link & ~LESSER];
    return (source?.population ?? 0) / (link & LESSER ? 10 : 1);
  };
  const keys = [...bearers.keys()].filter((key) => /^[\x20-\x7e]+$/.test(key)).sort();
  const counts: number[] = [];
  const links: number[] = [];
  const letters: number[] = [];
  const starts: number[] = [];
  const linksBefore: number[] = [];
  const below = Array.from({ length: PAIRS }, () => 0);
  for (const [at, key] of keys.entries()) {
    if (at % KEYS_A_BLOCK === 0) {
      starts.push(letters.length);
      linksBefore.push(links.length / 3);
      const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1) || 0);
      below[pair + 1] = (below[pair + 1] ?? 0) + 1;
    }
    const before = at % KEYS_A_BLOCK === 0 ? null : (keys[at - 1] ?? '');
    const shared = before === null ? 0 : sharedPrefix(before, key);
    if (before !== null) letters.push(shared);
    for (let i = shared; i < key.length; i++) letters.push(key.charCodeAt(i));
    letters.push(0);
    const own = (bearers.get(key) ?? [])
      .sort((a, b) => prominence(b) - prominence(a) || a - b)
      .slice(0, 255);
    counts.push(own.length);
    for (const link of own) links.push(link & 255, (link >> 8) & 255, link >> 16);
  }
  return {
    keys: Uint8Array.from(letters),
    counts: Uint8Array.from(counts),
    links: Uint8Array.from(links),
    blocks: fourBytesEach([...starts, ...linksBefore]),
    below: fourBytesEach(runningSums(below)),
  };
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** Of two that differ. */
function sharedPrefix(a: string, b: string): number {
  let at = 0;
  while (a[at] === b[at]) at++;
  return at;
}

/** Zigzag varints of each value less the one before. */
interface Differences {
  readonly bytes: Uint8Array;
  /** For each value, where its difference starts, and the value before. */
  readonly starts: readonly number[];
  readonly before: readonly number[];
}

function differences(values: readonly number[]): Differences {
  const bytes: number[] = [];
  let before = 0;
  const starts: number[] = [];
  for (const value of values) {
    starts.push(bytes.length);
    const difference = value - before;
    before = value;
    let rest = difference < 0 ? -2 * difference - 1 : 2 * difference;
    while (rest >= 128) {
      bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return { bytes: Uint8Array.from(bytes), starts, before: [0, ...values] };
}

function join(sections: Readonly<Record<Section, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const length = SECTIONS.reduce((sum, section) => sum + sections[section].length, HEADER_BYTES);
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC, true);
  let from = HEADER_BYTES;
  for (const [at, section] of SECTIONS.entries()) {
    header.setUint32(4 + 4 * at, sections[section].length, true);
    bytes.set(sections[section], from);
    from += sections[section].length;
  }
  return bytes;
}
