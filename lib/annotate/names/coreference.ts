import type { Gender } from '../../lang/names.ts';
import type { Word } from '../../text/word-forms.ts';
import type { NameParts } from './parts.ts';

/** One person or body while its mentions are gathered. */
export interface Cluster {
  readonly kind: 'person' | 'organisation';
  /** The fullest name so far, in words. */
  names: readonly string[];
  suffix: string | null;
  gender: Gender | null;
  readonly mentions: NameParts[];
}

/**
 * Puts the mentions of persons, in order, into one cluster a person. A full name founds a
 * cluster or joins the one that it varies; a surname alone joins the person of that surname whose
 * title agrees and who is named most; a given name alone joins the one person of that name.
 */
export function clusterPersons(mentions: readonly NameParts[]): Cluster[] {
  const clusters: Cluster[] = [];
  const full = mentions.filter(({ names }) => names.length > 1);
  for (const mention of full) {
    const same = clusters.find((cluster) => isVariant(cluster, mention));
    if (same) join(same, mention);
    else clusters.push(found(mention));
  }
  const frequency = new Map(clusters.map((cluster) => [cluster, cluster.mentions.length]));
  for (const mention of mentions) {
    if (mention.names.length > 1) continue;
    const owner = ownerOf(clusters, mention, frequency);
    if (owner) join(owner, mention);
    else clusters.push(found(mention));
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.from - b.from);
  return clusters;
}

function found(mention: NameParts): Cluster {
  const { names, suffix, gender } = mention;
  return { kind: 'person', names, suffix, gender, mentions: [mention] };
}

function join(cluster: Cluster, mention: NameParts): void {
  cluster.mentions.push(mention);
  if (mention.names.length > cluster.names.length) cluster.names = mention.names;
  cluster.suffix ??= mention.suffix;
  cluster.gender ??= mention.gender;
}

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Donald J. Trump" and "Donald Trump"; "H. R. Clinton" and "Hillary Clinton"; not father and son. */
function isVariant({ names, suffix }: Cluster, mention: NameParts): boolean {
  const [first = '', other = ''] = [names[0] ?? '', mention.names[0] ?? ''].map(folded);
  const [last = '', otherLast = ''] = [names.at(-1) ?? '', mention.names.at(-1) ?? ''].map(folded);
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
    inner.length < outer.length &&
    inner.every((name, at) => folded(name) === folded(outer[at] ?? ''))
  );
}

function ownerOf(
  clusters: readonly Cluster[],
  { names: [name = ''], gender, from, titled }: NameParts,
  frequency: ReadonlyMap<Cluster, number>,
): Cluster | null {
  const key = folded(name);
  const bySurname = clusters.filter((cluster) => folded(cluster.names.at(-1) ?? '') === key);
  const agreeing = bySurname.filter((c) => !gender || !c.gender || c.gender === gender);
  const pool = agreeing.length > 0 ? agreeing : [];
  if (pool.length > 0) return mostLikely(pool, from, frequency);
  if (bySurname.length > 0) return null;
  if (titled && key.length < 3) return null;
  const inside = clusters.filter((c) => c.names.slice(0, -1).some((part) => folded(part) === key));
  return inside.length === 1
    ? (inside[0] ?? null)
    : inside.length > 1
      ? mostLikely(inside, from, frequency)
      : null;
}

/** The one already named by then and most often in full; else the one named next. */
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
  const byEnd = new Map<number, Cluster>();
  const [long, short] = [true, false].map((is) =>
    mentions.filter(({ names }) => names.length > 1 === is),
  );
  for (const mention of [...(long ?? []), ...(short ?? [])]) {
    const key = mention.names.join(' ');
    const cluster = clusters.get(key) ??
      (mention.names.length === 1 ? abbreviated(clusters, key) : undefined) ??
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
  }
  const all = [...new Set(clusters.values())];
  for (const cluster of all) cluster.mentions.sort((a, b) => a.from - b.from);
  return all;
}

function abbreviated(clusters: ReadonlyMap<string, Cluster>, name: string): Cluster | undefined {
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}$/u.test(name)) return undefined;
  const wanted = name.toUpperCase();
  for (const cluster of clusters.values()) {
    if (cluster.names.length < 2) continue;
    const capitals = cluster.names.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]);
    const all = cluster.names
      .filter((word) => word.toLowerCase() !== 'the')
      .map((word) => word[0]?.toUpperCase());
    const initials = capitals.join('');
    if (initials === wanted || all.join('') === wanted) return cluster;
    // "CDC" leaves out the country before and the last word of "Disease Control and Prevention".
    if (wanted.length > 2 && initials.length - wanted.length <= 2 && initials.includes(wanted))
      return cluster;
  }
  return undefined;
}
