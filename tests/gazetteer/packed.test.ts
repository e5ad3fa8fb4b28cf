/** The packed form gives back every place, whatever the places. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURES, type Feature } from '../../lib/gazetteer/features.ts';
import { populationByte, populationOf } from '../../lib/gazetteer/format.ts';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { pack, type Source } from '../../lib/gazetteer/pack.ts';
import { utf8 } from '../../lib/gazetteer/unpack.ts';

const key = fc.stringMatching(/^[a-c]{1,3}(?: [a-c]{1,3})?$/);

const place = fc.record({
  name: fc.stringMatching(/^[A-Zé-őа-я東]{2,5}é$/),
  feature: fc.constantFrom<Feature>(...FEATURES.filter((feature) => feature !== 'PCLI')),
  lat: fc.integer({ min: -9_000, max: 9_000 }).map((centi) => centi / 100),
  lon: fc.integer({ min: -18_000, max: 18_000 }).map((centi) => centi / 100),
  population: fc.constantFrom(0, 500, 70_000, 8_000_000),
  geonameId: fc.option(fc.integer({ min: 1, max: 12_000_000 })),
  parentAt: fc.nat(),
  keys: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
  lesserKeys: fc.uniqueArray(key, { maxLength: 2 }),
});

test('every place is found by each of its names, with all that it was packed with', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 150 }), (rows) => {
      const sources: Source[] = [];
      for (const { parentAt, name, ...row } of rows)
        sources.push({
          ...row,
          name,
          parent: sources[parentAt % (sources.length + 1)] ?? null,
        });
      const gazetteer = openGazetteer(pack(sources));
      for (const [index, source] of sources.entries()) {
        const { name, feature, lat, lon, geonameId, parent, keys, lesserKeys, population } = source;
        for (const own of keys) {
          const found = gazetteer.lookUp(own).find((other) => other.index === index);
          expect(found).toMatchObject({ feature, lat, lon, geonameId, lesser: false });
          expect(found?.population).toBe(populationOf(populationByte(population)));
          expect(found?.containerIndex).toBe(parent ? sources.indexOf(parent) : index);
          expect(found?.name).toBe(name);
        }
        for (const other of lesserKeys)
          expect(gazetteer.lookUp(other).find((found) => found.index === index)?.lesser).toBe(
            !keys.includes(other),
          );
      }
      const prefixes = new Set(
        sources.flatMap(({ keys, lesserKeys }) =>
          [...keys, ...lesserKeys].flatMap((own) => (own.includes(' ') ? own.split(' ')[0] : [])),
        ),
      );
      for (const word of ['a', 'bb', 'ccc', 'abc', 'ca'])
        expect(gazetteer.startsName(word)).toBe(prefixes.has(word));
    }),
    { numRuns: 30 },
  );
});

test('the more populous comes first, a lesser name counts a tenth', () => {
  const of = (name: string, population: number, lesser = false): Source => ({
    name,
    feature: 'PPL',
    lat: 0,
    lon: 0,
    population,
    geonameId: null,
    parent: null,
    keys: lesser ? ['own'] : ['aldmoor'],
    lesserKeys: lesser ? ['aldmoor'] : [],
  });
  const sources = [of('A', 100), of('B', 3_000), of('C', 20_000, true), of('D', 40_000, true)];
  const found = openGazetteer(pack(sources)).lookUp('Aldmoor');
  expect(found.map(({ index }) => index)).toEqual([3, 1, 2, 0]);
});

test('a country lies in itself, a region in its country, a sea in none', () => {
  const sea: Source = {
    name: 'Zenda Sea',
    feature: 'sea',
    lat: 1,
    lon: 2,
    population: 9,
    geonameId: 3,
    parent: null,
    keys: ['zenda sea'],
    lesserKeys: [],
  };
  const country: Source = {
    ...sea,
    name: 'Ruritania',
    code: 'RU',
    feature: 'PCLI',
    keys: ['ruritania'],
  };
  const region: Source = {
    ...sea,
    name: 'Zenda Land',
    feature: 'ADM1',
    parent: country,
    keys: ['zenda land'],
  };
  const opened = openGazetteer(pack([country, region, sea]));
  expect(opened.lookUp('Ruritania')).toMatchObject([
    { name: 'Ruritania', type: 'country', country: 'RU', region: null, regionIndex: -1 },
  ]);
  expect(opened.lookUp('Zenda Land')).toMatchObject([
    { type: 'region', country: 'RU', region: 'Zenda Land', regionIndex: 1 },
  ]);
  expect(opened.lookUp('Zenda Sea')).toMatchObject([{ type: 'sea', country: null, region: null }]);
});

test.each([
  [0, 0],
  [-5, 0],
  [1, 2],
  [1_000, 1_024],
  [8_000_000, 7_977_000],
  [1e12, 2 ** (255 / 8)],
])('a population of %i comes back as about %i', (population, back) => {
  const found = populationOf(populationByte(population));
  expect(Math.abs(found - back)).toBeLessThanOrEqual(back * 0.1);
});

test.each(['Zenda', 'Zénda', 'Łódź', 'Ὀξφόρδη', '東京', 'a é 東'])('UTF-8: %s', (name) => {
  const bytes = new TextEncoder().encode(`<${name}>`);
  expect(utf8(bytes, 1, bytes.length - 1)).toBe(name);
});

test('a file is opened by its address', async () => {
  const bytes = pack([
    {
      name: 'Zenda',
      feature: 'PPL',
      lat: 1,
      lon: 2,
      population: 0,
      geonameId: null,
      parent: null,
      keys: ['zenda'],
      lesserKeys: [],
    },
  ]);
  const address = `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;
  const opened = await loadGazetteer(address);
  expect(opened.lookUp('Zenda')).toHaveLength(1);
  await expect(loadGazetteer('data:,no')).rejects.toThrow('No gazetteer');
});
