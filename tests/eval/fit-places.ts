/**
 * `npm run fit:places -- GAZETTEER FILE.jsonl ... [--half 0|1]`: fits the weights by which words are
 * taken for places, and writes `lib/annotate/places/weights.ts`. A file has an article a line: `text`,
 * and `places` with `start`, `end` and, where reasonable readers differ, `optional`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { names } from '../../lib/annotate/names.ts';
import { articleEvidence } from '../../lib/annotate/places/article-evidence.ts';
import type { Evidence } from '../../lib/annotate/places/evidence.ts';
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
/** The candidates of an article with their labels; `null`: neither is wrong, or a rule decides. */
interface Article {
  readonly considered: readonly Considered[];
  readonly labels: readonly (boolean | null)[];
  /** Makes all sets count alike. */
  readonly weight: number;
}
/** Names with their values. */
interface Example {
  readonly evidence: readonly (readonly [name: string, value: number])[];
  readonly isPlace: boolean;
  readonly weight: number;
}
type Weights = ReadonlyMap<string, number>;

const OUTPUT = new URL('../../lib/annotate/places/weights.ts', import.meta.url);
const EPOCHS = 40;
const STEP = 0.15;
/** How hard weights are drawn to nought, and what is too little to keep. */
const PULL = 0.003;
const LEAST_WEIGHT = 0.25;
const LEAST_TOGETHER = 0.05;
const LEAST_EXAMPLES = 10;
/** How many pairs may bear a weight, and the share of them that each round of dropping keeps. */
const MOST_PAIRS = 24;
const KEPT_A_ROUND = 0.8;
/** Names of two things at once ("small: left name"). */
const PAIR = /^[a-z]+: /;
/** A set of so many examples counts once. */
const USUAL_SET = 4000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' } },
});
const [asset = '', ...files] = positionals;
const gazetteer = openGazetteer(readFileSync(asset));
const articles = files.flatMap((file) => {
  const set = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((_, at) => values.half === undefined || at % 2 === Number(values.half))
    .map((line) => labelled(JSON.parse(line) as Labelled));
  const size = set.reduce((sum, { considered }) => sum + considered.length, 0);
  return set.map((article) => ({ ...article, weight: 1 / Math.sqrt(size / USUAL_SET) }));
});
const alone = asWritten(
  fitFew(examplesOf(({ considered }) => considered.map(aloneOf))),
  LEAST_WEIGHT,
);
const together = asWritten(fitFew(examplesOf(togetherIn)), LEAST_TOGETHER);
write(alone, together);

function labelled({ text, places }: Labelled): Omit<Article, 'weight'> {
  const doc = docOfText(text, en);
  const { considered } = consider(doc, names(doc), gazetteer);
  const labels = considered.map(({ alone, candidate: { from, to } }) => {
    if (alone.rule) return null;
    const label = places.find(({ start, end }) => start === from && end === to);
    const over = places.filter(({ start, end }) => start < to && from < end);
    if (over.some(({ optional }) => optional)) return null;
    return label !== undefined && !label.negative;
  });
  return { considered, labels };
}

function examplesOf(evidenceIn: (article: Article) => Example['evidence'][]): Example[] {
  return articles.flatMap((article) => {
    const { labels, weight } = article;
    return evidenceIn(article).flatMap((evidence, at) => {
      const isPlace = labels[at] ?? null;
      return isPlace === null ? [] : [{ evidence, isPlace, weight }];
    });
  });
}

function namesOf({ size, names }: Evidence): string[] {
  const paired = names.filter((name) => !name.startsWith('form '));
  return [size, ...names, ...paired.map((name) => `${size}: ${name}`)];
}

function aloneOf({ alone }: Considered): Example['evidence'] {
  return namesOf(alone).map((name) => [name, 1]);
}

/** With odds by the numbers just fitted. */
function togetherIn({ considered }: Article): Example['evidence'][] {
  const singles = considered.map((item) => ({
    ...item,
    odds:
      item.alone.rule === null || item.alone.rule.verdict === 'hint'
        ? namesOf(item.alone).reduce(
            (sum, name) => sum + (alone.get(name) ?? 0),
            alone.get('always') ?? 0,
          )
        : item.odds,
  }));
  const article = articleEvidence(singles);
  return singles.map((single) => Object.entries(article(single)));
}

/** Fits all, drops a part of the pairs that do least, and so on until no more than the most are left. */
function fitFew(examples: readonly Example[]): Weights {
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
function fit(examples: readonly Example[], kept: readonly string[]): Weights {
  const ids = new Map(['always', ...kept].map((name, id) => [name, id]));
  const rows = examples.map(({ evidence }) => [
    [0, 1] as const,
    ...evidence.flatMap(([name, value]) => {
      const id = ids.get(name);
      return id === undefined || value === 0 ? [] : [[id, value] as const];
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

/** Two decimals, without what is too little, by name. */
function asWritten(weights: Weights, least: number): Weights {
  return new Map(
    [...weights]
      .filter(([name, weight]) => name === 'always' || Math.abs(weight) >= least)
      .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function write(alone: Weights, together: Weights) {
  const single = [...alone].filter(([name]) => !PAIR.test(name));
  const pairs = [...alone].filter(([name]) => PAIR.test(name));
  const sizes = [...new Set(pairs.map(([name]) => name.slice(0, name.indexOf(':'))))];
  const bySize = sizes.map((size) => {
    const own = pairs.filter(([name]) => name.startsWith(`${size}:`));
    const rows = own.map(([name, weight]) => [name.slice(size.length + 2), weight] as const);
    return `  ${size}: {\n${table(rows, '    ')}  },\n`;
  });
  writeFileSync(
    OUTPUT,
    `import type { Together } from './article-evidence.ts';

type Weights = Readonly<Record<string, number>>;

/**
 * What each piece of evidence adds to the odds (as a logarithm) that words name a place: by itself,
 * and for one kind of name more or less than for others; then with the article. Fitted by
 * \`npm run fit:places\`; the names are those of {@link file://./evidence.ts},
 * {@link file://./surroundings.ts} and {@link file://./article-evidence.ts}.
 */
export const ALONE: Weights = {
${table(single)}};

export const BY_SIZE: Readonly<Record<string, Weights>> = {
${bySize.join('')}};

export const TOGETHER: Readonly<Partial<Record<keyof Together, number>>> = {
${table([...together])}};
`,
  );
  console.log(`${alone.size} numbers by themselves, ${together.size} with the article`);
}

function table(rows: readonly (readonly [string, number])[], indent = '  '): string {
  return rows
    .map(([name, weight]) => `${indent}${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},\n`)
    .join('');
}
