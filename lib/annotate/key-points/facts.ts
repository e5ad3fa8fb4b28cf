import { type Doc, type Sentence } from '../../text/doc.ts';
import type { Span } from '../../text/span.ts';

/** What the rules and features of key points read off a sentence, found in one pass. */
export interface Facts {
  readonly sentence: Sentence;
  /** Among the sentences of the body, from 0. */
  readonly place: number;
  readonly opensParagraph: boolean;
  /** Every word and number, in lower case, with straight apostrophes. */
  readonly words: readonly string[];
  /** The keys of its words that are no stop words, each once. */
  readonly subject: ReadonlySet<string>;
  /** Words with a capital after the first word, that are no stop words. */
  readonly names: number;
  readonly numbers: number;
  readonly quote: QuoteFacts;
  /** The words outside quotation marks. */
  readonly plain: readonly string[];
  /** Names outside quotation marks, counting the first word. */
  readonly plainNames: number;
}

export interface QuoteFacts {
  /** Its first word stands inside quotation marks. */
  readonly opens: boolean;
  /** A quote runs into it from the sentence before or out of it into the next one. */
  readonly torn: boolean;
  /** The share of its words that stand inside quotation marks, 0 to 1. */
  readonly share: number;
}

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);

/** The sentences of the body (headlines and headings are none), in order. */
export function factsOf(doc: Doc): Facts[] {
  const facts: Facts[] = [];
  for (const { kind, sentences } of doc.blocks) {
    if (kind === 'headline' || kind === 'heading') continue;
    let inside = false;
    for (let index = sentences[0]; index < sentences[1]; index++) {
      const sentence = doc.sentences[index];
      if (!sentence) throw new RangeError(`No sentence ${index}`);
      const opensParagraph = index === sentences[0];
      const { ends, ...read } = readSentence(doc, sentence, inside);
      facts.push({ sentence, place: facts.length, opensParagraph, ...read });
      inside = ends;
    }
  }
  return facts;
}

function readSentence(doc: Doc, { tokens: [first, end] }: Sentence, startsInside: boolean) {
  const words: string[] = [];
  const plain: string[] = [];
  const subject = new Set<string>();
  let [names, numbers, plainNames] = [0, 0, 0];
  let inside = startsInside;
  let opens = startsInside;
  for (const token of doc.tokens.slice(first, end)) {
    const written = doc.text.slice(token.from, token.to);
    if (token.kind === 'mark') {
      if (OPENING.has(written)) inside = true;
      else if (CLOSING.has(written)) inside = false;
      else if (written === '"') inside = !inside;
      continue;
    }
    const word = plainWord(written);
    if (words.length === 0) opens = inside;
    if (token.kind === 'number') numbers++;
    if (!doc.language.stopWords.has(word)) {
      subject.add(keyOf(word));
      if (token.kind === 'word' && /^\p{Lu}/u.test(written)) {
        if (words.length > 0) names++;
        if (!inside) plainNames++;
      }
    }
    words.push(word);
    if (!inside) plain.push(word);
  }
  const share = words.length === 0 ? 0 : 1 - plain.length / words.length;
  const quote = { opens, torn: startsInside || inside, share };
  return { words, plain, subject, names, numbers, plainNames, quote, ends: inside };
}

export function plainWord(written: string): string {
  return written.toLowerCase().replaceAll('’', "'");
}

/** One key for a noun's singular, plural and genitive; verbs keep their forms. */
export function keyOf(word: string): string {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (base.length < 4 || base.endsWith('ss')) return base;
  if (base.endsWith('ies')) return `${base.slice(0, -3)}y`;
  return base.endsWith('s') ? base.slice(0, -1) : base;
}

/** The keys of the subject words of a stretch, each once. */
export function subjectOf(doc: Doc, { from, to }: Span): ReadonlySet<string> {
  const words = doc.tokens
    .filter((token) => token.kind !== 'mark' && from <= token.from && token.to <= to)
    .map((token) => plainWord(doc.text.slice(token.from, token.to)));
  return new Set(words.filter((word) => !doc.language.stopWords.has(word)).map(keyOf));
}
