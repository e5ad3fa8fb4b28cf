/** Named features, each told once, in order; a yes counts 1. */
export class Features implements Iterable<[name: string, value: number]> {
  readonly names: string[];
  readonly values: number[];

  /** @param base what it starts from, which stays as it is */
  constructor(base?: Features) {
    this.names = base ? base.names.slice() : [];
    this.values = base ? base.values.slice() : [];
  }

  set(name: string, value: number): void {
    this.names.push(name);
    this.values.push(value);
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  *[Symbol.iterator](): Generator<[name: string, value: number], void, undefined> {
    for (const [at, name] of this.names.entries()) yield [name, this.values[at] ?? 0];
  }
}

const joined = new Map<string, Map<string | number, string>>();

/** "place:before", made once: a string put together anew would be hashed anew as well. */
export function featureOf(group: string, value: string | number): string {
  let names = joined.get(group);
  if (!names) joined.set(group, (names = new Map()));
  let name = names.get(value);
  if (name === undefined) names.set(value, (name = `${group}:${value}`));
  return name;
}

export type Weights = Readonly<Record<string, number>>;

/** The share of each alternative, by a softmax over the weighted sums of their features. */
export function shares(alternatives: readonly Features[], weights: Weights): number[] {
  const byName = mapOf(weights);
  const sums = alternatives.map(({ names, values }) => {
    let sum = 0;
    for (let at = 0; at < names.length; at++)
      sum += (byName.get(names[at] ?? '') ?? 0) * (values[at] ?? 0);
    return sum;
  });
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

const known = new WeakMap<Weights, ReadonlyMap<string, number>>();

/** A name put together from parts is found much sooner in a map than among an object's properties. */
function mapOf(weights: Weights): ReadonlyMap<string, number> {
  const before = known.get(weights);
  if (before) return before;
  const byName = new Map(Object.entries(weights));
  known.set(weights, byName);
  return byName;
}
