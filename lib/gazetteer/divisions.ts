/** First- and second-order divisions: a name's parts, a point, and whether a town bears the name first. */
import { areaDraft, grouped, mean, tidy, type Draft } from './draft.ts';
import { fold } from './fold.ts';
import type { Town } from './geonames.ts';
import { ADMIN } from './tables/admin.ts';
import { list, rows } from './tables/rows.ts';
import { englishName } from './towns.ts';

/** Countries whose second-order divisions the news names. */
const SECOND_ORDER = new Set('US GB IE FR IT ES PH NG IN PK CN NL BE NZ ZA AU'.split(' '));

const GENERIC_AFTER =
  / (?:Oblast'?|Province|Region|Governorate|Krai|Kray|Republic|Department|District|Prefecture|Voivodeship|Council|County Borough|county borough|City and County Council|City|County|Parish|State)$/;
const GENERIC_BEFORE =
  /^(?:The|Sir|Province of|Provincia di|Provincia de|Province de|City and County of|City and Borough of|Metropolitan Borough of|Royal Borough of|Borough of|City of|District of|County of|County|Republic of|Departement de|Département de|State of) /;

/** What is left of "Northern Province" or "Federal District" names no place. */
const NOT_ALONE = new Set(
  'free north south east west northern southern eastern western central federal capital national upper lower metropolitan coast islands river'
    .split(' ')
    .concat([
      'north eastern',
      'north western',
      'south eastern',
      'south western',
      'north central',
      'columbia',
    ]),
);

/** First- or second-order divisions; where the table has no point, the mean of their towns. */
export function divisionDrafts(
  order: 1 | 2,
  divisions: ReadonlyMap<string, string>,
  kept: readonly Town[],
  parentOf: (code: string) => Draft | null,
): Map<string, Draft> {
  const own = new Map(rows(ADMIN, 5).map((row) => [row[0], row]));
  const within = grouped(kept, ({ country, admin1, admin2 }) =>
    order === 1 ? `${country}.${admin1}` : `${country}.${admin1}.${admin2}`,
  );
  const drafts = new Map<string, Draft>();
  const names = [...divisions].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [code, name] of names) {
    const inside = within.get(code) ?? [];
    const [, ownName, lat, lon, others] = own.get(code) ?? [];
    if (order === 2 && !SECOND_ORDER.has(code.slice(0, 2))) continue;
    if (ownName === undefined && inside.length === 0) continue;
    const draft = areaDraft(
      order === 1 ? 'ADM1' : 'ADM2',
      ownName ?? name,
      lat ?? mean(inside, 'lat').toFixed(2),
      lon ?? mean(inside, 'lon').toFixed(2),
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
