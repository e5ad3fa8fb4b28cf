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

/** The country and the first-order division that a place is or lies in. */
type Area = Pick<GazetteerPlace, 'country' | 'region' | 'regionIndex'>;

const NOWHERE: Area = { country: null, region: null, regionIndex: -1 };

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
  readonly #areas = new Map<number, Area>();

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
    const parent = this.#parent.at(index);
    const { country, region, regionIndex } = this.#areaOf(index, parent);
    const place: GazetteerPlace = {
      index,
      name: this.#nameOf(index) ?? titleCase(key),
      type: kindOf(feature),
      feature,
      country,
      region,
      regionIndex,
      containerIndex: parent,
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

  /** Of a place or what it lies in. */
  #areaOf(index: number, parent: number): Area {
    const around = parent === index ? NOWHERE : this.#areaAround(parent);
    const feature = this.#featureOf(index);
    if (feature === 'ADM1') return { ...around, region: this.#nameOf(index), regionIndex: index };
    if (feature !== 'PCLI') return around;
    return { ...around, country: this.#lines.of(index)?.slice(0, ISO_CODE_LETTERS) ?? null };
  }

  /** The same of what holds other places, and is asked for each of them. */
  #areaAround(container: number): Area {
    const known = this.#areas.get(container);
    if (known) return known;
    const area = this.#areaOf(container, this.#parent.at(container));
    this.#areas.set(container, area);
    return area;
  }

  #nameOf(index: number): string | null {
    const line = this.#lines.of(index);
    return this.#featureOf(index) === 'PCLI' ? (line?.slice(ISO_CODE_LETTERS + 1) ?? null) : line;
  }
}
