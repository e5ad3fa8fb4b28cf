import type { Ranked, Reasons } from '../brief.ts';

/** Features of an item, each with its value; mostly in 0 to 1. */
export type Features<Name extends string> = Readonly<Record<Name, number>>;
export type Weights<Name extends string> = Readonly<Record<Name, number>>;

/**
 * The items, the highest weighted sum of features first, each with that sum and its parts; equal
 * ones stay in article order.
 */
export function ranked<Item extends Ranked, Name extends string>(
  items: readonly Item[],
  featuresOf: (item: Item) => Features<Name>,
  weights: Weights<Name>,
): Item[] {
  let names: Name[] | undefined;
  return items
    .map((item) => {
      const features = featuresOf(item);
      // In the order in which they are given: the reasons follow it.
      names ??= Object.keys(features) as Name[];
      return { ...item, ...scored(features, weights, names) };
    })
    .sort((a, b) => b.score - a.score || a.span.from - b.span.from);
}

function scored<Name extends string>(
  features: Features<Name>,
  weights: Weights<Name>,
  names: readonly Name[],
): { readonly score: number; readonly why: Reasons } {
  const why: Record<string, number> = {};
  let score = 0;
  for (const name of names) {
    const part = features[name] * weights[name];
    if (part !== 0) why[name] = part;
    score += part;
  }
  return { score, why };
}
