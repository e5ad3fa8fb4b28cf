/** Named features; a yes counts 1. */
export type Features = Map<string, number>;

export type Weights = Readonly<Record<string, number>>;

/** The share of each alternative, by a softmax over the weighted sums of their features. */
export function shares(alternatives: readonly Features[], weights: Weights): number[] {
  const byName = mapOf(weights);
  const sums = alternatives.map((features) => {
    let sum = 0;
    for (const [name, value] of features) sum += (byName.get(name) ?? 0) * value;
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
