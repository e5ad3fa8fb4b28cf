/** What speaks for one reading of a name, on a small world of its own. */
import { describe, expect, test } from 'vitest';
import { companyOf } from '../../../lib/annotate/places/company.ts';
import { holds } from '../../../lib/annotate/places/containment.ts';
import { kilometres } from '../../../lib/annotate/places/distance.ts';
import type { Group, Sighting } from '../../../lib/annotate/places/groups.ts';
import { isBig, isWellKnown } from '../../../lib/annotate/places/prominence.ts';
import {
  beliefsOf,
  partsIn,
  type HomeHint,
  type Reading,
} from '../../../lib/annotate/places/readings.ts';
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
  ZENDA_COUNTY,
  ZENDA_LAND,
} from './atlas.ts';

test.each([
  ['a country its towns', RURITANIA, ZENDA, true],
  ['a country its regions', RURITANIA, ZENDA_LAND, true],
  ['no town of another', RURITANIA, ABROAD, false],
  ['a region its towns', ZENDA_LAND, ZENDA, true],
  ['a region its counties', ZENDA_LAND, ZENDA_COUNTY, true],
  ['a region no country', ZENDA_LAND, RURITANIA, false],
  ['a county its towns', ZENDA_COUNTY, ZENDA, true],
  ['no town of another county', ZENDA_COUNTY, TARLENHEIM, false],
  ['a town nothing', ZENDA, place(9, { containerIndex: ZENDA.index }), false],
  ['a country not itself', RURITANIA, RURITANIA, false],
  ['a region not itself', ZENDA_LAND, ZENDA_LAND, false],
])('holds: %s', (_why, container, held, expected) => {
  expect(holds(container, held)).toBe(expected);
});

test.each([
  ['itself', [51.5, -0.1], [51.5, -0.1], 0],
  ['London and Paris', [51.51, -0.13], [48.86, 2.35], 343],
  ['a degree of latitude', [0, 0], [1, 0], 111],
  ['a degree of longitude at 60° north', [60, 0], [60, 1], 56],
  ['over the date line', [0, 179.5], [0, -179.5], 111],
  ['the other side of the Earth', [0, 0], [0, 180], 20_015],
  ['London and New York', [51.51, -0.13], [40.71, -74.01], 5_570],
])('as the crow flies: %s', (_why, [lat = 0, lon = 0], [toLat = 0, toLon = 0], expected) => {
  const distance = kilometres({ lat, lon }, { lat: toLat, lon: toLon });
  expect(Math.abs(distance - expected)).toBeLessThanOrEqual(Math.max(1, expected / 500));
});

test.each<[string, Partial<GazetteerPlace>, boolean]>([
  ['a country', { feature: 'PCLI' }, true],
  ['a region', { feature: 'ADM1' }, true],
  ['a continent', { feature: 'continent' }, true],
  ['a county', { feature: 'ADM2' }, false],
  ['a large town', { population: 400_001 }, true],
  ['one a little smaller', { population: 400_000 }, false],
  ['a large town by a lesser name', { population: 400_001, lesser: true }, false],
])('big: %s', (_why, of, expected) => {
  const places = [place(10), place(11, of)];
  expect(places.map(isBig)).toEqual([false, expected]);
  expect(isWellKnown(candidate('Zenda', 0, places))).toBe(expected);
  expect(isWellKnown(candidate('Zen.', 0, places, { form: 'abbreviation' }))).toBe(true);
});

describe('company', () => {
  const at = (index: number, lat: number, lon: number, of: Partial<GazetteerPlace> = {}) =>
    place(index, { lat, lon, ...of });
  const own = at(20, 40.5, 10.5, { regionIndex: 2 });

  test.each([
    ['in the same cell', at(21, 40.9, 10.1), 1 / 2, 0],
    ['in the cell to the north-east', at(21, 41.9, 11.9), 1 / 2, 0],
    ['in the cell to the south-west', at(21, 39, 9), 1 / 2, 0],
    ['two cells to the north', at(21, 42, 10.5), 0, 0],
    ['two cells to the south', at(21, 38.9, 10.5), 0, 0],
    ['two cells to the east', at(21, 40.5, 12), 0, 0],
    ['two cells to the west', at(21, 40.5, 8.9), 0, 0],
    ['in its region, but far', at(21, 0, 0, { regionIndex: 2 }), 0, 1 / 2],
    ['in no region, but near', at(21, 40, 10, { regionIndex: -1 }), 1 / 2, 0],
    ['a country around it', at(21, 40.5, 10.5, { feature: 'PCLI' }), 0, 0],
    ['a county around it', at(21, 40.5, 10.5, { feature: 'ADM2' }), 1 / 2, 0],
    ['a part of a town', at(21, 40.5, 10.5, { feature: 'district' }), 1 / 2, 0],
  ])('%s', (_why, other, near, region) => {
    const [name, company] = [{ places: [own] }, { places: [other] }];
    expect(companyOf([name, company])(name, own)).toEqual({ near, region });
  });

  test('a name of four bearers says half as much, of two in one place no more', () => {
    const name = { places: [own] };
    const four = { places: [at(21, 40, 10), at(22, 40.1, 10), at(23, 0, 0), at(24, 0, 1)] };
    expect(companyOf([name, four])(name, own).near).toBeCloseTo(0.5 / 1.5, 9);
  });

  test('of three names, as many as are near', () => {
    const name = { places: [own] };
    const [near, far] = [{ places: [at(21, 40, 10)] }, { places: [at(22, 0, 0)] }];
    const company = companyOf([name, near, far]);
    expect(company(name, own).near).toBeCloseTo(1 / 3, 9);
    expect(company(name, own)).toBe(company(name, own));
  });

  test('what is no town has none near it, and no name keeps itself company', () => {
    const land = at(25, 40.5, 10.5, { feature: 'ADM1', regionIndex: 2 });
    const name = { places: [own, land] };
    const company = companyOf([name, { places: [at(21, 40, 10, { regionIndex: 2 })] }]);
    expect(company(name, land).near).toBe(0);
    expect(company(name, land).region).toBeCloseTo(1 / 2, 9);
    expect(companyOf([name])(name, own)).toEqual({ near: 0, region: 0 });
  });
});

const groupOf = (places: readonly GazetteerPlace[], more: Partial<Group> = {}): Group => ({
  places,
  sightings: [sighting(candidate('Zenda', 0, places))],
  partners: [],
  neighbours: [],
  called: { town: 0, region: 0 },
  ...more,
});

const NOBODY: HomeHint = { group: groupOf([], { sightings: [] }), country: null };
const reading = (of: GazetteerPlace, probability = 1): Reading => ({ place: of, probability });

/** The parts of a reading of a name by itself, with another name of these readings, mentioned four times. */
function partsOf(
  own: GazetteerPlace,
  {
    group = {},
    others = [],
    hint = NOBODY,
    homes = [],
  }: {
    group?: Partial<Group>;
    others?: readonly Reading[];
    hint?: HomeHint;
    homes?: readonly Reading[];
  } = {},
) {
  const name = groupOf([own], group);
  const four = Array.from({ length: 4 }, (_, at): Sighting =>
    sighting(
      candidate(
        'Other',
        at + 1,
        others.map((other) => other.place),
      ),
    ),
  );
  const other = groupOf([], { sightings: four });
  const beliefs = beliefsOf(
    [name, other],
    new Map([
      [name, [reading(own, 0.5)]],
      [other, others],
      [hint.group, homes],
    ]),
    new Map([['RU', 0.4]]),
    () => ({ near: 0.1, region: 0.2 }),
    hint,
  );
  const parts: Record<string, number> = {};
  partsIn(name, beliefs)(own, (part, value) => {
    expect(parts).not.toHaveProperty(part);
    parts[part] = value;
  });
  return parts;
}

const near = (value: number) => expect.closeTo(value, 2) as number;
/** What is said of any reading in Ruritania. */
const ALWAYS = { cue: 0.4, 'company-near': 0.1, 'company-region': 0.2 };
const TOWN = { ...ALWAYS, 'feature PPL': 1, people: near(3) };

describe('parts', () => {
  test('a town, by itself', () =>
    expect(partsOf(ZENDA)).toEqual({ ...TOWN, country: near(0), region: near(0) }));

  test('a town, its own vote apart, and how near another is', () =>
    expect(partsOf(ZENDA, { others: [reading(HENTZAU, 0.75), reading(ABROAD, 0.25)] })).toEqual({
      ...TOWN,
      // Two of four mentions' weight, of three with the doubt.
      country: near(0.5),
      region: near(0.5),
      near: near(0.375),
      far: near(0.687),
    }));

  test('another in its region, too far to be near', () =>
    expect(partsOf(ZENDA, { others: [reading(TARLENHEIM)] })).toEqual({
      ...TOWN,
      country: near(2 / 3),
      region: near(2 / 3),
    }));

  test.each([
    ['north, within a hundred kilometres', 40.89, 10, { near: near(0.01), far: near(0.835) }],
    ['north, beyond them', 40.91, 10, { far: near(0.83) }],
    ['north, within six hundred', 45.3, 10, { far: near(0.02) }],
    ['north, beyond them', 45.5, 10, {}],
    ['south, within a hundred kilometres', 39.2, 10, { near: near(0.11), far: near(0.85) }],
    ['east, within six hundred', 40, 17, { far: near(0.01) }],
    ['east, beyond them', 40, 17.1, {}],
    ['west, within six hundred', 40, 3, { far: near(0.01) }],
    ['at the same spot', 40, 10, { near: 1, far: 1 }],
  ])('a foreign town to the %s (%d, %d)', (_why, lat, lon, parts) =>
    expect(partsOf(ZENDA, { others: [reading(place(9, { country: 'FR', lat, lon }))] })).toEqual({
      ...TOWN,
      country: near(0),
      region: near(0),
      ...parts,
    }),
  );

  test('of several the nearest counts, by how likely it is', () =>
    expect(
      partsOf(ZENDA, { others: [reading(HENTZAU, 0.3), reading({ ...HENTZAU, index: 9 }, 0.6)] }),
    ).toMatchObject({ near: near(0.3), far: near(0.55) }));

  test.each([
    ['the country', RURITANIA, { 'country-named': 0.64 }],
    ['its region', ZENDA_LAND, { 'container-named': 0.64 }],
    ['its county', ZENDA_COUNTY, { 'county-named': near(0.8) }],
  ])('%s is named', (_why, container, parts) => {
    const found = partsOf(ZENDA, { others: [reading({ ...container, lat: -60 }, 0.64)] });
    const { country: _country, region: _region, ...rest } = found;
    expect(rest).toEqual({ ...TOWN, ...parts });
  });

  test('a country and a continent are never near', () => {
    for (const feature of ['PCLI', 'continent'] as const) {
      const type = feature === 'PCLI' ? 'country' : 'continent';
      const other = place(9, { feature, type, country: 'FR', lat: 40, lon: 10 });
      expect(partsOf(ZENDA, { others: [reading(other)] })).not.toHaveProperty('far');
    }
  });

  test('a county holds a town that is named, a region none that counts', () => {
    const area = { ...ALWAYS, 'people-area': near(3), country: near(2 / 3), region: near(2 / 3) };
    const others = [reading({ ...ZENDA, lat: -60 }, 1)];
    expect(partsOf(ZENDA_COUNTY, { others })).toEqual({
      ...area,
      'feature ADM2': 1,
      'holds-named': 1,
    });
    expect(partsOf(ZENDA_LAND, { others })).toEqual({ ...area, 'feature ADM1': 1 });
  });

  test('a sea is of no country', () =>
    expect(partsOf(SEA)).toEqual({
      'feature sea': 1,
      'people-area': 0,
      'company-near': 0.1,
      'company-region': 0.2,
    }));

  test.each<[string, GazetteerPlace, Partial<Group>, Record<string, number>]>([
    ['a lesser name', { ...ABROAD, lesser: true }, {}, { lesser: 1 }],
    ['a part of a town counts as one', { ...ABROAD, type: 'district' }, {}, { people: near(3) }],
    ['called a town', ABROAD, { called: { town: 1, region: 0 } }, { 'called-town': 1 }],
    ['a town called a region', ABROAD, { called: { town: 0, region: 1 } }, {}],
    [
      'called a region',
      { ...ABROAD, type: 'region' },
      { called: { town: 0, region: 1 } },
      { 'called-region': 1 },
    ],
    [
      'a region called a town',
      { ...ABROAD, type: 'region' },
      { called: { town: 1, region: 0 } },
      {},
    ],
    [
      'what stands behind its comma holds it',
      ZENDA,
      { partners: [candidate('Land', 3, [ABROAD, ZENDA_LAND])] },
      { partner: 1 },
    ],
    [
      'what stands behind its comma does not',
      ABROAD,
      { partners: [candidate('Land', 3, [ZENDA_LAND])] },
      {},
    ],
    [
      'a capital with a region of its name',
      place(9, { feature: 'PPLC' }),
      { places: [ZENDA_LAND] },
      { 'capital-not-region': 1 },
    ],
    [
      'a capital with a region of its name abroad',
      place(9, { feature: 'PPLC', country: 'FR' }),
      { places: [ZENDA_LAND] },
      {},
    ],
    [
      'a capital with a county of its name',
      place(9, { feature: 'PPLC' }),
      { places: [ZENDA_COUNTY] },
      {},
    ],
    ['a town with a region of its name', place(9), { places: [ZENDA_LAND] }, {}],
    [
      'a seat of the region of its name',
      place(9, { feature: 'PPLA', regionIndex: 2 }),
      { places: [ZENDA_LAND] },
      { 'seat-not-region': 1 },
    ],
    [
      'a seat of another region',
      place(9, { feature: 'PPLA', regionIndex: 3 }),
      { places: [ZENDA_LAND] },
      {},
    ],
    [
      'a seat of a region that bears the name as a lesser one',
      place(9, { feature: 'PPLA', regionIndex: 2 }),
      { places: [{ ...ZENDA_LAND, lesser: true }] },
      {},
    ],
    [
      'a town in the region of its name',
      place(9, { regionIndex: 2 }),
      { places: [ZENDA_LAND] },
      {},
    ],
    [
      'a region in a list with one of its country',
      ZENDA_LAND,
      { neighbours: [candidate('B', 3, [place(9, { feature: 'ADM1' })])] },
      { 'listed-with-its-like': 1 },
    ],
    [
      'a region in a list with a foreign one',
      ZENDA_LAND,
      { neighbours: [candidate('B', 3, [place(9, { feature: 'ADM1', country: 'FR' })])] },
      {},
    ],
    [
      'a region in a list with a lesser name of one',
      ZENDA_LAND,
      { neighbours: [candidate('B', 3, [place(9, { feature: 'ADM1', lesser: true })])] },
      {},
    ],
    [
      'a country in a list with another',
      RURITANIA,
      { neighbours: [candidate('B', 3, [place(9, { feature: 'PCLI', country: 'FR' })])] },
      { 'listed-with-its-like': 1 },
    ],
    [
      'a country in a list with a town',
      RURITANIA,
      { neighbours: [candidate('B', 3, [ABROAD])] },
      {},
    ],
    ['a town in a list with another', ABROAD, { neighbours: [candidate('B', 3, [ABROAD])] }, {}],
  ])('%s', (_why, own, group, more) => {
    const all = partsOf(own, { group });
    const plain = new Set(
      'people people-area country region cue company-near company-region'.split(' '),
    );
    const told = Object.fromEntries(
      Object.entries(all).filter(
        ([part]) => (part in more || !plain.has(part)) && !part.startsWith('feature '),
      ),
    );
    expect(told).toEqual(more);
  });
});

describe('the outlet’s home', () => {
  const hint = (country: string | null): HomeHint => ({
    group: groupOf([], { sightings: [] }),
    country,
  });
  const homeParts = (...args: Parameters<typeof partsOf>) =>
    Object.fromEntries(
      Object.entries(partsOf(...args)).filter(([part]) => part.startsWith('home')),
    );

  test.each<[string, GazetteerPlace, string | null, Reading[], Record<string, number>]>([
    ['of its domain’s country', ZENDA, 'RU', [], { 'home-country': 1 }],
    ['of another country', ZENDA, 'FR', [], {}],
    ['of no country', SEA, null, [], {}],
    [
      'the town itself',
      ZENDA,
      null,
      [reading(ZENDA, 0.5)],
      { home: 0.5, 'home-region': 0.5, 'home-country': 0.5 },
    ],
    [
      'a town fifty kilometres off',
      ZENDA,
      null,
      [reading(HENTZAU)],
      { home: near(0.67), 'home-region': 1, 'home-country': 1 },
    ],
    [
      'far off in the region',
      ZENDA,
      null,
      [reading(TARLENHEIM)],
      { 'home-region': 1, 'home-country': 1 },
    ],
    [
      'two readings in the region',
      ZENDA,
      null,
      [reading(TARLENHEIM, 0.5), reading({ ...TARLENHEIM, index: 9 }, 0.25)],
      { 'home-region': 0.75, 'home-country': 0.5 },
    ],
    [
      'the country itself',
      ZENDA,
      null,
      [reading({ ...RURITANIA, lat: 40, lon: 10 })],
      { 'home-country': 1 },
    ],
    [
      'in another region',
      ZENDA,
      null,
      [reading(place(9, { lat: -40, regionIndex: 3 }))],
      { 'home-country': 1 },
    ],
    [
      'two without a region',
      place(9, { lat: -40 }),
      null,
      [reading(place(10))],
      { 'home-country': 1 },
    ],
    [
      'the domain beats a doubtful name',
      ZENDA,
      'RU',
      [reading(ABROAD, 0.5)],
      { 'home-country': 1 },
    ],
    ['abroad', ZENDA, null, [reading(ABROAD)], {}],
  ])('%s', (_why, own, country, homes, parts) => {
    expect(homeParts(own, { hint: hint(country), homes })).toEqual(parts);
  });

  test('is no hint for itself', () => {
    const home = groupOf([ZENDA]);
    const beliefs = beliefsOf(
      [],
      new Map([[home, [reading(ZENDA)]]]),
      new Map(),
      () => ({ near: 0, region: 0 }),
      { group: home, country: null },
    );
    const parts: string[] = [];
    partsIn(home, beliefs)(ZENDA, (part) => parts.push(part));
    expect(parts).not.toContain('home');
  });
});

describe('beliefs', () => {
  const beliefs = (readings: readonly Reading[], sightings: Sighting[]) => {
    const group = groupOf([], { sightings });
    return beliefsOf(
      [group],
      new Map([[group, readings]]),
      new Map(),
      () => ({ near: 0, region: 0 }),
      NOBODY,
    );
  };

  test('each reading votes for its country and region, repeats less and less', () => {
    const four = Array.from({ length: 4 }, () => sighting(candidate('Z', 0)));
    const found = beliefs([reading(ZENDA, 0.5), reading(ABROAD, 0.3), reading(SEA, 0.2)], four);
    expect([...found.country]).toEqual([
      ['RU', 1],
      ['FR', 0.6],
    ]);
    expect([...found.region]).toEqual([[2, 1]]);
    expect(found.total).toBe(2);
  });

  test('the votes of two readings in one country are summed up', () => {
    const found = beliefs(
      [reading(ZENDA, 0.5), reading(HENTZAU, 0.25)],
      [sighting(candidate('Z', 0))],
    );
    expect([...found.country]).toEqual([['RU', 0.75]]);
    expect([...found.region]).toEqual([[2, 0.75]]);
  });

  test('unlikely readings, and more than eight, are no neighbours', () => {
    const one = [sighting(candidate('Z', 0))];
    expect(beliefs([reading(ZENDA, 0.005), reading(HENTZAU, 0.0049)], one).named).toHaveLength(1);
    const many = Array.from({ length: 9 }, (_, at) => reading(place(at), 0.1));
    expect(beliefs(many, one).named.map(({ place: { index } }) => index)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  test('at most sixty names are neighbours', () => {
    const groups = Array.from({ length: 61 }, () => groupOf([ZENDA]));
    const readings = new Map(groups.map((group) => [group, [reading(ZENDA)]]));
    const found = beliefsOf(groups, readings, new Map(), () => ({ near: 0, region: 0 }), NOBODY);
    expect(found.named).toHaveLength(60);
    expect(found.named.some(({ group }) => group === groups[60])).toBe(false);
  });
});
