import { expect, test } from 'vitest';
import { keyOf, mean, tidy, upTo, areaDraft } from '../../lib/gazetteer/draft.ts';
import { FEATURES, kindOf } from '../../lib/gazetteer/features.ts';
import { exactKey, fold, titleCase } from '../../lib/gazetteer/fold.ts';
import { degrees, list, rows } from '../../lib/gazetteer/tables/rows.ts';
import { englishName, largestTowns, townDraft } from '../../lib/gazetteer/towns.ts';

test.each([
  ['Leeds', 'leeds'],
  ['SÃO PAULO', 'sao paulo'],
  ['Kőszeg', 'koszeg'],
  ['Ærø', 'aero'],
  ['Łódź', 'lodz'],
  ['Weißenburg', 'weissenburg'],
  ['Þórshöfn', 'thorshofn'],
  ['Đà Nẵng', 'da nang'],
  ['Xank’əndi', 'xankandi'],
  ['Saint Louis', 'st louis'],
  ['St. Louis', 'st louis'],
  ['Mt. Vernon', 'mount vernon'],
  ['Ft Worth', 'fort worth'],
  ['Saintes', 'saintes'],
  ['O’Fallon', 'ofallon'],
  ["Hawai'i", 'hawaii'],
  ['Stratford-upon-Avon', 'stratford upon avon'],
  ['Winston–Salem', 'winston salem'],
  ['Trinidad & Tobago', 'trinidad tobago'],
  ['Cork (city)', 'cork city'],
  [' New\u00a0York ', 'new york'],
  ['Київ', ''],
  ['東京', ''],
  ['', ''],
])('%j is found as %j', (name, key) => {
  expect(fold(name)).toBe(key);
});

test.each([
  ['leeds', 'Leeds'],
  ['stratford upon avon', 'Stratford upon Avon'],
  ['the hague', 'The Hague'],
  ['isle of man', 'Isle of Man'],
  ['st louis', 'St. Louis'],
  ['rio de janeiro', 'Rio de Janeiro'],
  ['de pere', 'De Pere'],
])('%s is shown as %s', (key, name) => {
  expect(titleCase(key)).toBe(name);
});

test.each([
  ['UAE', '=UAE'],
  ['US', '=US'],
  ['D&D', '=D&D'],
  ['W.Va.', '=W.Va.'],
  ['N.S.W.', '=N.S.W.'],
  ['Ind.', '=Ind.'],
  ['Ida', 'ida'],
  ['A', 'a'],
  ['NEWPORT', 'newport'],
  ['St. Louis', 'st louis'],
])('the key of %s is %s', (name, key) => {
  expect(keyOf(name)).toBe(key);
});

test('an abbreviation is kept as it is', () => {
  expect(exactKey('W.Va.')).toBe('=W.Va.');
});

test.each([
  ['PCLI', 'country'],
  ['ADM1', 'region'],
  ['ADM2', 'region'],
  ['PPL', 'city'],
  ['PPLC', 'city'],
  ['PPLA3', 'city'],
  ['PPLX', 'district'],
  ['district', 'district'],
  ['sea', 'sea'],
  ['continent', 'continent'],
] as const)('%s is a %s', (feature, kind) => {
  expect(FEATURES).toContain(feature);
  expect(kindOf(feature)).toBe(kind);
});

test('the rows of a table', () => {
  expect(rows('\na|b|c;d\ne|f\n', 3)).toEqual([
    ['a', 'b', 'c;d'],
    ['e', 'f', ''],
  ]);
  expect(() => rows('a|b|c|d', 3)).toThrow('Row of 4 cells: a|b|c|d');
  expect(() => rows('a', 3)).toThrow('Row of 1 cells: a');
  expect(list('c;d')).toEqual(['c', 'd']);
  expect(list('')).toEqual([]);
  expect(list(undefined)).toEqual([]);
});

test.each([
  ['0', 90, 0],
  ['-90', 90, -90],
  ['180', 180, 180],
] as const)('%s of %i degrees', (cell, limit, value) => {
  expect(degrees(cell, limit)).toBe(value);
});

test.each([
  ['90.1', 90],
  ['-180.1', 180],
  ['', 90],
  ['north', 90],
  [undefined, 90],
] as const)('no degrees: %s of %i', (cell, limit) => {
  expect(() => degrees(cell, limit)).toThrow('Not degrees');
});

test.each([
  ['US.TX.439', 1, 'US'],
  ['US.TX.439', 2, 'US.TX'],
  ['US', 2, 'US'],
] as const)('%s up to %i parts is %s', (code, parts, start) => {
  expect(upTo(code, parts)).toBe(start);
});

test('the mean of points', () => {
  expect(mean([{ lat: 1 }, { lat: 2 }, { lat: 6 }], 'lat')).toBe(3);
});

test('a draft of the tables has its names once, none twice as a lesser one', () => {
  const draft = areaDraft('river', 'Lune', '54', '-2', ['Loyne', 'Lune', 'R.L.'], null);
  expect(draft).toMatchObject({ name: 'Lune', lat: 54, lon: -2, population: 500_000 });
  draft.lesserKeys = ['loyne', 'lon', 'lon', '', '='];
  expect(tidy(draft)).toMatchObject({ keys: ['lune', 'loyne', '=R.L.'], lesserKeys: ['lon'] });
  expect(areaDraft('PCLI', 'Zenda', '0', '0', [], null).population).toBe(0);
});

const town = {
  geonameId: 1,
  name: 'Zendà',
  asciiName: 'Zenda',
  alternates: [] as readonly string[],
  lat: 1,
  lon: 2,
  feature: 'PPL',
  country: 'DE',
  admin1: '01',
  admin2: '',
  population: 6_000,
};

test.each([
  ['Township of Zenda', 'Zenda'],
  ['City of Zenda', 'Zenda'],
  ['Village of Zenda', 'Zenda'],
  ['Zenda City', 'Zenda City'],
])('%s is %s in English', (name, english) => {
  expect(englishName({ ...town, name })).toBe(english);
});

test.each([
  ['a spelling', ['Zendda'], 6_000, 'DE', ['zendda']],
  ['not of a small town', ['Zendda'], 4_999, 'DE', []],
  ['a foreign name of a small one', ['Zuenderland'], 6_000, 'DE', []],
  ['a foreign name of a large one', ['Zuenderland'], 50_000, 'DE', ['zuenderland']],
  ['none where English is spoken', ['Zuenderland'], 50_000, 'GB', []],
  ['two letters more', ['Zendaro'], 6_000, 'DE', []],
  ['another first letter', ['Lenda'], 6_000, 'DE', ['lenda']],
  ['two letters of four and more changed', ['Zoudo'], 6_000, 'DE', []],
  ['capitals', ['ZENDDA'], 60_000, 'DE', []],
  ['a short name', ['Zen'], 60_000, 'DE', []],
  ['another script', ['Зенда'], 60_000, 'DE', []],
])('other names of a town: %s', (_why, alternates, population, country, keys) => {
  const draft = townDraft({ ...town, alternates, population, country }, null, false);
  expect(draft.keys).toEqual(['zenda']);
  expect(draft.lesserKeys).toEqual(keys);
});

test('the largest town of a name in each country', () => {
  const large = { ...town, population: 9_000 };
  const other = { ...town, country: 'FR', population: 5 };
  expect(largestTowns([town, large, { ...town }, other])).toEqual(new Set([large, other]));
});

test.each([
  ['two letters changed', 'Zendebarg', ['zendebarg']],
  ['two left out', 'Zendbrg', ['zendbrg']],
  ['three changed', 'Zendebarc', []],
  ['three put in', 'Zendaburgers', []],
])('spellings of a longer name: %s', (_why, other, keys) => {
  const longer = { ...town, name: 'Zendaburg', asciiName: 'Zendaburg', alternates: [other] };
  expect(townDraft(longer, null, false).lesserKeys).toEqual(keys);
});
