/** Towns: GeoNames' with the table's, and the names by which each is found. */
import { grouped, keyOf, mean, tidy, upTo, type Draft } from './draft.ts';
import { FEATURES, type Feature } from './features.ts';
import { fold } from './fold.ts';
import type { GeoNames, PostalPlace, Town } from './geonames.ts';
import { ENGLISH_NAMES } from './tables/english-names.ts';
import { OTHER_NAMES } from './tables/other-names.ts';
import { SETTLEMENTS } from './tables/settlements.ts';
import { degrees, list, rows } from './tables/rows.ts';

/** Countries whose English-language local news names small places: towns of any size are kept. */
const EVERY_TOWN = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const SMALLEST_TOWN = 500;
/** Spellings of a town ("Izium") are kept from this size, all foreign names from the next. */
const SPELLINGS_FROM = 5_000;
const EXONYMS_FROM = 50_000;

/** Of each country the largest town of a name: the one that bears the other names of the table. */
export function largestTowns(towns: readonly Town[]): ReadonlySet<Town> {
  const largest = new Map<string, Town>();
  for (const town of towns) {
    const key = `${town.country}|${town.name}`;
    if (town.population > (largest.get(key)?.population ?? -1)) largest.set(key, town);
  }
  return new Set(largest.values());
}

export function keptTowns({ towns, postalPlaces }: GeoNames): Town[] {
  const listed = [...towns().filter(isKept).map(withPeople), ...settlements()];
  return [...listed, ...villages(listed, postalPlaces())];
}

function isKept({ feature, country, population }: Town): boolean {
  if (!feature.startsWith('PPL') || /^PPL[HQW]|^PPLCH/.test(feature)) return false;
  return (
    EVERY_TOWN.has(country) ||
    population >= SMALLEST_TOWN ||
    feature === 'PPLC' ||
    feature === 'PPLA' ||
    feature === 'PPLA2'
  );
}

/** What a village ranks as whose people no source counts: less than the smallest town. */
const PEOPLE_OF_A_VILLAGE = 250;

/**
 * The villages and New England towns that only have a post office, at the mean of their postal codes.
 * Where a town of the name lies in the state it is that town.
 */
function villages(listed: readonly Town[], post: readonly PostalPlace[]): Town[] {
  const keyIn = (name: string, state: string) => `${fold(name)}, ${state}`;
  const towns = new Set(
    listed
      .filter(({ country }) => country === 'US')
      .flatMap((town) => [
        keyIn(town.name, town.admin1),
        keyIn(town.asciiName, town.admin1),
        keyIn(englishName(town), town.admin1),
      ]),
  );
  const rows = post
    // The last are of the armed forces.
    .filter(({ admin1 }) => /^[A-Z]{2}$/.test(admin1) && !/^A[AEP]$/.test(admin1))
    // The post writes "Mc Coy".
    .map((row) => ({ ...row, name: row.name.replace(/\bMc (?=[A-Z])/, 'Mc') }))
    .filter(({ name, admin1 }) => !towns.has(keyIn(name, admin1)));
  return [...grouped(rows, ({ name, admin1 }) => keyIn(name, admin1)).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    return {
      geonameId: null,
      name: first.name,
      asciiName: first.name,
      alternates: [],
      lat: mean(same, 'lat'),
      lon: mean(same, 'lon'),
      feature: 'PPL',
      country: 'US',
      admin1: first.admin1,
      admin2: first.admin2,
      population: PEOPLE_OF_A_VILLAGE,
    };
  });
}

/** A seat of a district without a census figure is no hamlet ("Twickenham"). */
function withPeople(town: Town): Town {
  const isUncounted = town.population === 0 && EVERY_TOWN.has(town.country);
  return isUncounted ? { ...town, population: SPELLINGS_FROM } : town;
}

/** Of the table, in the form of GeoNames' own; their other names count as English ones. */
function settlements(): Town[] {
  return rows(SETTLEMENTS, 6).map(([code = '', name = '', lat, lon, population]) => ({
    geonameId: null,
    name,
    asciiName: name,
    alternates: [],
    lat: degrees(lat, 90),
    lon: degrees(lon, 180),
    feature: 'PPL',
    country: upTo(code, 1),
    admin1: code.slice(code.indexOf('.') + 1),
    admin2: '',
    population: Number(population),
  }));
}

const englishNames = new Map(
  rows(ENGLISH_NAMES, 3).map(([country, name, english]) => [`${country}|${name}`, english]),
);

const otherNames = new Map([
  ...rows(OTHER_NAMES, 3).map(
    ([country, name, others]) => [`${country}|${name}`, list(others)] as const,
  ),
  ...rows(SETTLEMENTS, 6).map(
    ([code = '', name, , , , others]) => [`${upTo(code, 1)}|${name}`, list(others)] as const,
  ),
]);

export function englishName({ country, name }: Town): string {
  return (
    englishNames.get(`${country}|${name}`) ??
    name.replace(/^(?:Township|Borough|Village|City|Town) of /, '')
  );
}

export function townDraft(town: Town, parent: Draft | null, isLargest: boolean): Draft {
  const name = englishName(town);
  const own = fold(name) || fold(town.asciiName);
  const spellings =
    town.population >= SPELLINGS_FROM || town.feature === 'PPLA2'
      ? town.alternates.filter(isLatinName)
      : [];
  const lesser = spellings.map(fold).filter((key) => hasExonyms(town) || isSpellingOf(key, own));
  return tidy({
    name,
    feature: (FEATURES as readonly string[]).includes(town.feature)
      ? (town.feature as Feature)
      : 'PPL',
    lat: town.lat,
    lon: town.lon,
    population: town.population,
    geonameId: town.geonameId,
    parent,
    keys: [
      own,
      ...(isLargest ? (otherNames.get(`${town.country}|${town.name}`) ?? []).map(keyOf) : []),
    ],
    lesserKeys: [fold(town.name), fold(town.asciiName), ...lesser],
  });
}

/** Other names of a town where English is spoken are foreign or long out of use. */
function hasExonyms({ population, country }: Town): boolean {
  return population >= EXONYMS_FROM && !EVERY_TOWN.has(country);
}

function isLatinName(name: string): boolean {
  return (
    /^\p{Script=Latin}[\p{Script=Latin}\p{M}' ’.-]{3,}$/u.test(name) &&
    /^\p{Lu}.*\p{Ll}/u.test(name)
  );
}

/** At most two letters changed, left out or put in, and the same first letter but for K and C. */
function isSpellingOf(key: string, own: string): boolean {
  if (key.length < 5 || Math.abs(key.length - own.length) > 2) return false;
  return distance(key, own) <= (own.length < 6 ? 1 : 2);
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
