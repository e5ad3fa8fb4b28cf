/**
 * How the weights of key points stand on articles with highlights that people wrote, in two halves:
 * ROUGE-1 and ROUGE-2 F over the first sentences of the article, with the weights as they are and
 * with each one moved. A weight is worth moving where all four numbers grow.
 *   npx tsx tests/eval/fit-key-points.ts FILE.jsonl... (rows of {text, reference})
 */
import { readFileSync } from 'node:fs';
import { WEIGHTS } from '../../lib/annotate/key-points/weights.ts';
import type { Weights } from '../../lib/annotate/key-points/features.ts';
import { keyPoints } from '../../lib/annotate/key-points.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText, type Doc } from '../../lib/text/doc.ts';
import { slice } from '../../lib/text/span.ts';

const MOST = 3;
const STEP = 0.15;

interface Labelled {
  readonly doc: Doc;
  readonly reference: readonly string[];
  /** Of the first sentences: what is to be beaten. */
  readonly lead: Scores;
}

type Scores = readonly [rouge1: number, rouge2: number];

const halves = readHalves(process.argv.slice(2));
if (halves.every((half) => half.length === 0)) throw new Error('No articles given');

console.log(`as they are\t${gains(WEIGHTS)}`);
for (const [name, weight] of Object.entries(WEIGHTS))
  for (const step of [-STEP, STEP])
    console.log(
      `${name} ${(weight + step).toFixed(2)}\t${gains({ ...WEIGHTS, [name]: weight + step })}`,
    );

function gains(weights: Weights): string {
  return halves.map((half) => gainOn(half, weights)).join('\t');
}

/** In points, ROUGE-1 and ROUGE-2. */
function gainOn(articles: readonly Labelled[], weights: Weights): string {
  const sums = [0, 0];
  for (const { doc, reference, lead } of articles) {
    const points = keyPoints(doc, MOST, weights).map(({ text }) => text);
    const scores = rouge(points.flatMap(wordsOf), reference);
    sums[0] = (sums[0] ?? 0) + scores[0] - lead[0];
    sums[1] = (sums[1] ?? 0) + scores[1] - lead[1];
  }
  return sums.map((sum) => ((100 * sum) / articles.length).toFixed(2)).join(' / ');
}

function readHalves(files: readonly string[]): readonly [Labelled[], Labelled[]] {
  const rows = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'));
  const labelled = rows.map((row) => labelledOf(JSON.parse(row) as Record<string, string>));
  return [labelled.filter((_, index) => index % 2 === 0), labelled.filter((_, index) => index % 2)];
}

function labelledOf({ text = '', reference = '' }: Record<string, string>): Labelled {
  const doc = docOfText(text, en);
  const first = doc.sentences.slice(0, MOST).map(({ span }) => slice(text, span));
  const words = wordsOf(reference);
  return { doc, reference: words, lead: rouge(first.flatMap(wordsOf), words) };
}

function rouge(words: readonly string[], reference: readonly string[]): Scores {
  return [overlap(words, reference), overlap(pairs(words), pairs(reference))];
}

/** F1 of two bags of words (Lin 2004), without a stemmer. */
function overlap(got: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    hits++;
  }
  return (2 * hits) / Math.max(1, got.length + wanted.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
