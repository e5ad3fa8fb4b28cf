/** Countries, seas, rivers, ranges, regions and quarters: the hand-written tables. */
import { areaDraft, grouped, tidy, type Draft } from './draft.ts';
import type { Feature } from './features.ts';
import { COUNTRIES } from './tables/countries.ts';
import { REGIONS } from './tables/regions.ts';
import { list, rows } from './tables/rows.ts';
import { WATERS } from './tables/waters.ts';

export function countryDrafts(): Map<string, Draft> {
  return new Map(
    rows(COUNTRIES, 5).map(([code = '', name = '', lat, lon, others]) => [
      code,
      { ...areaDraft('PCLI', name, lat, lon, list(others), null), code },
    ]),
  );
}

const SAME_PLACE_DEGREES = 0.4;

export function areaDrafts(
  countries: ReadonlyMap<string, Draft>,
  townDrafts: readonly Draft[],
): Draft[] {
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
