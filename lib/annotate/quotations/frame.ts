/**
 * The reporter's own words with each quotation folded into one item: rules about who speaks look
 * at these and never at what was said.
 */
import type { Doc } from '../../text/doc.ts';
import { span, type Span } from '../../text/span.ts';
import { wordsOf, type Word } from '../../text/word-forms.ts';
import type { Marked } from './marked.ts';

export interface Frame {
  readonly doc: Doc;
  /** One a token of the doc. */
  readonly words: readonly Word[];
  readonly items: readonly Item[];
  /** Item of each quotation. */
  readonly quotes: readonly number[];
  /** Item of each word; -1 inside a quotation. */
  readonly itemOfWord: Int32Array;
  /** First item of each segment, and one past the last item of all. */
  readonly segments: readonly number[];
  readonly marked: readonly Marked[];
  /** For each item, how many strong verbs of speech stand before it, and how many quotations. */
  readonly strongBefore: Int32Array;
  readonly quotesBefore: Int32Array;
}

export interface Item {
  /** `null`: a quotation. */
  readonly word: Word | null;
  /** Index of the word; of the quotation's first word. */
  readonly at: number;
  /** Index of the quotation; -1: a word. */
  readonly quote: number;
  /** A sentence of the reporter's, quotations in it included. */
  readonly segment: number;
  readonly block: number;
}

/** The word at an item in small letters; '' for a quotation and beyond the ends. */
export function lowerAt(items: readonly Item[], at: number): string {
  return items[at]?.word?.lower ?? '';
}

/** The same as it is written. */
export function textAt(items: readonly Item[], at: number): string {
  return items[at]?.word?.text ?? '';
}

/** Whether two items stand in one sentence of the reporter's. */
export function isSameSegment(items: readonly Item[], one: number, other: number): boolean {
  return items[one]?.segment === items[other]?.segment;
}

/** From the first of the words to the last. */
export function itemSpan(items: readonly Item[], from: number, to: number): Span {
  return span(items[from]?.word?.from ?? 0, items[to - 1]?.word?.to ?? 1);
}

export function frameOf(doc: Doc, marked: readonly Marked[]): Frame {
  const words = wordsOf(doc);
  const items: Item[] = [];
  const quotes: number[] = [];
  const itemOfWord = new Int32Array(words.length).fill(-1);
  const segments: number[] = [];
  let segment = -1;
  let sentence = -1;
  let quote = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    while ((marked[quote]?.span.to ?? Infinity) <= word.from) quote++;
    const inside = (marked[quote]?.span.from ?? Infinity) <= word.from;
    const isNew = !inside || quotes[quote] === undefined;
    if (isNew && word.sentence !== sentence) segments[++segment] = items.length;
    sentence = word.sentence;
    if (!isNew) continue;
    const block = doc.sentences[word.sentence]?.block ?? 0;
    if (inside) quotes[quote] = items.length;
    else itemOfWord[at] = items.length;
    const dash = inside ? null : dashAt(words, at);
    const own = inside ? null : (dash ?? word);
    items.push({ word: own, at, quote: inside ? quote : -1, segment, block });
    if (dash) itemOfWord[++at] = items.length - 1;
  }
  segments.push(items.length);
  return { doc, words, items, quotes, itemOfWord, segments, marked, ...countsOf(items, doc) };
}

/** Two hyphens, as typewriters and agencies set a dash: one item. */
function dashAt(words: readonly Word[], at: number): Word | null {
  const [word, next] = [words[at], words[at + 1]];
  const isDash = word?.text === '-' && next?.text === '-' && next.from === word.to;
  return isDash ? { ...word, to: next.to, text: '—', lower: '—' } : null;
}

function countsOf(items: readonly Item[], { language }: Doc) {
  const { cueVerbs } = language.quotations;
  const strongBefore = new Int32Array(items.length + 1);
  const quotesBefore = new Int32Array(items.length + 1);
  let [strong, quotes] = [0, 0];
  for (let at = 0; at < items.length; at++) {
    const { word } = items[at] ?? { word: null };
    if (!word) quotes++;
    else if (cueVerbs.get(word.lower) === 'strong') strong++;
    strongBefore[at + 1] = strong;
    quotesBefore[at + 1] = quotes;
  }
  return { strongBefore, quotesBefore };
}

/** How many are among the items `[from, to)`, by one of the frame's counts. */
export function countIn(before: Int32Array, from: number, to: number): number {
  if (to <= from) return 0;
  return (before[to] ?? 0) - (before[from] ?? 0);
}
