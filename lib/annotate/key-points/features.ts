import type { Reasons } from '../../brief.ts';
import type { DiscourseTables } from '../../lang/discourse.ts';
import { slice } from '../../text/span.ts';
import type { Doc } from '../../text/doc.ts';
import { subjectOf, type Facts } from './facts.ts';

/** What the features know beside the sentence: how often the article says each word, and its opening. */
export interface Context {
  readonly sentences: number;
  /** Sentences of the body that hold the key. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Subject words of the headline, and of the first sentence that stands alone. */
  readonly headline: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly tables: DiscourseTables;
}

type Feature = (facts: Facts, context: Context, text: string) => number;

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Every feature lies in 0 to 1. */
export const FEATURES = {
  first: ({ place }) => flag(place === 0),
  second: ({ place }) => flag(place === 1),
  third: ({ place }) => flag(place === 2),
  early: ({ place }) => 1 / (1 + place / 4),
  paragraph: ({ opensParagraph }) => flag(opensParagraph),
  frequency: ({ subject }, { frequency }) => meanFrequency(subject, frequency),
  coverage: ({ subject }, { frequency }) => coverage(subject, frequency),
  lead: ({ subject }, { lead }) => share(common(subject, lead), subject.size),
  headline: ({ subject }, { headline }) => share(common(subject, headline), headline.size),
  short: ({ words }) => Math.max(0, 1 - words.length / 14),
  long: ({ words }) => Math.min(1, Math.max(0, words.length - 24) / 26),
  names: ({ names, words }) => share(names, words.length),
  numbers: ({ numbers }) => Math.min(1, numbers / 2),
  quoted: ({ quote }) => quote.share,
  hypothetical: ({ words }, { tables }) => flag(tables.hypothetical.has(words[0] ?? '')),
  finding: ({ words }, { tables }) => flag(finds(words, tables)),
  closesSaid: ({ words }, { tables }) =>
    flag(words.slice(-3).some((word) => tables.saying.has(word))),
  pronouns: ({ plain }, { tables }) =>
    Math.min(1, plain.filter(({ word }) => tables.pronouns.has(word)).length / 3),
  speaking: ({ words }, { tables }) =>
    Math.min(1, words.filter((word) => tables.speaking.has(word)).length / 3),
  brackets: (_facts, _context, text) => flag(/[()]/.test(text)),
  colon: (_facts, _context, text) => flag(/[:;]/.test(text)),
  exclamation: (_facts, _context, text) => flag(text.includes('!')),
} satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof FEATURES;
export type Weights = Readonly<Record<FeatureName, number>>;

const ENTRIES = Object.entries(FEATURES) as [FeatureName, Feature][];

/** What each feature adds to the score of a sentence, without those that add nothing. */
export function weighed(
  facts: Facts,
  context: Context,
  doc: Doc,
  weights: Weights,
): { readonly score: number; readonly why: Reasons } {
  const text = slice(doc.text, facts.span);
  const why: Record<string, number> = {};
  let score = 0;
  for (const [name, feature] of ENTRIES) {
    const part = feature(facts, context, text) * weights[name];
    if (part === 0) continue;
    why[name] = part;
    score += part;
  }
  return { score, why };
}

export function contextOf(doc: Doc, body: readonly Facts[], lead: Facts | undefined): Context {
  const frequency = new Map<string, number>();
  for (const { subject } of body)
    for (const key of subject) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  return {
    sentences: body.length,
    frequency,
    headline: headline ? subjectOf(doc, headline.span) : new Set(),
    lead: lead?.subject ?? new Set(),
    tables: doc.language.discourse,
  };
}

/** Words between a study and what it found. */
const STUDY_TO_VERB = 5;

/** "The study found", "researchers at Leeds have shown": what is new in a story of science. */
function finds(words: readonly string[], { studies, finding }: DiscourseTables): boolean {
  return words.some(
    (word, index) =>
      studies.has(word) &&
      words.slice(index + 1, index + 1 + STUDY_TO_VERB).some((next) => finding.has(next)),
  );
}

/** How many of the keys both hold. */
export function common(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const key of some) if (others.has(key)) count++;
  return count;
}

/** Of the logarithm of how many sentences hold the word, over that of eight sentences. */
function meanFrequency(subject: ReadonlySet<string>, frequency: Context['frequency']): number {
  return share(frequencySum(subject, frequency), subject.size);
}

/** The sum instead of the mean: what the sentence says of what the article speaks about. */
function coverage(subject: ReadonlySet<string>, frequency: Context['frequency']): number {
  return Math.min(1, frequencySum(subject, frequency) / 10);
}

function frequencySum(subject: ReadonlySet<string>, frequency: Context['frequency']): number {
  let sum = 0;
  for (const key of subject) sum += Math.min(1, Math.log2(frequency.get(key) ?? 1) / 3);
  return sum;
}
