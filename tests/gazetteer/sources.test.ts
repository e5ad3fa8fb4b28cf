/** What is packed of a few towns, divisions and post offices, as GeoNames might have them. */
import { expect, test } from 'vitest';
import type { GeoNames, PostalPlace, Town } from '../../lib/gazetteer/geonames.ts';
import type { Source } from '../../lib/gazetteer/pack.ts';
import { sources } from '../../lib/gazetteer/sources.ts';

let ids = 0;
const town = (code: string, name: string, more: Partial<Town> = {}): Town => {
  const [country = '', admin1 = '', admin2 = ''] = code.split('.');
  return {
    geonameId: ++ids,
    name,
    asciiName: name,
    alternates: [],
    lat: 10,
    lon: 20,
    feature: 'PPL',
    country,
    admin1,
    admin2,
    population: 1_000,
    ...more,
  };
};

const post = (state: string, name: string, lat = 40, lon = -90): PostalPlace => ({
  name,
  lat,
  lon,
  admin1: state,
  admin2: '9',
});

const TOWNS: readonly Town[] = [
  town('US.IL.9', 'Zenda', { lat: 40, lon: -90 }),
  town('US.IL.9', 'Zendaville', { population: 0 }),
  town('US.IL.9', 'Township of Zenton', { population: 3 }),
  town('US.IL.8', 'Zedd', { lat: 42, population: 0, feature: 'PPLX' }),
  town('DE.99.1', 'Zendau', {
    lat: 50,
    lon: 10,
    population: 60_000,
    alternates: ['Zendavia', 'Zen', 'ZENDAU'],
  }),
  town('DE.99.1', 'Zendorf', { lat: 51.01, lon: 11.02, population: 499 }),
  town('DE.99.1', 'Zendburg', { population: 500, feature: 'PPLA4' }),
  town('DE.99.1', 'Zendseat', { population: 0, feature: 'PPLA' }),
  town('DE.99.1', 'Zendseat Two', {
    population: 0,
    feature: 'PPLA2',
    alternates: ['Zendseet Two', 'Other'],
  }),
  town('DE.99.1', 'Zendcap', { population: 0, feature: 'PPLC' }),
  town('DE.99.1', 'Zendthree', { population: 0, feature: 'PPLA3' }),
  town('DE.99.1', 'Zendgone', { feature: 'PPLQ' }),
  town('DE.99.1', 'Zendwas', { feature: 'PPLCH' }),
  town('DE.99.1', 'Zendfarm', { feature: 'FRM' }),
  town('GB.ENG.Z1', 'Zendchester', { population: 5_000 }),
  town('GB.ENG.Z2', 'Zendwick', { population: 5_000 }),
  town('IE.C.Z1', 'Zendmore'),
  town('FR.99.1', 'Zendville'),
  town('FR.99.1', 'Zendes', { lat: 12, lon: 22 }),
  town('MX.99', 'Zendo'),
  town('XX.1', 'Zendnowhere'),
];

const FIRST: readonly [string, string][] = [
  ['US.IL', 'Illinois'],
  ['DE.99', 'Zendau Oblast'],
  ['FR.99', 'Département de Zendaye'],
  ['MX.99', 'Northern Province'],
  ['GB.ENG', 'England'],
  ['IE.C', 'Connaught'],
  ['PL.1', 'Zendempty'],
  ['IT.15', 'Sicilia'],
];
const SECOND: readonly [string, string][] = [
  ['US.IL.9', 'Zenda County'],
  ['US.IL.8', 'Zeddy County'],
  ['DE.99.1', 'Zendkreis'],
  ['GB.ENG.Z1', 'County of Zendshire'],
  ['GB.ENG.Z2', 'Borough of Zendwick'],
  ['IE.C.Z1', 'Zendgal'],
  ['FR.99.1', 'Zendville'],
];

const POST: readonly PostalPlace[] = [
  post('IL', 'Zendpost', 41, -89),
  post('IL', 'Zendpost', 42, -88),
  post('IL', 'Mc Zend'),
  post('IL', 'ZENDA'),
  post('IL', 'Zenton'),
  post('AE', 'Zendarmy'),
  post('', 'Zendvoid'),
];

const geoNames: GeoNames = {
  towns: () => [...TOWNS],
  postalPlaces: () => [...POST],
  divisions: (order) => new Map(order === 1 ? FIRST : SECOND),
};

/** Its feature, name, population and point; its container; its names, and the lesser ones behind a dash. */
function told({ name, feature, lat, lon, population, parent, keys, lesserKeys }: Source) {
  const point = `${lat.toFixed(2)} ${lon.toFixed(2)}`;
  const lesser = lesserKeys.length > 0 ? ` - ${lesserKeys.join('; ')}` : '';
  return `${feature} ${name} ${population} at ${point} in ${parent?.name ?? '-'}: ${keys.join('; ')}${lesser}`;
}

const isOwn = ({ name }: Source) =>
  /^(?:Mc|County |Département de )?Ze(?:nd|nt|dd)|^(?:Illinois|England|Northern Province)$/.test(
    name,
  );

test('every place and its names', () => {
  expect(sources(geoNames).filter(isOwn).map(told)).toEqual([
    'ADM1 Zendau Oblast 60500 at 18.00 18.00 in Germany: zendau oblast - zendau',
    'ADM1 Département de Zendaye 2000 at 11.00 21.00 in France: departement de zendaye; zendaye',
    'ADM1 England 10000 at 52.16 -0.70 in United Kingdom: england',
    'ADM1 Northern Province 1000 at 10.00 20.00 in Mexico: northern province',
    'ADM1 Illinois 11503 at 40.00 -89.25 in United States: illinois; =Ill.; =IL',
    'ADM2 Zendville 2000 at 11.00 21.00 in Département de Zendaye:  - zendville',
    'ADM2 Zendshire 5000 at 10.00 20.00 in England: county of zendshire; zendshire',
    'ADM2 County Zendgal 1000 at 10.00 20.00 in Connacht: county zendgal; co zendgal - zendgal',
    'ADM2 Zeddy County 5000 at 42.00 20.00 in Illinois: zeddy county - zeddy',
    'ADM2 Zenda County 6503 at 28.30 -45.70 in Illinois: zenda county - zenda',
    'PPL Zendnowhere 1000 at 10.00 20.00 in -: zendnowhere',
    'PPL Zendau 60000 at 50.00 10.00 in Zendau Oblast: zendau - zendavia',
    'PPL Zendburg 500 at 10.00 20.00 in Zendau Oblast: zendburg',
    'PPLA Zendseat 0 at 10.00 20.00 in Zendau Oblast: zendseat',
    'PPLA2 Zendseat Two 0 at 10.00 20.00 in Zendau Oblast: zendseat two - zendseet two',
    'PPLC Zendcap 0 at 10.00 20.00 in Zendau Oblast: zendcap',
    'PPL Zendwick 5000 at 10.00 20.00 in England: zendwick',
    'PPL Zendo 1000 at 10.00 20.00 in Northern Province: zendo',
    'PPL Zendville 1000 at 10.00 20.00 in Zendville: zendville',
    'PPL Zendes 1000 at 12.00 22.00 in Zendville: zendes',
    'PPL Zendchester 5000 at 10.00 20.00 in Zendshire: zendchester',
    'PPL Zendmore 1000 at 10.00 20.00 in County Zendgal: zendmore',
    'PPLX Zedd 5000 at 42.00 20.00 in Zeddy County: zedd',
    'PPL Zendpost 250 at 41.50 -88.50 in Zenda County: zendpost',
    'PPL McZend 250 at 40.00 -90.00 in Zenda County: mczend',
    'PPL Zenda 1000 at 40.00 -90.00 in Zenda County: zenda',
    'PPL Zendaville 5000 at 10.00 20.00 in Zenda County: zendaville',
    'PPL Zenton 3 at 10.00 20.00 in Zenda County: zenton - township of zenton',
  ]);
});

const of = (wanted: string) =>
  sources(geoNames)
    .filter(({ name }) => name === wanted)
    .map(told);

test.each([
  [
    'a country',
    'Burkina Faso',
    'PCLI Burkina Faso 0 at 13.00 -2.00 in -: burkina faso; upper volta',
  ],
  [
    'what the table calls otherwise',
    'Connacht',
    'ADM1 Connacht 1000 at 53.75 -9.05 in Ireland: connacht; connaught',
  ],
  ['a village of the table', 'Hrakove', 'PPL Hrakove 700 at 49.66 36.87 in Ukraine: hrakove'],
  [
    'one of several names',
    'Chkalovske',
    'PPL Chkalovske 3700 at 49.72 36.92 in Ukraine: chkalovske; prolisne',
  ],
  ['a sea', 'Black Sea', 'sea Black Sea 3000000 at 43.00 34.00 in -: black sea'],
  [
    'a river of one country',
    'Illinois River',
    'river Illinois River 500000 at 40.00 -90.00 in United States: illinois river',
  ],
  [
    'a part of a town',
    'Kreuzberg',
    'district Kreuzberg 100000 at 52.50 13.40 in Germany: kreuzberg',
  ],
])('of the tables: %s', (_why, name, expected) => {
  expect(of(name)).toEqual([expected]);
});

test('codes and ids are kept, containers come first', () => {
  const all = sources(geoNames);
  expect(all.find(({ name }) => name === 'Ruritania')).toBeUndefined();
  expect(all.find(({ name }) => name === 'France')).toMatchObject({ code: 'FR', geonameId: null });
  expect(all.find(({ name }) => name === 'Zendo')).toMatchObject({ geonameId: 20 });
  const early = all.filter(
    ({ parent }, at) => parent !== null && all.indexOf(parent as Source) > at,
  );
  expect(early).toEqual([]);
});

test.each([
  ['at the same spot', 52.8, 13.1, 1],
  ['further north', 52.91, 13.4, 2],
  ['further east', 52.5, 13.81, 2],
])('a part of a town that GeoNames has too: %s', (_why, lat, lon, count) => {
  const also = sources({
    ...geoNames,
    towns: () => [town('DE.99.1', 'Kreuzberg', { feature: 'PPLX', lat, lon })],
  });
  expect(also.filter(({ name }) => name === 'Kreuzberg')).toHaveLength(count);
});

test('one at the same spot is enough', () => {
  const also = sources({
    ...geoNames,
    towns: () =>
      [10, 13.4].map((lon) => town('DE.99.1', 'Kreuzberg', { feature: 'PPLX', lat: 52.5, lon })),
  });
  expect(also.filter(({ name }) => name === 'Kreuzberg').map(({ feature }) => feature)).toEqual([
    'PPLX',
    'PPLX',
  ]);
});

test.each([
  ['with its code', 'DE.99.1', 'Zendau Oblast'],
  ['of no second-order division that is kept', 'DE.99', 'Zendau Oblast'],
  ['of no division that is known', 'DE.77.7', 'Germany'],
])('a town %s lies in %s: %s', (_why, code, container) => {
  const also = sources({ ...geoNames, towns: () => [...TOWNS, town(code, 'Strelsau')] });
  expect(also.find(({ name }) => name === 'Strelsau')?.parent?.name).toBe(container);
});

test('a division that is called as its country is a lesser bearer of the name', () => {
  const also = sources({
    ...geoNames,
    towns: () => [town('DE.88.1', 'Strelsau')],
    divisions: (order) => new Map(order === 1 ? [['DE.88', 'Germany']] : []),
  });
  const division = also.find(({ name, feature }) => name === 'Germany' && feature === 'ADM1');
  expect(division).toMatchObject({ keys: [], lesserKeys: ['germany'] });
});

test('the largest town of a name bears the other names of the table', () => {
  const also = sources({
    ...geoNames,
    towns: () => [
      town('UA.12', 'Kyiv', { population: 900 }),
      town('UA.12', 'Kyiv', { population: 90_000 }),
    ],
  });
  const towns = also.filter(({ name, feature }) => name === 'Kyiv' && feature === 'PPL');
  expect(towns.map(({ population, keys }) => [population, keys.join('; ')])).toEqual([
    [900, 'kyiv'],
    [90_000, 'kyiv; kiev'],
  ]);
});
