/** A conditional logit: the weights that make the right alternatives likeliest, with an L2 penalty. */
export interface Instance {
  readonly alternatives: readonly ReadonlyMap<string, number>[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const STEPS = 120;
const RATE = 0.25;

/**
 * The `keep` features that move the sums most, fitted again without the others: few weights, each
 * with something to say.
 */
export function fitFew(
  instances: readonly Instance[],
  penalty: number,
  keep: number,
): Record<string, number> {
  const squares = new Map<string, number>();
  for (const { alternatives } of instances)
    for (const features of alternatives)
      for (const [name, value] of features)
        squares.set(name, (squares.get(name) ?? 0) + value * value);
  const weights = fit(instances, penalty);
  const strength = (name: string): number =>
    Math.abs(weights[name] ?? 0) * Math.sqrt(squares.get(name) ?? 0);
  const strongest = (names: readonly string[], count: number): string[] =>
    [...names].sort((a, b) => strength(b) - strength(a)).slice(0, count);
  // "Nobody" is one alternative of many: its features would never be among the strongest of all.
  const [others, nobody] = [false, true].map((is) =>
    Object.keys(weights).filter((name) => name.startsWith('nobody') === is),
  );
  const kept = new Set([
    ...strongest(others ?? [], Math.round(keep * 0.72)),
    ...strongest(nobody ?? [], Math.round(keep * 0.28)),
  ]);
  const only = (features: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...features].filter(([name]) => kept.has(name)));
  return fit(
    instances.map((one) => ({ ...one, alternatives: one.alternatives.map(only) })),
    penalty,
  );
}

/** By Adam over all instances at once. */
function fit(instances: readonly Instance[], penalty: number): Record<string, number> {
  const index = new Map<string, number>();
  const packed = instances.map(({ alternatives, right, weight }) => ({
    weight,
    right,
    alternatives: alternatives.map((features) => {
      const ids = new Int32Array(features.size);
      const values = new Float64Array(features.size);
      let at = 0;
      for (const [name, value] of features) {
        if (!index.has(name)) index.set(name, index.size);
        ids[at] = index.get(name) ?? 0;
        values[at++] = value;
      }
      return { ids, values };
    }),
  }));
  const size = index.size;
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => penalty * weight);
    for (const { alternatives, right, weight } of packed) {
      const sums = alternatives.map(({ ids, values }) => {
        let sum = 0;
        for (let at = 0; at < ids.length; at++)
          sum += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
        return sum;
      });
      const highest = Math.max(...sums);
      const powers = sums.map((sum) => Math.exp(sum - highest));
      const total = powers.reduce((a, b) => a + b, 0);
      const good = powers.reduce((sum, power, at) => (right[at] ? sum + power : sum), 0);
      for (const [at, { ids, values }] of alternatives.entries()) {
        const power = powers[at] ?? 0;
        const pull = weight * (power / total - (right[at] ? power / good : 0));
        if (Math.abs(pull) < 1e-6) continue;
        for (let k = 0; k < ids.length; k++)
          slope[ids[k] ?? 0] = (slope[ids[k] ?? 0] ?? 0) + pull * (values[k] ?? 0);
      }
    }
    for (let at = 0; at < size; at++) {
      const g = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * g * g;
      const scale = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (RATE * (mean[at] ?? 0)) / (1 - 0.9 ** step) / scale;
    }
  }
  return Object.fromEntries([...index].map(([name, at]) => [name, weights[at] ?? 0]));
}
