/** The packed form gives back every place, whatever the places. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURES, type Feature } from '../../lib/gazetteer/features.ts';
import { populationByte, populationOf } from '../../lib/gazetteer/format.ts';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';
import { pack, type Source } from '../../lib/gazetteer/pack.ts';
import { sectionsOf, utf8, wholeNumbers } from '../../lib/gazetteer/unpack.ts';

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

describe('byte by byte', () => {
  const country: Source = {
    name: 'Ruritania',
    code: 'RU',
    feature: 'PCLI',
    lat: 50.25,
    lon: -0.01,
    population: 1,
    geonameId: null,
    parent: null,
    keys: ['ruritania'],
    lesserKeys: ['zendo'],
  };
  const zenda: Source = {
    name: 'Zénda',
    feature: 'PPL',
    lat: -0.5,
    lon: 0.63,
    population: 1_000,
    geonameId: 64,
    parent: country,
    keys: ['zenda'],
    lesserKeys: [],
  };
  /** Is called as its only key, so that it needs no line. */
  const zendo: Source = { ...zenda, name: 'Zendo', keys: ['zendo'], geonameId: 63, population: 0 };
  const sections = sectionsOf(pack([country, zenda, zendo]));
  const bytes = (section: keyof typeof sections) => [...sections[section]];
  const integers = (section: keyof typeof sections) => [...wholeNumbers(sections[section])];

  test.each([
    ['parent', [0, 0, 0]],
    // 5025, -5075 and 0 more, as zigzag 10050, 10149 and 0.
    ['lat', [194, 78, 165, 79, 0]],
    // -1, 64 more and 0 more.
    ['lon', [1, 128, 1, 0]],
    // 0, 64 more and 1 less.
    ['geonameId', [0, 128, 1, 1]],
    ['feature', [0x80, 0x80 | 7, 7]],
    ['population', [8, 80, 0]],
    ['names', [...new TextEncoder().encode('RU\tRuritania\nZénda\n')]],
    [
      'keys',
      [...'ruritania\0']
        .concat('\0', [...'zenda\0'], '\x04', [...'o\0'])
        .map((letter) => letter.charCodeAt(0)),
    ],
    ['counts', [1, 1, 2]],
    // Of "zendo" the country comes first, by a tenth of its one inhabitant.
    ['links', [0, 0, 0, 1, 0, 0, 0, 0, 0x80, 2, 0, 0]],
  ] as const)('%s', (section, expected) => expect(bytes(section)).toEqual(expected));

  test.each([
    ['steps', [0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['blocks', [0, 0]],
  ] as const)('%s', (section, expected) => expect(integers(section)).toEqual(expected));

  test('one block of keys starts with "ru"', () => {
    const below = integers('below');
    const pair = 128 * 'r'.charCodeAt(0) + 'u'.charCodeAt(0);
    expect(below).toHaveLength(128 * 128 + 1);
    expect(below.indexOf(1)).toBe(pair + 1);
    expect(below.at(-1)).toBe(1);
  });

  test('of many places each step goes on where the one before ends', () => {
    const many = Array.from({ length: 65 }, (): Source => ({
      ...zendo,
      parent: null,
      lat: 1,
      lon: 0,
      geonameId: 2,
    }));
    const steps = [...wholeNumbers(sectionsOf(pack([zenda.parent, ...many] as Source[])).steps)];
    // The 64th begins behind 64 differences, of which the first latitude's and the second's have two bytes.
    expect(steps).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 63, 66, 100, 64, 0, 64, 2, 13]);
  });

  test('what cannot be packed', () => {
    const foreign = pack([country, { ...zendo, keys: ['zendö', '東', 'zendo'] }]);
    expect(openGazetteer(foreign).lookUp('Zendo')).toHaveLength(2);
    expect([...sectionsOf(foreign).counts]).toEqual([1, 2]);
    expect(() => pack([{ ...zenda, parent: { ...country } }])).toThrow(
      'Place 0 ("Zénda") comes before its container',
    );
    const many = Array.from({ length: 256 }, () => zendo);
    expect(openGazetteer(pack([country, ...many])).lookUp('Zendo')).toHaveLength(255);
  });

  test('the same place under two of its names is listed once, and not as a lesser one', () => {
    const twice = { ...zendo, keys: ['zendo', 'zendo'], lesserKeys: ['zendo'] };
    expect(openGazetteer(pack([country, twice])).lookUp('Zendo')).toMatchObject([
      { index: 0, lesser: true },
      { index: 1, lesser: false },
    ]);
  });

  test('containers are called by their names, each kind of division', () => {
    const [region, county] = (['ADM1', 'ADM2'] as const).map((feature) => ({
      ...zendo,
      feature,
      name: `Zenda ${feature}`,
      keys: [`zenda ${feature.toLowerCase()}`],
    }));
    if (!region || !county) throw new Error('no divisions');
    const within = { ...county, name: 'Hentzau', keys: ['hentzau'], parent: region };
    const opened = openGazetteer(
      pack([country, region, within, { ...zenda, parent: within, keys: ['inner'] }]),
    );
    const [found] = opened.lookUp('inner');
    expect(found && opened.containers(found).map(({ name }) => name)).toEqual([
      'Hentzau',
      'Zenda ADM1',
      'Ruritania',
    ]);
  });

  test('every field of what is found', () => {
    const opened = openGazetteer(pack([country, zenda, zendo]));
    expect(opened.lookUp('zenda')).toEqual([
      {
        index: 1,
        name: 'Zénda',
        type: 'city',
        feature: 'PPL',
        country: 'RU',
        region: null,
        regionIndex: -1,
        containerIndex: 0,
        lat: -0.5,
        lon: 0.63,
        population: 1_024,
        geonameId: 64,
        lesser: false,
      },
    ]);
    expect(opened.lookUp('ZENDO')).toMatchObject([
      { name: 'Ruritania', lesser: true, population: 2, geonameId: null, containerIndex: 0 },
      { name: 'Zendo', lesser: false, population: 0, geonameId: 63, country: 'RU' },
    ]);
    expect(opened.lookUp('zenda')[0]).toBe(opened.lookUp('Zénda')[0]);
    expect(opened.startsName('zenda')).toBe(false);
    expect(opened.abbreviation('zenda')).toEqual([]);
  });
});

test.each([
  ['shorter than a header', new Uint8Array(8), '8 bytes that start with null'],
  ['another start', new Uint8Array(200), '200 bytes that start with 0'],
])('no gazetteer: %s', (_why, bytes, message) => {
  expect(() => sectionsOf(bytes)).toThrow(message);
});

test('a gazetteer that was cut short says so, one inside a larger buffer is read', () => {
  const bytes = pack([]);
  expect(() => sectionsOf(bytes.subarray(0, -1))).toThrow(
    `Gazetteer of ${bytes.length - 1} bytes, not ${bytes.length} as its header says`,
  );
  const larger = new Uint8Array(bytes.length + 5);
  larger.set(bytes, 5);
  expect(openGazetteer(larger.subarray(5)).lookUp('Zenda')).toEqual([]);
});

test.each([
  ['zend', ['zend', 'zend a', 'zenda']],
  ['', ['zend']],
  ['a', ['a', 'a b', 'b']],
])('a name that others begin with: %j', (word, keys) => {
  const many = openGazetteer(
    pack(
      keys.map((own) => ({
        name: own,
        feature: 'PPL',
        lat: 0,
        lon: 0,
        population: 0,
        geonameId: null,
        parent: null,
        keys: [own],
        lesserKeys: [],
      })),
    ),
  );
  expect(many.lookUp(word).map(({ name }) => name)).toEqual(word === '' ? [] : [word]);
  expect(many.startsName(word)).toBe(word !== '');
});
