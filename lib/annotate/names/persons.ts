import type { Gender } from '../../lang/names.ts';
import { withoutMarks } from '../../text/characters.ts';
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

/** Clusters in the order they were founded, found by the words of their names: a long text stays linear. */
export class Persons {
  readonly clusters: Cluster[] = [];
  readonly #byWord = new Map<string, Set<number>>();
  readonly #order = new Map<Cluster, number>();

  found(mention: NameParts): void {
    const { names, suffix, gender } = mention;
    const cluster = { kind: 'person' as const, names, suffix, gender, mentions: [mention] };
    this.#order.set(cluster, this.clusters.length);
    this.clusters.push(cluster);
    this.#note(cluster);
  }

  join(cluster: Cluster, mention: NameParts): void {
    cluster.mentions.push(mention);
    if (mention.names.length > cluster.names.length) {
      cluster.names = mention.names;
      this.#note(cluster);
    }
    cluster.suffix ??= mention.suffix;
    cluster.gender ??= mention.gender;
  }

  /** Those that bear the word now or bore it in a shorter form of their name. */
  bearing(word: string): Cluster[] {
    return this.#at(this.#byWord.get(word) ?? []);
  }

  /** Those that share the first or the last word: no other is a variant. */
  alike({ names }: NameParts): Cluster[] {
    const [first, last] = [folded(names[0]), folded(names.at(-1))];
    return this.#at(new Set([first, last].flatMap((word) => [...(this.#byWord.get(word) ?? [])])));
  }

  #at(indices: Iterable<number>): Cluster[] {
    return [...indices].sort((a, b) => a - b).flatMap((index) => this.clusters[index] ?? []);
  }

  #note(cluster: Cluster): void {
    const index = this.#order.get(cluster) ?? 0;
    for (const name of cluster.names) {
      const word = folded(name);
      const bearers = this.#byWord.get(word);
      if (bearers) bearers.add(index);
      else this.#byWord.set(word, new Set([index]));
    }
  }
}

/** For comparing names: in lower case, without marks. */
export function folded(name = ''): string {
  return withoutMarks(name).toLowerCase();
}
