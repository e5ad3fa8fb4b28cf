/** Which mentions are one name, and which place a name is, on a small world of its own. */
import { describe, expect, test } from 'vitest';
import { groupsOf, type Group, type Sighting } from '../../../lib/annotate/places/groups.ts';
import { NO_HOME, type Home } from '../../../lib/annotate/places/home.ts';
import { resolve } from '../../../lib/annotate/places/resolve.ts';
import type { GazetteerPlace } from '../../../lib/gazetteer/gazetteer.ts';
import {
  ABROAD,
  candidate,
  HENTZAU,
  place,
  RURITANIA,
  SEA,
  sighting,
  TARLENHEIM,
  ZENDA,
  ZENDA_LAND,
} from './atlas.ts';

describe('groups', () => {
  const land = candidate('Land', 50, [ZENDA_LAND]);
  const abroad = candidate('Elsewhere', 51, [ABROAD]);
  const zenda = (first: number, more: Partial<Sighting> = {}) =>
    sighting(candidate('Zenda', first, [ZENDA, ABROAD]), more);
  /** Which group each sighting is in, by the sighting that starts it. */
  const groupsIn = (sightings: readonly Sighting[]) => {
    const groups = groupsOf(sightings);
    return sightings.map((own) => {
      const group = groups.get(own);
      return group ? sightings.findIndex((other) => groups.get(other) === group) : null;
    });
  };

  test.each<[string, Sighting[], (number | null)[]]>([
    ['none', [], []],
    ['one name', [zenda(0), zenda(10), zenda(20)], [0, 0, 0]],
    ['capitals', [zenda(0), sighting(candidate('ZENDA', 10, [ZENDA]))], [0, 0]],
    ['two names', [zenda(0), sighting(candidate('Hentzau', 10, [HENTZAU])), zenda(20)], [0, 1, 0]],
    ['of no table', [zenda(0), sighting(candidate('Zenda', 10))], [0, null]],
    [
      'an abbreviation and a name',
      [zenda(0), sighting(candidate('Zenda', 10, [ZENDA], { form: 'abbreviation' }))],
      [0, 1],
    ],
    [
      'two partners',
      [zenda(0, { partner: land }), zenda(10, { partner: abroad }), zenda(20, { partner: land })],
      [0, 1, 0],
    ],
    [
      'with a partner and without, which is of the first',
      [zenda(0), zenda(10, { partner: land }), zenda(20, { partner: abroad }), zenda(30)],
      [0, 0, 2, 0],
    ],
  ])('%s', (_why, sightings, groups) => expect(groupsIn(sightings)).toEqual(groups));

  const town = place(10);
  const region = place(11, { type: 'region', feature: 'ADM1', lesser: true });
  test.each<[string, GazetteerPlace[], Sighting['called'], boolean]>([
    ['a region of its town', [town, region], 'region', false],
    ['called a town', [town, region], 'town', true],
    ['not called', [town, region], null, true],
    ['a region in its own right', [town, { ...region, lesser: false }], 'region', true],
    ['a lesser name of the town', [{ ...town, lesser: true }, region], 'region', true],
    ['no region', [town], 'region', true],
    ['no town', [region], 'region', true],
  ])('one with the town by itself: %s', (_why, places, called, expected) => {
    const [plain, other] = [0, 10].map((at) => sighting(candidate('Zenda', at, places)));
    const sightings = [plain, { ...other, called }] as Sighting[];
    expect(groupsIn(sightings)).toEqual([0, expected ? 0 : 1]);
  });

  const only = (sightings: readonly Sighting[], at = 0): Group | undefined => {
    const own = sightings[at];
    return own && groupsOf(sightings).get(own);
  };

  test('what they are called and what stands behind them is counted', () => {
    const sightings = [
      zenda(0, { called: 'town', partner: land }),
      zenda(10, { called: 'town' }),
      zenda(20, { called: 'region', partner: land }),
    ];
    expect(only(sightings)).toEqual({
      places: [ZENDA, ABROAD],
      sightings,
      partners: [land, land],
      neighbours: [],
      called: { town: 2, region: 1 },
    });
  });

  test.each([
    ['side by side', 1, []],
    ['a comma between', 2, ['Hentzau']],
    ['a comma and a word between', 3, ['Hentzau']],
    ['three words between', 4, []],
  ])('neighbours in a list: %s', (_why, first, names) => {
    const sightings = [zenda(0), sighting(candidate('Hentzau', first, [HENTZAU]))];
    expect(only(sightings)?.neighbours.map(({ name }) => name)).toEqual(names);
    const back = only(sightings, 1)?.neighbours.map(({ name }) => name);
    expect(back).toEqual(names.length > 0 ? ['Zenda'] : []);
  });

  test('the middle of a list has two neighbours', () => {
    const [a, b] = [candidate('A', 0, [HENTZAU]), candidate('B', 4, [HENTZAU])];
    const sightings = [sighting(a), zenda(2), sighting(b)];
    expect(only(sightings, 1)?.neighbours).toEqual([a, b]);
  });
});

const resolved = (sightings: readonly Sighting[], home: Home = NO_HOME, hints: Sighting[] = []) =>
  resolve({ pieces: [], sightings, hints, cues: new Map() }, home);

describe('the place', () => {
  const named = (places: readonly GazetteerPlace[], more: Partial<Sighting> = {}) =>
    sighting(candidate('Zenda', 0, places), more);
  const first = (...args: Parameters<typeof resolved>) => resolved(...args)[0];
  const big = place(20, { population: 99_999, lat: 10, lon: 10, country: 'FR' });
  const small = place(21, { population: 999, lat: 20, lon: 20, country: 'DE' });

  test('of one bearer no choice is made', () =>
    expect(first([named([ZENDA])])).toEqual({
      place: ZENDA,
      within: null,
      rule: 'place/only-one',
      choice: {},
      alternatives: [],
    }));

  test('of no bearer nothing is known', () =>
    expect(first([named([])])).toEqual({
      place: null,
      within: null,
      rule: 'place/unknown',
      choice: {},
      alternatives: [],
    }));

  test('the larger of two, and what spoke for it', () =>
    expect(first([named([small, big])])).toEqual({
      place: big,
      within: null,
      rule: 'place/population',
      choice: { 'feature PPL': -0.08, people: 7.35 },
      alternatives: [],
    }));

  test.each([
    ['as large', 99_999, 30, 1],
    ['a quarter as large', 25_000, 30, 1],
    ['a sixth as large', 16_000, 30, 0],
    ['forty kilometres off', 99_999, 10.36, 0],
    ['sixty kilometres off', 99_999, 10.54, 1],
  ])('an alternative: %s', (_why, population, lat, count) => {
    const other = place(22, { population, lat, lon: 10, country: 'DE' });
    expect(first([named([big, other])])).toMatchObject({ place: big });
    expect(first([named([big, other])])?.alternatives).toEqual(count === 1 ? [other] : []);
  });

  test('at most five alternatives', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ ...big, index: 30 + at, lat: 10 + at }));
    expect(first([named(many)])?.alternatives).toHaveLength(5);
  });

  test('a town and the region that holds it are none to choose from', () => {
    const land = { ...ZENDA_LAND, population: 40_000, lat: 60 };
    for (const places of [
      [{ ...ZENDA, population: 99_999 }, land],
      [{ ...ZENDA, population: 20_000 }, land],
    ])
      expect(first([named(places)])?.alternatives).toEqual([]);
  });

  const partner = candidate('Land', 2, [ZENDA_LAND]);
  test.each<[string, Sighting[], GazetteerPlace, string]>([
    ['its partner', [named([big, ZENDA, HENTZAU], { partner })], ZENDA, 'partner'],
    [
      'its region',
      [named([big, ZENDA]), sighting(candidate('Land', 9, [ZENDA_LAND]))],
      ZENDA,
      'region-named',
    ],
    [
      'its country',
      [named([small, ABROAD]), sighting(candidate('Gaul', 9, [{ ...RURITANIA, country: 'FR' }]))],
      ABROAD,
      'country-named',
    ],
    ['a country', [named([small, RURITANIA])], RURITANIA, 'country'],
    [
      'a list',
      [
        named([place(23, { population: 9_999 }), { ...ZENDA_LAND, country: 'US' }]),
        sighting(
          candidate('B', 2, [place(24, { feature: 'ADM1', type: 'region', country: 'US' })]),
        ),
      ],
      { ...ZENDA_LAND, country: 'US' },
      'listed',
    ],
    ['its being called a town', [named([small, SEA], { called: 'town' })], small, 'called'],
    [
      'its being called a region',
      [named([small, ZENDA_LAND], { called: 'region' })],
      ZENDA_LAND,
      'called',
    ],
    [
      'its neighbour',
      [named([small, ZENDA]), sighting(candidate('B', 9, [{ ...ZENDA, index: 25 }]))],
      ZENDA,
      'context',
    ],
    [
      'its region’s towns',
      [
        named([small, ZENDA]),
        ...[1, 2].map((at) =>
          sighting(candidate(`B${at}`, 9 * at, [{ ...TARLENHEIM, index: 25 + at }])),
        ),
      ],
      ZENDA,
      'context',
    ],
  ])('by %s', (_why, sightings, expected, rule) => {
    expect(first(sightings)).toMatchObject({ place: expected, rule: `place/${rule}` });
  });

  test('by the outlet, where it is not the largest', () => {
    const home = { places: [], country: 'DE' };
    const larger = { ...big, population: 1_500 };
    expect(first([named([larger, small])], home)).toMatchObject({
      place: small,
      rule: 'place/outlet',
    });
    expect(first([named([larger, small])])).toMatchObject({ place: larger });
    expect(first([named([{ ...big, country: 'DE' }, small])], home)?.rule).toBe('place/population');
    const town = { places: [{ ...small, index: 40 }], country: null };
    expect(first([named([larger, small])], town)).toMatchObject({
      place: small,
      rule: 'place/outlet',
    });
  });

  test('what is not shown helps to decide', () => {
    const hint = sighting(candidate('Land', 9, [ZENDA_LAND]), { probability: 0.4 });
    const name = named([{ ...small, population: 9_999 }, ZENDA]);
    expect(first([name])?.place?.index).toBe(small.index);
    expect(resolved([name], NO_HOME, [hint])).toMatchObject([{ place: ZENDA }]);
  });
});

describe('in a town', () => {
  const put = (
    form: 'road' | 'facility' | 'landform' | 'unknown',
    first: number,
    where: GazetteerPlace,
    isPlacedIn = true,
  ) =>
    resolved([
      sighting(candidate('Elm Street', 0, [], { form, end: 2 }), { isPlacedIn }),
      sighting(candidate('Zenda', first, [where])),
    ])[0];

  test.each([
    ['a road', 'road', 3, ZENDA, true],
    ['a building', 'facility', 3, ZENDA, true],
    ['a valley', 'landform', 3, ZENDA, false],
    ['a village', 'unknown', 3, ZENDA, false],
    ['side by side', 'road', 2, ZENDA, false],
    ['further off', 'road', 4, ZENDA, false],
    ['in a region', 'road', 3, ZENDA_LAND, false],
  ] as const)('%s', (_why, form, at, where, expected) => {
    expect(put(form, at, where)).toMatchObject(
      expected
        ? { place: null, within: ZENDA, rule: 'place/in-town' }
        : { place: null, within: null, rule: 'place/unknown' },
    );
  });

  test('only where a comma or an "in" says so', () =>
    expect(put('road', 3, ZENDA, false)?.within).toBeNull());

  test('not behind it, and nothing at the end', () => {
    const street = sighting(candidate('Elm Street', 3, [], { form: 'road' }), { isPlacedIn: true });
    const town = sighting(candidate('Zenda', 1, [ZENDA]));
    expect(resolved([town, street])[1]?.within).toBeNull();
  });
});
