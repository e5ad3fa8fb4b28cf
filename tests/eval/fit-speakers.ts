/**
 * Fits the weights of the speaker and antecedent models on an evaluation folder's labelled articles
 * and measures them on articles that were held out:
 *   npx tsx tests/eval/fit-speakers.ts QUOTES_FOLDER [--write] [--folds 5] [--keep 80]
 * Prints the scorer's report and, for each confidence, how many of the names shown from there on are
 * right and how many quotations carry one. `--write` fits on all articles and writes the weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { names } from '../../lib/annotate/names.ts';
import { quotations } from '../../lib/annotate/quotations.ts';
import type { Antecedent } from '../../lib/annotate/quotations/antecedents.ts';
import type { Models } from '../../lib/annotate/quotations/attribute.ts';
import { candidatesOf, type Candidate } from '../../lib/annotate/quotations/candidates.ts';
import { Resolver } from '../../lib/annotate/quotations/pronouns.ts';
import type { Weights } from '../../lib/annotate/quotations/rank.ts';
import { sceneOf, type Scene } from '../../lib/annotate/quotations/scene.ts';
import { speakerName } from '../../lib/annotate/quotations/speaker-names.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText } from '../../lib/text/doc.ts';
import { fitFew, type Instance } from './softmax.ts';

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker?: string;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  readonly speakerType: string;
}
interface Article {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}
interface Shown {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly confidence: number;
}
type Canon = Readonly<Record<string, readonly string[]>>;
interface Scorer {
  goldSpeaker(quote: GoldQuote, canon?: readonly string[]): { readonly type: string };
  speakerOK(gold: unknown, name: string): { readonly last: boolean };
  score(
    extract: (text: string, article: Article) => readonly Shown[],
    articles: readonly Article[],
    options: object,
  ): Promise<{ out: object; rows: readonly Row[] }>;
  report(out: object): string;
}
interface Row {
  readonly status: string;
  readonly pred?: Shown;
}

const FOLDS = Number(process.argv[process.argv.indexOf('--folds') + 1]) || 5;
const SPEAKER_WEIGHTS = Number(process.argv[process.argv.indexOf('--keep') + 1]) || 80;
const ANTECEDENT_WEIGHTS = 25;
/** Pronouns between are read with the weights of the round before. */
const ROUNDS = 3;
const SILVER_WEIGHT = 0.3;
const SPURIOUS_WEIGHT = 1;

const folder = process.argv[2];
if (!folder) throw new Error('usage: fit-speakers.ts QUOTES_FOLDER [--write]');
const lines = <T>(name: string): T[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer;
const articles = lines<Article>('polnear.dev.jsonl');
const canonOf = (name: string): Canon =>
  Object.fromEntries(
    lines<{ id: string; start: number; canon: string[] }>(name).map(({ id, start, canon }) => [
      `${id}#${start}`,
      canon,
    ]),
  );
const hand = canonOf('pronouns.hand.jsonl');
const silver = canonOf('pronouns.silver.jsonl');

const prepared = articles.map((article) => {
  const doc = docOfText(article.text, en);
  const entities = names(doc);
  const scene = sceneOf(doc, entities);
  return { article, doc, entities, marks: scene.frame.marked, scene };
});
type Prepared = (typeof prepared)[number];

const goldFor = ({ article, marks }: Prepared, quote: number): GoldQuote | null => {
  const own = marks[quote]?.words;
  if (!own) return null;
  let best: GoldQuote | null = null;
  let most = 0;
  for (const gold of article.quotes) {
    if (gold.kind === 'indirect') continue;
    const shared = Math.min(own.to, gold.end) - Math.max(own.from, gold.start);
    if (shared <= 0.6 * Math.min(own.to - own.from, gold.end - gold.start) || shared <= most)
      continue;
    best = gold;
    most = shared;
  }
  return best;
};

const charSpan = ({ frame: { items } }: Scene, index: number, scene: Scene) => {
  const mention = scene.mentions[index];
  return {
    from: items[mention?.from ?? -1]?.word?.from ?? 0,
    to: items[(mention?.to ?? 0) - 1]?.word?.to ?? 0,
  };
};

function isRight(one: Prepared, gold: GoldQuote, mention: number): boolean {
  const { scene, article } = one;
  const own = scene.mentions[mention];
  if (!own) return false;
  const { from, to } = charSpan(scene, mention, scene);
  const overlaps = from < (gold.speakerEnd ?? 0) && (gold.speakerStart ?? 0) < to;
  const canon = hand[`${article.id}#${gold.start}`];
  if (/^(?:who|which|that)$/i.test(gold.speaker ?? '')) {
    const gap = (gold.speakerStart ?? 0) - to;
    return gap >= 0 && gap <= 2;
  }
  if (own.kind === 'pronoun') return gold.speakerType === 'pronoun' && overlaps;
  const ok = scorer.speakerOK(
    scorer.goldSpeaker(gold, canon),
    speakerName(scene, mention).name,
  ).last;
  return ok && (own.entity >= 0 || overlaps);
}

let unreachable = 0;

/** The mention that speaks, and what. */
type Spoken = readonly [mention: number, gold: GoldQuote];

/** What the ranker of speakers learns from. */
function speakerExamples(one: Prepared): { examples: Instance[]; spoken: Spoken[] } {
  const examples: Instance[] = [];
  const spoken: Spoken[] = [];
  let previous = -1;
  let last = -1;
  for (let quote = 0; quote < one.marks.length; quote++) {
    const gold = goldFor(one, quote);
    // Turns of a transcript have speakers of their own.
    if (one.marks[quote]?.style === 'turn') continue;
    const candidates = candidatesOf(one.scene, quote, previous, last);
    if (!gold) {
      const right = candidates.map(({ mention }) => mention < 0);
      examples.push(instance(candidates, right, SPURIOUS_WEIGHT));
    } else if (gold.speaker) {
      const right = candidates.map(({ mention }) => isRight(one, gold, mention));
      if (right.includes(true)) {
        examples.push(instance(candidates, right, 1));
        previous = spokenBy(one, candidates, right);
        last = quote;
        spoken.push([previous, gold]);
      } else unreachable++;
    }
  }
  return { examples, spoken };
}

/** The right mention; the pronoun if it is one of them. */
function spokenBy(
  { scene }: Prepared,
  candidates: readonly Candidate[],
  right: readonly boolean[],
): number {
  const pronoun = candidates.findIndex(
    ({ mention }, at) => right[at] && scene.mentions[mention]?.kind === 'pronoun',
  );
  return candidates[pronoun < 0 ? right.indexOf(true) : pronoun]?.mention ?? -1;
}

/** What the ranker of antecedents learns from; other pronouns are resolved with the weights so far. */
function antecedentExamples(
  one: Prepared,
  spoken: readonly Spoken[],
  weights: Weights,
): Instance[] {
  const { scene, article } = one;
  const examples: Instance[] = [];
  const resolver = new Resolver(scene, weights);
  let speaker = -1;
  for (const [mention, gold] of spoken) {
    if (scene.mentions[mention]?.kind !== 'pronoun') {
      speaker = mention;
      continue;
    }
    const key = `${article.id}#${gold.start}`;
    const canon = hand[key] ?? silver[key];
    const alternatives = resolver.alternatives(mention, speaker);
    const named = alternatives.map(({ mention: other }) => isNamed(one, gold, canon, other));
    const known = alternatives[named.indexOf(true)]?.mention ?? -1;
    if (canon && known >= 0)
      examples.push(instance(alternatives, named, hand[key] ? 1 : SILVER_WEIGHT));
    const resolved = known >= 0 ? { mention: known, share: 1 } : resolver.resolve(mention, speaker);
    resolver.settle(mention, resolved);
    speaker = resolved.mention < 0 ? mention : resolved.mention;
  }
  return examples;
}

function isNamed(
  { scene }: Prepared,
  gold: GoldQuote,
  canon: readonly string[] | undefined,
  mention: number,
): boolean {
  const name = mention < 0 ? '' : speakerName(scene, mention).name;
  const asked = scorer.goldSpeaker({ ...gold, speakerType: 'pronoun' }, canon);
  return name !== '' && canon !== undefined && scorer.speakerOK(asked, name).last;
}

function instance(
  alternatives: readonly (Candidate | Antecedent)[],
  right: readonly boolean[],
  weight: number,
): Instance {
  return { alternatives: alternatives.map(({ features }) => new Map(features)), right, weight };
}

const read = prepared.map((one) => ({ one, ...speakerExamples(one) }));
const modelsOf = (indices: ReadonlySet<number>): Models => {
  const some = read.filter((_, index) => indices.has(index));
  let antecedents: Weights = {};
  for (let round = 0; round < ROUNDS; round++) {
    const before = antecedents;
    antecedents = fitFew(
      some.flatMap(({ one, spoken }) => antecedentExamples(one, spoken, before)),
      0.5,
      ANTECEDENT_WEIGHTS,
    );
  }
  const speakers = some.flatMap(({ examples }) => examples);
  return { speakers: fitFew(speakers, 1, SPEAKER_WEIGHTS), antecedents };
};

const all = prepared.map((_, index) => index);
const shown = new Map<string, Shown[]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const models = modelsOf(new Set(all.filter((index) => index % FOLDS !== fold)));
  for (const [index, { article, doc, entities }] of prepared.entries())
    if (index % FOLDS === fold)
      shown.set(
        article.id,
        quotations(doc, entities, models).map(({ span, attribution }) => ({
          start: span.from,
          end: span.to,
          speaker: attribution?.name ?? null,
          confidence: attribution?.confidence ?? 0,
        })),
      );
}
console.log(
  `unreachable ${unreachable} of ${read.reduce((sum, { examples }) => sum + examples.length, unreachable)}`,
);
for (const minWords of [5, 1]) {
  const { out, rows } = await scorer.score((_, { id }) => shown.get(id) ?? [], articles, {
    minWords,
    canon: hand,
  });
  console.log(`${minWords}+ words, held out by article\n${scorer.report(out)}`);
  if (minWords === 5) curve(rows);
}

/** Of the names shown from a confidence on: how many are right, and how many quotations carry one. */
function curve(rows: readonly Row[]): void {
  const judged = rows.filter(
    ({ pred, status }) => pred && /^(?:ok|speaker-wrong|pronoun-unresolved)$/.test(status),
  );
  console.log('from     right  coverage');
  for (const from of [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95]) {
    const over = judged.filter(({ pred }) => pred?.speaker && pred.confidence >= from);
    const right = over.filter(({ status }) => status === 'ok').length;
    console.log(
      `${from.toFixed(2)}  ${((100 * right) / over.length).toFixed(1)}%  ${((100 * over.length) / judged.length).toFixed(1)}%`,
    );
  }
}

if (process.argv.includes('--write')) {
  const models = modelsOf(new Set(all));
  const table = (weights: Weights): string =>
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= 0.01)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `    '${name}': ${weight.toFixed(2)},`)
      .join('\n');
  writeFileSync(
    new URL('../../lib/annotate/quotations/weights.ts', import.meta.url),
    `import type { Models } from './attribute.ts';

/** Written by tests/eval/fit-speakers.ts; the features are named where they are set. */
export const models: Models = {
  speakers: {
${table(models.speakers)}
  },
  antecedents: {
${table(models.antecedents)}
  },
};
`,
  );
}
