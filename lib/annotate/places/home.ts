import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { PlaceTables } from '../../lang/places.ts';
import { holds } from './containment.ts';
import { isBig } from './prominence.ts';

/** Who published an article, as its page says. */
export interface Outlet {
  readonly name: string | null;
  readonly url: string | null;
}

/** Where the outlet is at home: a hint where a name has several bearers. */
export interface Home {
  /** What the town or region in its name may be; empty for none. */
  readonly places: readonly GazetteerPlace[];
  /** The country of its domain. */
  readonly country: string | null;
}

export const NO_HOME: Home = { places: [], country: null };

/** "The Aldmoor Gazette", "aldmoornews.com", "example.co.uk". */
export function homeOf(outlet: Outlet, gazetteer: Gazetteer, tables: PlaceTables): Home {
  const labels = hostOf(outlet.url).split('.');
  const namesIn = (words: string) => homesCalled(words, gazetteer, tables);
  const named = outlet.name === null ? [] : placesNamed(outlet.name, tables, namesIn);
  return {
    places: named.length > 0 ? named : namesIn(unglued(siteOf(labels), tables)),
    country: countryOf(labels.at(-1) ?? ''),
  };
}

/** Longer ones are no names of newspapers. */
const LONGEST_NAME = 80;

/** "Daily Courier (Sabah)", "Springfield (Mo.) News-Leader"; not "The Paris Review", "BBC News". */
function placesNamed(
  name: string,
  { newspapers }: PlaceTables,
  namesIn: (words: string) => readonly GazetteerPlace[],
): readonly GazetteerPlace[] {
  const isPaper = (word: string) => word.split('-').some((part) => newspapers.has(part));
  let hasPaper = false;
  const found: (readonly GazetteerPlace[])[] = [];
  for (const part of name.slice(0, LONGEST_NAME).split(/[(),|·]| [-–—] /)) {
    const words = part.split(/\s+/).filter(Boolean);
    const lower = words.map((word) => word.toLowerCase());
    const isRest = (word: string | undefined) =>
      word !== undefined && !isPaper(word) && !LINKS.has(word);
    const from = lower.findIndex(isRest);
    hasPaper ||= lower.some(isPaper);
    if (from < 0) continue;
    const places = namesIn(words.slice(from, lower.findLastIndex(isRest) + 1).join(' '));
    if (places.length === 0) return [];
    found.push(places);
  }
  const [first = [], second = []] = hasPaper ? found : [];
  const held = first.filter((place) => second.some((container) => holds(container, place)));
  return held.length > 0 ? held : first;
}

const LINKS: ReadonlySet<string> = new Set(['the', 'of', 'and', '&']);

/** Fewer live in a town that is a namesake by accident ("South China, Maine" of the Morning Post). */
const LEAST_PEOPLE = 5000;

function homesCalled(
  name: string,
  gazetteer: Gazetteer,
  { alsoWords, directions, areaNouns, otherThings, seats }: PlaceTables,
): readonly GazetteerPlace[] {
  const lower = name.toLowerCase();
  if (
    name.length < 3 ||
    [directions, areaNouns, otherThings, seats].some((table) => table.has(lower))
  )
    return [];
  const places = name.endsWith('.') ? gazetteer.abbreviation(name) : gazetteer.lookUp(name);
  const known = places.filter(
    ({ feature, population, lesser }) =>
      feature !== 'continent' &&
      !lesser &&
      (!feature.startsWith('PPL') || population >= LEAST_PEOPLE),
  );
  // "Union Leader", "Reading Eagle" may be of no place; "Houston Chronicle" is of one.
  return alsoWords.has(lower) && !known.some(isBig) ? [] : known;
}

function hostOf(url: string | null): string {
  return (
    /^https?:\/\/(?:[^/?#@]{0,100}@)?([^/?#:]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  );
}

/** Second-level labels under which a country registers its names. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'gov', 'ac']);

/** "aldmoornews" of "www.aldmoornews.co.uk". */
function siteOf(labels: readonly string[]): string {
  const own = labels.slice(0, -1);
  if (own.length > 1 && SECOND_LEVEL.has(own.at(-1) ?? '')) own.pop();
  return own.at(-1) ?? '';
}

const LEAST_LETTERS = 4;

/** "aldmoor" of "thealdmoornews"; '' where no word of newspapers ends it. */
function unglued(site: string, { newspapers }: PlaceTables): string {
  let rest = site.replaceAll('-', ' ').trim();
  if (rest.startsWith('the')) rest = rest.slice(3).trim();
  const whole = rest;
  for (let end = endingOf(rest, newspapers); end > 0; end = endingOf(rest, newspapers))
    rest = rest.slice(0, -end).trim();
  return rest !== whole && rest.length >= LEAST_LETTERS ? rest : '';
}

/** Length of the longest of the words that ends it. */
function endingOf(text: string, words: ReadonlySet<string>): number {
  let longest = 0;
  for (const word of words) if (word.length > longest && text.endsWith(word)) longest = word.length;
  return longest;
}

/**
 * Country codes whose domains are sold to anyone: Google Search Central, "Managing multi-regional
 * sites", generic country-code top-level domains, with those of the European Union and the former Soviet Union.
 */
const OF_NO_COUNTRY: ReadonlySet<string> = new Set(
  'ad ai as bz cc cd co dj eu fm gg io la ly me ms nu pw sc sr st su tk to tv vc ws'.split(' '),
);

function countryOf(topLevel: string): string | null {
  if (!/^[a-z]{2}$/.test(topLevel) || OF_NO_COUNTRY.has(topLevel)) return null;
  // The one code of ISO 3166-1 that is not its country's domain.
  return topLevel === 'uk' ? 'GB' : topLevel.toUpperCase();
}
