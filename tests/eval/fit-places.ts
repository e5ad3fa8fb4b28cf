/**
 * `npm run fit:places -- GAZETTEER FILE.jsonl ... [--half 0|1]`: fits the weights by which words are
 * taken for places, and writes `lib/annotate/places/weights.ts`. A file has an article a line: `text`,
 * and `places` with `start`, `end` and, where reasonable readers differ, `optional`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { names } from '../../lib/annotate/names.ts';
import { consider, type Considered } from '../../lib/annotate/places/recognise.ts';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText } from '../../lib/text/doc.ts';

interface Labelled {
  readonly text: string;
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly optional?: boolean;
    readonly negative?: boolean;
  }[];
}
/** Names with their values; the weight of an article's set makes all sets count alike. */
interface Example {
  readonly evidence: readonly (readonly [name: string, value: number])[];
  readonly isPlace: boolean;
  readonly weight: number;
}

const OUTPUT = new URL('../../lib/annotate/places/weights.ts', import.meta.url);
const EPOCHS = 40;
const STEP = 0.15;
/** How hard weights are drawn to nought, and what is too little to keep. */
const PULL = 0.003;
/** How many pairs may bear a weight, and the share of them that each round of dropping keeps. */
const MOST_PAIRS = 36;
const KEPT_A_ROUND = 0.8;
const LEAST_EXAMPLES = 10;
const LEAST_WEIGHT = 0.25;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' } },
});
const [asset = '', ...files] = positionals;
const gazetteer = openGazetteer(readFileSync(asset));

const articles = files.map((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
    .filter((_, at) => values.half === undefined || at % 2 === Number(values.half)),
);

/** Files count alike, however long. */
function examplesOf(evidenceOf: (item: Considered) => Example['evidence']): Example[] {
  return articles.flatMap((set) => {
    const examples = set.flatMap(({ text, places }) => {
      const doc = docOfText(text, en);
      return consider(doc, names(doc), gazetteer).considered.flatMap((item) => {
        const { from, to } = item.candidate;
        const label = places.find(({ start, end }) => start === from && end === to);
        const over = places.filter(({ start, end }) => start < to && from < end);
        if (over.some(({ optional }) => optional)) return [];
        return [{ evidence: evidenceOf(item), isPlace: label !== undefined && !label.negative }];
      });
    });
    return examples.map((example) => ({
      ...example,
      weight: 1 / Math.sqrt(examples.length / 4000),
    }));
  });
}

/** Names of two things at once ("small left name"), which are dropped first. */
const PAIR = /^(?:big|small|word|short|form) (?:left|right|entity) /;

/** Fits all, drops a part of the pairs that do least, and so on until no more than the most are left. */
function fitFew(examples: readonly Example[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { evidence, weight } of examples)
    for (const [name] of evidence) count.set(name, (count.get(name) ?? 0) + weight);
  const known = [...count].filter(([, n]) => n >= LEAST_EXAMPLES).map(([name]) => name);
  const single = known.filter((name) => !PAIR.test(name));
  let pairs = known.filter((name) => PAIR.test(name));
  for (;;) {
    const weights = fit(examples, [...single, ...pairs]);
    if (pairs.length <= MOST_PAIRS) return weights;
    const effect = (name: string) =>
      Math.abs(weights.get(name) ?? 0) * Math.sqrt(count.get(name) ?? 0);
    pairs = pairs
      .sort((a, b) => effect(b) - effect(a))
      .slice(0, Math.max(MOST_PAIRS, Math.floor(pairs.length * KEPT_A_ROUND)));
  }
}

/** Logistic regression by Adagrad; `PULL` draws what does little to nought. */
function fit(examples: readonly Example[], kept: readonly string[]): Map<string, number> {
  const ids = new Map(['always', ...kept].map((name, id) => [name, id]));
  const rows = examples.map(({ evidence }) => [
    [0, 1] as const,
    ...evidence.flatMap(([name, value]) => {
      const id = ids.get(name);
      return id === undefined ? [] : [[id, value] as const];
    }),
  ]);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-8);
  const random = mulberry(7);
  const order = examples.map((_, at) => at);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    order.sort(() => random() - 0.5);
    for (const at of order) {
      const example = examples[at];
      const row = rows[at] ?? [];
      if (!example) continue;
      let sum = 0;
      for (const [id, value] of row) sum += (weights[id] ?? 0) * value;
      const error = (1 / (1 + Math.exp(-sum)) - (example.isPlace ? 1 : 0)) * example.weight;
      for (const [id, value] of row) {
        const slope = error * value;
        const square = (squares[id] ?? 0) + slope * slope;
        const rate = STEP / Math.sqrt(square);
        const moved = (weights[id] ?? 0) - rate * slope;
        squares[id] = square;
        weights[id] =
          id === 0 ? moved : Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * PULL);
      }
    }
  }
  return new Map([...ids].map(([name, id]) => [name, weights[id] ?? 0]));
}

/** A small seeded generator, so that the same data gives the same weights. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function table(name: string, weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .filter(([key, weight]) => key === 'always' || Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, weight]) =>
        `  ${/^[a-z]+$/.test(key) ? key : `'${key.replaceAll("'", "\\'")}'`}: ${Number(weight.toFixed(2))},\n`,
    );
  return `export const ${name}: Readonly<Record<string, number>> = {\n${rows.join('')}};\n`;
}

function write(alone: ReadonlyMap<string, number>, together: ReadonlyMap<string, number>) {
  writeFileSync(
    OUTPUT,
    `/**
 * What each piece of evidence adds to the odds (as a logarithm) that words name a place: first by
 * themselves, then with the article. Fitted by \`npm run fit:places\`; the names are those of
 * {@link file://./evidence.ts} and {@link file://./recognise.ts}.
 */
${table('ALONE', alone)}
${table('TOGETHER', together)}`,
  );
}

const alone = fitFew(examplesOf((item) => item.alone.map((name) => [name, 1])));
const together = fitFew(
  examplesOf((item) => [
    ['own', oddsBy(alone, item.alone)],
    ...item.together.map((name) => [name, 1] as const),
  ]),
);
write(alone, together);

function oddsBy(weights: ReadonlyMap<string, number>, evidence: readonly string[]): number {
  return evidence.reduce((sum, name) => sum + (weights.get(name) ?? 0), weights.get('always') ?? 0);
}
