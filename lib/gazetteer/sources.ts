/** Joins GeoNames' towns and divisions with the hand-written tables: every place, containers first. */
import { areaDrafts, countryDrafts } from './areas.ts';
import { divisionDrafts } from './divisions.ts';
import { upTo, type Draft } from './draft.ts';
import { GEONAMES, type GeoNames } from './geonames.ts';
import type { Source } from './pack.ts';
import { keptTowns, largestTowns, townDraft } from './towns.ts';

export function sources(geoNames: GeoNames = GEONAMES): Source[] {
  const kept = keptTowns(geoNames);
  const largest = largestTowns(kept);
  const countries = countryDrafts();
  const first = divisionDrafts(
    1,
    geoNames.divisions(1),
    kept,
    (code) => countries.get(code.slice(0, 2)) ?? null,
  );
  const second = divisionDrafts(
    2,
    geoNames.divisions(2),
    kept,
    (code) => first.get(upTo(code, 2)) ?? null,
  );
  const townDrafts = kept.map((town) =>
    townDraft(
      town,
      second.get(`${town.country}.${town.admin1}.${town.admin2}`) ??
        first.get(`${town.country}.${town.admin1}`) ??
        countries.get(town.country) ??
        null,
      largest.has(town),
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
