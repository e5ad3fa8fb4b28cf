import type { PlaceKind } from '../brief.ts';
import { PackedColumn } from './column.ts';
import { FEATURES, kindOf, type Feature } from './features.ts';
import { exactKey, fold, titleCase } from './fold.ts';
import { CENTIDEGREE, LESSER, NAMED, populationOf, type Section } from './format.ts';
import { PackedKeys } from './keys.ts';
import { PackedLines } from './lines.ts';
import { sectionsOf, wholeNumbers } from './unpack.ts';

export { FEATURES, type Feature } from './features.ts';

/** The packed gazetteer, opened for look-ups. */
export interface Gazetteer {
  /** Every place that bears the name, the most populous first; `[]` for none. */
  lookUp(name: string): readonly GazetteerPlace[];
  /** The same by an abbreviation in its own letters and dots: "Ind.", "N.S.W.", "UAE". */
  abbreviation(letters: string): readonly GazetteerPlace[];
  /** Whether there are names of several words that start with this one. */
  startsName(word: string): boolean;
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

const ISO_CODE_LETTERS = 2;

class PackedGazetteer implements Gazetteer {
  readonly #parent: PackedColumn;
  readonly #lat: PackedColumn;
  readonly #lon: PackedColumn;
  readonly #geonameId: PackedColumn;
  readonly #feature: Uint8Array;
  readonly #population: Uint8Array;
  readonly #links: Uint8Array;
  readonly #keys: PackedKeys;
  readonly #lines: PackedLines;
  readonly #opened = new Map<number, GazetteerPlace>();

  constructor(sections: Readonly<Record<Section, Uint8Array>>) {
    const steps = wholeNumbers(sections.steps);
    this.#parent = new PackedColumn('parent', sections, steps);
    this.#lat = new PackedColumn('lat', sections, steps);
    this.#lon = new PackedColumn('lon', sections, steps);
    this.#geonameId = new PackedColumn('geonameId', sections, steps);
    this.#feature = sections.feature;
    this.#population = sections.population;
    this.#links = sections.links;
    this.#keys = new PackedKeys(sections);
    this.#lines = new PackedLines(sections, steps);
  }

  lookUp(name: string): readonly GazetteerPlace[] {
    return this.#find(fold(name));
  }

  abbreviation(letters: string): readonly GazetteerPlace[] {
    return this.#find(exactKey(letters));
  }

  startsName(word: string): boolean {
    const start = fold(word);
    return start !== '' && this.#keys.hasPrefix(`${start} `);
  }

  containers(place: GazetteerPlace): readonly GazetteerPlace[] {
    const containers: GazetteerPlace[] = [];
    let at = place.index;
    for (let parent = this.#parent.at(at); parent !== at; parent = this.#parent.at(at)) {
      containers.push(this.#place(parent, '', false));
      at = parent;
    }
    return containers;
  }

  #find(key: string): readonly GazetteerPlace[] {
    const { from, to } = this.#keys.find(key);
    const places: GazetteerPlace[] = [];
    for (let at = 3 * from; at < 3 * to; at += 3) {
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
      country: country < 0 ? null : (this.#lines.of(country)?.slice(0, ISO_CODE_LETTERS) ?? null),
      region: region < 0 ? null : this.#nameOf(region),
      regionIndex: region,
      containerIndex: this.#parent.at(index),
      lat: this.#lat.at(index) / CENTIDEGREE,
      lon: this.#lon.at(index) / CENTIDEGREE,
      population: populationOf(this.#population[index] ?? 0),
      geonameId: this.#geonameId.at(index) || null,
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
      const parent = this.#parent.at(at);
      if (parent === at) return -1;
      at = parent;
    }
    return at;
  }

  #nameOf(index: number): string | null {
    const line = this.#lines.of(index);
    return this.#featureOf(index) === 'PCLI' ? (line?.slice(ISO_CODE_LETTERS + 1) ?? null) : line;
  }
}
