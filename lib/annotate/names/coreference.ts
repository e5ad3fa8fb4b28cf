import type { NameTables } from '../../lang/names.ts';
import { isCapital } from '../../text/characters.ts';
import type { Word } from '../../text/word-forms.ts';
import { givenOf } from './given.ts';
import type { NameParts } from './parts.ts';
import { folded, Persons, type Cluster } from './persons.ts';

/**
 * Puts the mentions of persons, in order, into one cluster a person. A full name founds a
 * cluster or joins the one that it varies; a surname alone joins the person of that surname whose
 * title agrees and who is named most; a given name alone joins the one person of that name.
 */
export function clusterPersons(mentions: readonly NameParts[], tables: NameTables): Cluster[] {
  const persons = new Persons();
  for (const mention of mentions) {
    if (mention.names.length < 2) continue;
    const same = persons.alike(mention).find((cluster) => isVariant(cluster, mention));
    if (same) persons.join(same, mention);
    else persons.found(mention);
  }
  const frequency = new Map(persons.clusters.map((cluster) => [cluster, cluster.mentions.length]));
  for (const mention of mentions) {
    if (mention.names.length > 1) continue;
    const owner = ownerOf(persons, mention, frequency, tables);
    if (owner) persons.join(owner, mention);
    else persons.found(mention);
  }
  for (const cluster of persons.clusters) cluster.mentions.sort((a, b) => a.from - b.from);
  return persons.clusters;
}

/** "Donald J. Trump" and "Donald Trump"; "H. R. Clinton" and "Hillary Clinton"; not father and son. */
function isVariant({ names, suffix }: Cluster, mention: NameParts): boolean {
  const [first, other] = [folded(names[0]), folded(mention.names[0])];
  const [last, otherLast] = [folded(names.at(-1)), folded(mention.names.at(-1))];
  if (names.length === 1 || (suffix !== mention.suffix && suffix && mention.suffix)) return false;
  if (last === otherLast) {
    if (
      suffix !== mention.suffix &&
      names.length === mention.names.length &&
      (suffix ?? mention.suffix)?.toLowerCase() !== 'iii'
    )
      return first === other && !/^jr$/i.test(suffix ?? mention.suffix ?? '');
    if (first === other) return true;
    if (first.length === 1 || other.length === 1) return first[0] === other[0];
    // "Ban Ki-moon" aside, a longer name that holds the shorter one: "Barack Hussein Obama".
    return contains(names, mention.names) || contains(mention.names, names);
  }
  return (
    names.length !== mention.names.length &&
    (startsWith(names, mention.names) || startsWith(mention.names, names))
  );
}

function contains(outer: readonly string[], inner: readonly string[]): boolean {
  const set = new Set(outer.map(folded));
  return inner.every((name) => set.has(folded(name)));
}

function startsWith(outer: readonly string[], inner: readonly string[]): boolean {
  return (
    inner.length < outer.length && inner.every((name, at) => folded(name) === folded(outer[at]))
  );
}

function ownerOf(
  persons: Persons,
  { names: [name], gender, from, titled }: NameParts,
  frequency: ReadonlyMap<Cluster, number>,
  tables: NameTables,
): Cluster | null {
  const key = folded(name);
  const clusters = persons.bearing(key);
  const bySurname = clusters.filter((cluster) => folded(cluster.names.at(-1)) === key);
  const agreeing = bySurname.filter((c) => !gender || !c.gender || c.gender === gender);
  // "Mrs. Oakes" is Anna rather than Martin, if neither has had a title yet.
  const alike = agreeing.filter(
    (c) => !gender || (c.gender ?? givenOf(tables, c.names[0]) ?? gender) === gender,
  );
  const pool = [alike, agreeing].find(({ length }) => length > 0);
  if (pool) return mostLikely(pool, from, frequency);
  if (bySurname.length > 0) return null;
  if (titled && key.length < 3) return null;
  const inside = clusters.filter((c) => c.names.slice(0, -1).some((part) => folded(part) === key));
  return mostLikely(inside, from, frequency);
}

/** The one already named by then and most often in full; else the one named next; `null`: of nobody. */
function mostLikely(
  pool: readonly Cluster[],
  from: number,
  frequency: ReadonlyMap<Cluster, number>,
): Cluster | null {
  const known = pool.filter((cluster) => (cluster.mentions[0]?.from ?? Infinity) < from);
  const among = known.length > 0 ? known : pool;
  let best = among[0] ?? null;
  for (const cluster of among)
    if ((frequency.get(cluster) ?? 0) > (best ? (frequency.get(best) ?? 0) : 0)) best = cluster;
  return best;
}

/** Bodies: the same words, or an abbreviation of one. */
export function clusterBodies(words: readonly Word[], mentions: readonly NameParts[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  const byInitials = new Map<string, Cluster>();
  const byEnd = new Map<number, Cluster>();
  const isShort = ({ names }: NameParts): number => (names.length > 1 ? 0 : 1);
  for (const mention of [...mentions].sort((a, b) => isShort(a) - isShort(b))) {
    const key = mention.names.join(' ');
    const cluster = clusters.get(key) ??
      (isAbbreviation(mention) ? byInitials.get(key.toUpperCase()) : undefined) ??
      (words[mention.from - 1]?.text === '(' ? byEnd.get(mention.from - 1) : undefined) ?? {
        kind: 'organisation',
        names: mention.names,
        suffix: null,
        gender: null,
        mentions: [],
      };
    cluster.mentions.push(mention);
    clusters.set(key, cluster);
    byEnd.set(mention.to, cluster);
    for (const initials of abbreviationsOf(cluster))
      if (!byInitials.has(initials)) byInitials.set(initials, cluster);
  }
  const all = [...new Set(clusters.values())];
  for (const cluster of all) cluster.mentions.sort((a, b) => a.from - b.from);
  return all;
}

function isAbbreviation({ names }: NameParts): boolean {
  return names.length === 1 && /^[A-Z][A-Za-z]*[A-Z]$/.test(names.join());
}

/** As many letters as an abbreviation may leave out: "CDC" has no "US" and no "P" of "Prevention". */
const LEFT_OUT = 2;

/** The initials of a body's words, with or without those of small words, and stretches of them. */
function abbreviationsOf({ names }: Cluster): Set<string> {
  if (names.length < 2) return new Set();
  const capitals = names.filter(isCapital).map((word) => word[0] ?? '');
  const all = names
    .filter((word) => word.toLowerCase() !== 'the')
    .map((word) => (word[0] ?? '').toUpperCase());
  const initials = capitals.join('');
  const found = new Set([initials, all.join('')]);
  for (let length = Math.max(3, initials.length - LEFT_OUT); length < initials.length; length++)
    for (let at = 0; at + length <= initials.length; at++)
      found.add(initials.slice(at, at + length));
  return found;
}
