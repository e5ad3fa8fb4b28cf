import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { pack, type Source } from '../../lib/gazetteer/pack.ts';
import { sources } from '../../lib/gazetteer/sources.ts';
import { gazetteer } from '../support/gazetteer.ts';

const place = (source: Partial<Source> & Pick<Source, 'name' | 'keys'>): Source => ({
  feature: 'PPL',
  lat: 0,
  lon: 0,
  population: 0,
  geonameId: null,
  parent: null,
  lesserKeys: [],
  ...source,
});

describe('the packed form', () => {
  const country = place({ name: 'Ruritania', code: 'RU', feature: 'PCLI', keys: ['ruritania'] });
  const region = place({ name: 'Strelsau Land', feature: 'ADM1', keys: ['x'], parent: country });
  const town = place({
    name: 'Zénda',
    keys: ['zenda'],
    lesserKeys: ['zendingen'],
    parent: region,
    lat: -49.5,
    lon: 170.25,
    population: 1000,
    geonameId: 7,
  });
  const opened = openGazetteer(pack([country, region, town]));

  it('gives back what was packed', () => {
    const [found] = opened.lookUp('ZENDA');
    expect(found).toMatchObject({
      name: 'Zénda',
      type: 'city',
      country: 'RU',
      region: 'Strelsau Land',
      lat: -49.5,
      lon: 170.25,
      geonameId: 7,
      lesser: false,
    });
    expect(found && opened.containers(found).map(({ name }) => name)).toEqual([
      'Strelsau Land',
      'Ruritania',
    ]);
    expect(opened.lookUp('Zendingen')).toMatchObject([{ name: 'Zénda', lesser: true }]);
  });

  it('finds every key and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^z[a-y]{1,6}$/), { maxLength: 80 }), (keys) => {
        const many = openGazetteer(pack(keys.map((key) => place({ name: key, keys: [key] }))));
        for (const key of keys) expect(many.lookUp(key)).toHaveLength(1);
        expect(many.lookUp('zzzzzzz')).toHaveLength(0);
      }),
    );
  });

  it('tells which words names of several words start with', () => {
    const words = fc.stringMatching(/^[ab]{1,3}( [ab]{1,3}){0,2}$/);
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 60 }), words, (keys, word) => {
        const many = openGazetteer(pack(keys.map((key) => place({ name: key, keys: [key] }))));
        expect(many.startsName(word)).toBe(keys.some((key) => key.startsWith(`${word} `)));
      }),
    );
    expect(opened.startsName('Zénda')).toBe(false);
  });

  it('gives back each of many places', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      place({
        name: at % 3 === 0 ? `Zénda ${at}` : `Zend ${at}`,
        keys: [`zend ${at}`],
        parent: country,
        lat: (at % 90) - 45.5,
        lon: 179.5 - at,
        geonameId: 1000 * (200 - at),
      }),
    );
    const read = openGazetteer(pack([country, ...many]));
    for (const { name, keys, lat, lon, geonameId } of many) {
      const [found] = read.lookUp(keys[0] ?? '');
      expect(found).toMatchObject({ name, lat, lon, geonameId, country: 'RU' });
      expect(found && read.containers(found)).toMatchObject([{ name: 'Ruritania' }]);
    }
  });

  it('refuses other bytes', () => {
    expect(() => openGazetteer(new Uint8Array(200))).toThrow(RangeError);
    expect(() => openGazetteer(pack([country]).subarray(0, 60))).toThrow(RangeError);
    expect(() => pack([town, region, country])).toThrow('before its container');
  });
});

describe('the asset that ships', () => {
  const bytes = readFileSync(new URL('../../.output/gazetteer.bin', import.meta.url));

  it('is at most 3 MB compressed and the same each time', () => {
    expect(gzipSync(bytes).length).toBeLessThan(3_000_000);
    expect(Buffer.compare(pack(sources()), bytes)).toBe(0);
  }, 60_000);

  test.each([
    ['Kharkiv', 'city', 'UA', 49.98, 36.25],
    ['Kiev', 'city', 'UA', 50.45, 30.52],
    ['Izyum', 'city', 'UA', 49.21, 37.28],
    ['Türkiye', 'country', 'TR', 39, 35],
    ['Saint Louis', 'city', 'US', 38.63, -90.2],
    ['Middle East', 'region', null, 29.5, 41],
    ['Chkalovske', 'city', 'UA', 49.7, 36.9],
    ['Prolisne', 'city', 'UA', 49.7, 36.9],
    ['Zaporizhzhia', 'city', 'UA', 47.85, 35.1],
    ['Qamishli', 'city', 'SY', 37.05, 41.2],
    ['Black Sea', 'sea', null, 43, 34],
    ['Galway', 'city', 'IE', 53.27, -9.05],
    ['Zürich', 'city', 'CH', 47.37, 8.55],
    ['Harris County', 'region', 'US', 29.8, -95.4],
  ])('knows %s', (name, type, country, lat, lon) => {
    const [found] = gazetteer().lookUp(name);
    expect(found).toMatchObject({ type, country });
    expect(Math.abs((found?.lat ?? 99) - lat)).toBeLessThan(0.3);
    expect(Math.abs((found?.lon ?? 99) - lon)).toBeLessThan(0.3);
  });

  test.each([
    ['W.Va.', 'West Virginia'],
    ['UAE', 'United Arab Emirates'],
    ['Sask.', 'Saskatchewan'],
  ])('knows the abbreviation %s', (letters, name) =>
    expect(gazetteer().abbreviation(letters)[0]?.name).toBe(name),
  );

  test.each(['Xyzzy', '', 'said', 'ind', 'w va'])('knows no place by %j', (name) =>
    expect(gazetteer().lookUp(name)).toEqual([]),
  );
});
