/** Named features; a yes counts 1. */
export type Features = Map<string, number>;

export type Weights = Readonly<Record<string, number>>;

/** The share of each alternative, by a softmax over the weighted sums of their features. */
export function shares(alternatives: readonly Features[], weights: Weights): number[] {
  const sums = alternatives.map((features) => {
    let sum = 0;
    for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
    return sum;
  });
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
