/** The bench of the text analysis: runs alike in Node and, bundled, in a page. */
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { exponentOf, timesOf, wordsOf, type Measured, type Timing } from './measure.ts';
import { parts, PEERS, stickyPass, whole } from './subjects.ts';

const ROUNDS = 7;

/** The peers get few words: the slowest of them takes seconds for these. */
const PEER_ROUNDS = 3;
const PEER_WORDS = 500;

const GROWTH_WORDS = [1000, 3000, 10_000, 30_000, 100_000];
const GROWTH_ROUNDS = 3;

export const WHOLE = 'whole analysis';
export const FLOOR = 'one sticky regular expression';

export function textTimes(
  texts: readonly string[],
  gazetteer: Gazetteer,
): Readonly<Record<string, Measured>> {
  const own: Timing[] = [
    { name: FLOOR, run: stickyPass },
    { name: WHOLE, run: whole(gazetteer) },
    ...timings(parts(gazetteer)),
  ];
  return {
    ...timesOf(own, texts, ROUNDS),
    ...timesOf(timings(PEERS), textsOf(texts, PEER_WORDS), PEER_ROUNDS),
  };
}

/** The exponent of the time over the length of the text, from 1,000 to 100,000 words. */
export function growth(
  texts: readonly string[],
  gazetteer: Gazetteer,
): Readonly<Record<string, number>> {
  const grown = GROWTH_WORDS.map((words) => textOf(texts, words));
  const subjects = [{ name: WHOLE, run: whole(gazetteer) }, ...timings(parts(gazetteer))];
  return Object.fromEntries(
    subjects.map(({ name, run }) => {
      run(grown[1] ?? '');
      return [name, exponentOf(grown.map((text) => [wordsOf(text), leastTime(run, text)]))];
    }),
  );
}

function leastTime(run: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: GROWTH_ROUNDS }, () => {
    const from = performance.now();
    run(text);
    return performance.now() - from;
  });
  return Math.min(...times);
}

function timings(subjects: Readonly<Record<string, (text: string) => unknown>>): Timing[] {
  return Object.entries(subjects).map(([name, run]) => ({ name, run }));
}

/** The first texts, together about as long as that. */
function textsOf(texts: readonly string[], words: number): string[] {
  let sum = 0;
  return texts.filter((text) => {
    const isWanted = sum < words;
    sum += wordsOf(text);
    return isWanted;
  });
}

/** The texts one after another, over and over, cut at that many words. */
function textOf(texts: readonly string[], words: number): string {
  const pieces: string[] = [];
  let sum = 0;
  for (let at = 0; sum < words; at = (at + 1) % texts.length) {
    const paragraphs = (texts[at] ?? '').split('\n');
    for (const paragraph of paragraphs) {
      if (sum >= words) break;
      pieces.push(paragraph);
      sum += wordsOf(paragraph);
    }
  }
  return pieces.join('\n');
}
