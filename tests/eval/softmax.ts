/** A conditional logit: the weights that make the right alternatives likeliest, with an L2 penalty. */
export interface Instance {
  readonly alternatives: readonly ReadonlyMap<string, number>[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const STEPS = 120;
const RATE = 0.25;

/** Of the features left, this share is dropped in a round. */
const DROPPED = 0.3;

/**
 * The `keep` features that the fit can least do without (LeCun et al., "Optimal Brain Damage"):
 * rounds of fitting and dropping those whose weight costs the least likelihood.
 */
export function fitFew(
  instances: readonly Instance[],
  penalty: number,
  keep: number,
): Record<string, number> {
  const packed = pack(instances);
  const kept = new Uint8Array(packed.names.length).fill(1);
  const weights = new Float64Array(packed.names.length);
  for (;;) {
    fit(packed, kept, weights, penalty);
    const left = packed.names.map((_, id) => id).filter((id) => kept[id]);
    if (left.length <= keep)
      return Object.fromEntries(left.map((id) => [packed.names[id] ?? '', weights[id] ?? 0]));
    const loss = lossWithout(packed, weights);
    const count = Math.max(keep, Math.floor(left.length * (1 - DROPPED)));
    left.sort((a, b) => (loss[b] ?? 0) - (loss[a] ?? 0));
    for (const id of left.slice(count)) {
      kept[id] = 0;
      weights[id] = 0;
    }
  }
}

/** All instances in flat arrays: instance `i` has the alternatives from `starts[i]`, each its features. */
interface Packed {
  readonly names: readonly string[];
  readonly starts: Int32Array;
  readonly right: Uint8Array;
  readonly instanceWeights: Float64Array;
  readonly featureStarts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

function pack(instances: readonly Instance[]): Packed {
  const index = new Map<string, number>();
  const starts = [0];
  const featureStarts = [0];
  const right: number[] = [];
  const ids: number[] = [];
  const values: number[] = [];
  for (const one of instances) {
    for (const [at, features] of one.alternatives.entries()) {
      for (const [name, value] of features) {
        const id = index.get(name) ?? index.size;
        index.set(name, id);
        ids.push(id);
        values.push(value);
      }
      featureStarts.push(ids.length);
      right.push(one.right[at] ? 1 : 0);
    }
    starts.push(right.length);
  }
  return {
    names: [...index.keys()],
    starts: Int32Array.from(starts),
    right: Uint8Array.from(right),
    instanceWeights: Float64Array.from(instances, ({ weight }) => weight),
    featureStarts: Int32Array.from(featureStarts),
    ids: Int32Array.from(ids),
    values: Float64Array.from(values),
  };
}

/** The share of each alternative, instance by instance. */
function sharesOf({ starts, featureStarts, ids, values }: Packed, weights: Float64Array) {
  const parts = new Float64Array(featureStarts.length - 1);
  for (let one = 0; one + 1 < starts.length; one++) {
    const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0];
    let highest = -Infinity;
    for (let at = from; at < to; at++) {
      let sum = 0;
      for (let k = featureStarts[at] ?? 0; k < (featureStarts[at + 1] ?? 0); k++)
        sum += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
      parts[at] = sum;
      highest = Math.max(highest, sum);
    }
    let total = 0;
    for (let at = from; at < to; at++) {
      parts[at] = Math.exp((parts[at] ?? 0) - highest);
      total += parts[at] ?? 0;
    }
    for (let at = from; at < to; at++) parts[at] = (parts[at] ?? 0) / total;
  }
  return parts;
}

/** For each feature about the likelihood lost without it: its weight squared times the curvature. */
function lossWithout(packed: Packed, weights: Float64Array): Float64Array {
  const { starts, featureStarts, ids, values, instanceWeights } = packed;
  const parts = sharesOf(packed, weights);
  const loss = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  for (let one = 0; one + 1 < starts.length; one++) {
    const touched = new Set<number>();
    for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at++)
      for (let k = featureStarts[at] ?? 0; k < (featureStarts[at + 1] ?? 0); k++) {
        const [id, value, part] = [ids[k] ?? 0, values[k] ?? 0, parts[at] ?? 0];
        touched.add(id);
        mean[id] = (mean[id] ?? 0) + part * value;
        loss[id] = (loss[id] ?? 0) + (instanceWeights[one] ?? 0) * part * value * value;
      }
    for (const id of touched) {
      loss[id] = (loss[id] ?? 0) - (instanceWeights[one] ?? 0) * (mean[id] ?? 0) ** 2;
      mean[id] = 0;
    }
  }
  return loss.map((curvature, id) => curvature * (weights[id] ?? 0) ** 2);
}

/** Writes the weights of the kept features, by Adam over all instances at once. */
function fit(packed: Packed, kept: Uint8Array, weights: Float64Array, penalty: number): void {
  const { starts, right, featureStarts, ids, values, instanceWeights } = packed;
  const size = weights.length;
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => penalty * weight);
    const parts = sharesOf(packed, weights);
    for (let one = 0; one + 1 < starts.length; one++) {
      const [from, to] = [starts[one] ?? 0, starts[one + 1] ?? 0];
      let good = 0;
      for (let at = from; at < to; at++) if (right[at]) good += parts[at] ?? 0;
      for (let at = from; at < to; at++) {
        const part = parts[at] ?? 0;
        const pull = (instanceWeights[one] ?? 0) * (part - (right[at] ? part / good : 0));
        if (Math.abs(pull) < 1e-6) continue;
        for (let k = featureStarts[at] ?? 0; k < (featureStarts[at + 1] ?? 0); k++)
          slope[ids[k] ?? 0] = (slope[ids[k] ?? 0] ?? 0) + pull * (values[k] ?? 0);
      }
    }
    for (let at = 0; at < size; at++) {
      if (!kept[at]) continue;
      const g = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * g * g;
      const scale = Math.sqrt((square[at] ?? 0) / (1 - 0.99 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (RATE * (mean[at] ?? 0)) / (1 - 0.9 ** step) / scale;
    }
  }
}
