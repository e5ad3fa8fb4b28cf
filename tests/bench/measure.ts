/** Times of a subject in milliseconds per 1,000 words: one a round. */
export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Timing {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/**
 * Every subject once over all texts in each round, so that what else the machine does falls on all
 * alike; the first round, in which engines compile, is not counted.
 */
export function timesOf(
  subjects: readonly Timing[],
  texts: readonly string[],
  rounds: number,
): Readonly<Record<string, Measured>> {
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  const times = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of subjects) {
      const from = performance.now();
      for (const text of texts) run(text);
      const milliseconds = performance.now() - from;
      if (round > 0) times.get(name)?.push((milliseconds / words) * 1000);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, summaryOf(all)]));
}

export function summaryOf(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), least: quantile(sorted, 0), most: quantile(sorted, 1) };
}

/** `sorted`: ascending. `share`: 0 to 1. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** The k of time = c * length^k, by least squares over the logarithms. */
export function exponentOf(points: readonly (readonly [length: number, time: number])[]): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)] as const);
  const mean = (pick: 0 | 1) => logs.reduce((sum, log) => sum + log[pick], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  const variance = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return covariance / variance;
}

export function wordsOf(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
