/** Joins GeoNames' towns and divisions with the hand-written tables: every place, containers first. */
import type { Feature } from './features.ts';
import { FEATURES } from './features.ts';
import { exactKey, fold } from './fold.ts';
import { divisions, towns, type Town } from './geonames.ts';
import type { Source } from './pack.ts';
import { ADMIN } from './tables/admin.ts';
import { COUNTRIES } from './tables/countries.ts';
import { ENGLISH_NAMES } from './tables/english-names.ts';
import { GEONAME_IDS } from './tables/geoname-ids.ts';
import { OTHER_NAMES } from './tables/other-names.ts';
import { REGIONS } from './tables/regions.ts';
import { SETTLEMENTS } from './tables/settlements.ts';
import { degrees, list, rows } from './tables/rows.ts';
import { WATERS } from './tables/waters.ts';

/** Countries whose English-language local news names small places: towns of any size are kept. */
const EVERY_TOWN = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ']);
const SMALLEST_TOWN = 500;
/** Countries whose second-order divisions the news names. */
const SECOND_ORDER = new Set('US GB IE FR IT ES PH NG IN PK CN NL BE NZ ZA AU'.split(' '));
/** Spellings of a town ("Izium") are kept from this size, all foreign names from the next. */
const SPELLINGS_FROM = 5_000;
const EXONYMS_FROM = 50_000;
/** What a place without a census figure ranks as among its namesakes. */
const NOMINAL_POPULATION: Partial<Record<Feature, number>> = {
  continent: 500_000_000,
  region: 3_000_000,
  sea: 3_000_000,
  river: 500_000,
  mountain: 200_000,
  island: 200_000,
  district: 100_000,
};

interface Draft {
  name: string;
  code?: string;
  feature: Feature;
  lat: number;
  lon: number;
  population: number;
  geonameId: number | null;
  parent: Draft | null;
  keys: string[];
  lesserKeys: string[];
}

export function sources(): Source[] {
  const kept = [...towns().filter(isKept), ...settlements()];
  const countries = countryDrafts();
  const first = divisionDrafts(1, kept, (code) => countries.get(code.slice(0, 2)) ?? null);
  const second = divisionDrafts(2, kept, (code) => first.get(upTo(code, 2)) ?? null);
  const townDrafts = kept.map((town) =>
    townDraft(
      town,
      second.get(`${town.country}.${town.admin1}.${town.admin2}`) ??
        first.get(`${town.country}.${town.admin1}`) ??
        countries.get(town.country) ??
        null,
    ),
  );
  for (const { parent, population } of townDrafts)
    for (let at = parent; at; at = at.parent) at.population += population;
  const areas = areaDrafts(countries, townDrafts);
  const order = new Map<Draft | null, number>([[null, -1]]);
  const all = [...countries.values(), ...first.values(), ...second.values()];
  for (const draft of all) order.set(draft, order.size);
  townDrafts.sort(
    (a, b) =>
      (order.get(a.parent) ?? 0) - (order.get(b.parent) ?? 0) ||
      (a.geonameId ?? 0) - (b.geonameId ?? 0),
  );
  return [...all, ...areas, ...townDrafts];
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

function countryDrafts(): Map<string, Draft> {
  return new Map(
    rows(COUNTRIES, 5).map(([code = '', name = '', lat, lon, others]) => [
      code,
      { ...areaDraft('PCLI', name, lat, lon, list(others), null), code },
    ]),
  );
}

function areaDraft(
  feature: Feature,
  name: string,
  lat: string | undefined,
  lon: string | undefined,
  others: readonly string[],
  parent: Draft | null,
): Draft {
  return {
    name,
    feature,
    lat: degrees(lat, 90),
    lon: degrees(lon, 180),
    population: NOMINAL_POPULATION[feature] ?? 0,
    geonameId: geonameIds.get(name) ?? null,
    parent,
    keys: [fold(name), ...others.map(keyOf)],
    lesserKeys: [],
  };
}

/** An abbreviation is told from a word by its dots or by having no small letters. */
function keyOf(name: string): string {
  const isAbbreviation = /^[A-Z&]{2,6}$|^(?:\p{L}+\. ?)+(?:\p{L}\.?)?$/u.test(name);
  return isAbbreviation ? exactKey(name) : fold(name);
}

const GENERIC_AFTER =
  / (?:Oblast'?|Province|Region|Governorate|Krai|Kray|Republic|Department|District|Prefecture|Voivodeship|Council|County Borough|county borough|City and County Council|City|County|Parish|State)$/;
const GENERIC_BEFORE =
  /^(?:The|Sir|Province of|Provincia di|Provincia de|Province de|City and County of|City and Borough of|Metropolitan Borough of|Royal Borough of|Borough of|City of|District of|County of|County|Republic of|Departement de|Département de|State of) /;

/** What is left of "Northern Province" or "Federal District" names no place. */
const NOT_ALONE = new Set(
  'free north south east west northern southern eastern western central federal capital national upper lower metropolitan coast islands river'
    .split(' ')
    .concat(['north eastern', 'north western', 'south eastern', 'south western', 'north central']),
);

/** First- or second-order divisions; where the table has no point, the mean of their towns. */
function divisionDrafts(
  order: 1 | 2,
  kept: readonly Town[],
  parentOf: (code: string) => Draft | null,
): Map<string, Draft> {
  const own = new Map(rows(ADMIN, 5).map((row) => [row[0], row]));
  const within = grouped(kept, ({ country, admin1, admin2 }) =>
    order === 1 ? `${country}.${admin1}` : `${country}.${admin1}.${admin2}`,
  );
  const drafts = new Map<string, Draft>();
  const names = [...divisions(order)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [code, name] of names) {
    const inside = within.get(code) ?? [];
    const [, ownName, lat, lon, others] = own.get(code) ?? [];
    if (order === 2 && !SECOND_ORDER.has(code.slice(0, 2))) continue;
    if (ownName === undefined && inside.length === 0) continue;
    const draft = areaDraft(
      order === 1 ? 'ADM1' : 'ADM2',
      ownName ?? name,
      lat ?? mean(inside, 'lat'),
      lon ?? mean(inside, 'lon'),
      list(others),
      parentOf(code),
    );
    const bare = name.replace(GENERIC_BEFORE, '').replace(GENERIC_AFTER, '');
    const isTown = inside.some((town) => fold(englishName(town)) === fold(bare));
    if (order === 2 && bare !== name && isTown && !isCounty(code)) continue;
    if (order === 2 && code.startsWith('IE.')) {
      draft.name = `County ${bare}`;
      draft.keys = [fold(draft.name), fold(`Co ${bare}`)];
    }
    if (order === 2 && code.startsWith('GB.')) draft.name = bare;
    const isCountryName = draft.parent?.keys.includes(fold(bare)) ?? false;
    if (isTown || isCountryName || (order === 2 && isCounty(code)))
      draft.lesserKeys.push(fold(bare));
    else if (!NOT_ALONE.has(fold(bare))) draft.keys.push(fold(bare));
    if (own.has(code)) draft.lesserKeys.push(fold(name));
    // A division of its chief town's or its country's name is the lesser bearer of it.
    else if ((isTown || isCountryName) && fold(name) === fold(bare)) draft.keys = [];
    draft.keys = draft.keys.filter((key) => !NOT_ALONE.has(key));
    drafts.set(code, tidy(draft));
  }
  return drafts;
}

/** Where the county of a town's name is another thing than the town. */
function isCounty(code: string): boolean {
  return code.startsWith('US.') || code.startsWith('IE.');
}

function mean(inside: readonly Town[], axis: 'lat' | 'lon'): string {
  return (inside.reduce((sum, town) => sum + town[axis], 0) / inside.length).toFixed(2);
}

const englishNames = new Map(
  rows(ENGLISH_NAMES, 3).map(([country, name, english]) => [`${country}|${name}`, english]),
);

const geonameIds = new Map(rows(GEONAME_IDS, 2).map(([name = '', id]) => [name, Number(id)]));

const otherNames = new Map([
  ...rows(OTHER_NAMES, 3).map(
    ([country, name, others]) => [`${country}|${name}`, list(others)] as const,
  ),
  ...rows(SETTLEMENTS, 6).map(
    ([code = '', name, , , , others]) => [`${upTo(code, 1)}|${name}`, list(others)] as const,
  ),
]);

function englishName({ country, name }: Town): string {
  return (
    englishNames.get(`${country}|${name}`) ??
    name.replace(/^(?:Township|Borough|Village|City|Town) of /, '')
  );
}

function townDraft(town: Town, parent: Draft | null): Draft {
  const name = englishName(town);
  const own = fold(name) || fold(town.asciiName);
  const spellings =
    town.population >= SPELLINGS_FROM || town.feature === 'PPLA2'
      ? town.alternates.filter(isLatinName)
      : [];
  const lesser = spellings
    .map(fold)
    .filter((key) => town.population >= EXONYMS_FROM || isSpellingOf(key, own));
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
      ...(town.population >= SPELLINGS_FROM || town.geonameId === null
        ? (otherNames.get(`${town.country}|${town.name}`) ?? []).map(keyOf)
        : []),
    ],
    lesserKeys: [fold(town.name), fold(town.asciiName), ...lesser],
  });
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

const SAME_PLACE_DEGREES = 0.4;

function areaDrafts(countries: ReadonlyMap<string, Draft>, townDrafts: readonly Draft[]): Draft[] {
  const byName = grouped(townDrafts, ({ keys }) => keys[0] ?? '');
  return [...rows(REGIONS, 6), ...rows(WATERS, 6)]
    .map(([kind, code, name = '', lat, lon, others]) => {
      const parent = countries.get(code ?? '') ?? null;
      if (!parent && code !== '-') throw new RangeError(`No country "${code}" of ${name}`);
      return tidy(areaDraft(kind as Feature, name, lat, lon, list(others), parent));
    })
    .filter(
      (area) =>
        area.feature !== 'district' ||
        !byName
          .get(area.keys[0] ?? '')
          ?.some(
            (town) =>
              Math.abs(town.lat - area.lat) < SAME_PLACE_DEGREES &&
              Math.abs(town.lon - area.lon) < SAME_PLACE_DEGREES,
          ),
    );
}

function tidy(draft: Draft): Draft {
  draft.keys = unique(draft.keys);
  draft.lesserKeys = unique(draft.lesserKeys).filter((key) => !draft.keys.includes(key));
  return draft;
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '' && key !== '=');
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function upTo(code: string, parts: number): string {
  return code.split('.').slice(0, parts).join('.');
}
