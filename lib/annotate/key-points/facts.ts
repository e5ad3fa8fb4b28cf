import { isAllCapitals } from '../../text/characters.ts';
import { tokenAt, type Doc, type Sentence } from '../../text/doc.ts';
import { span as spanOf, type Span } from '../../text/span.ts';
import { afterDateline } from './dateline.ts';
import { quotedSpans } from './quoted.ts';

/** What the rules and features of key points read off a sentence, found in one pass. */
export interface Facts {
  readonly sentence: Sentence;
  /** Its words without a dateline. */
  readonly span: Span;
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
  /** Words without a capital. */
  readonly lower: number;
  readonly quote: QuoteFacts;
  /** The words outside quotation marks. */
  readonly plain: readonly PlainWord[];
}

export interface PlainWord {
  readonly word: string;
  /** It has a capital and is no stop word; the first word of a sentence may only seem one. */
  readonly isName: boolean;
}

export interface QuoteFacts {
  /** Its first word stands inside quotation marks. */
  readonly opens: boolean;
  /** A quote runs into it from the sentence before or out of it into the next one. */
  readonly torn: boolean;
  /** The share of its words that stand inside quotation marks, 0 to 1. */
  readonly share: number;
}

/** The sentences of the body (headlines and headings are none), in order. */
export function factsOf(doc: Doc): Facts[] {
  const facts: Facts[] = [];
  const spellings: Spellings = new Map();
  for (const { kind, sentences } of doc.blocks) {
    if (kind === 'headline' || kind === 'heading') continue;
    const body = doc.sentences.slice(...sentences);
    const quotes = quotedSpans(doc, body);
    let next = 0;
    for (const [index, sentence] of body.entries()) {
      const { from, to } = sentence.span;
      while ((quotes[next]?.to ?? Infinity) <= from) next++;
      let end = next;
      while ((quotes[end]?.from ?? Infinity) < to) end++;
      const own = index === 0 ? spanOf(afterDateline(doc.text, sentence.span), to) : sentence.span;
      facts.push({
        sentence,
        span: own,
        place: facts.length,
        opensParagraph: index === 0,
        ...readSentence(doc, sentence, own, quotes.slice(next, end), spellings),
      });
    }
  }
  return facts;
}

/** What all words of one spelling have in common. */
interface Spelling {
  readonly word: string;
  /** `null`: a stop word. */
  readonly key: string | null;
  readonly isCapital: boolean;
}

type Spellings = Map<string, Spelling>;

function spellingOf(written: string, { language }: Doc, known: Spellings): Spelling {
  const before = known.get(written);
  if (before) return before;
  const word = plainWord(written);
  const key = language.stopWords.has(word) ? null : keyOf(word);
  const spelling = { word, key, isCapital: isCapital(written) };
  known.set(written, spelling);
  return spelling;
}

/** `quotes`: the quoted spans that overlap the sentence, in order. */
function readSentence(
  doc: Doc,
  { tokens }: Sentence,
  span: Span,
  quotes: readonly Span[],
  spellings: Spellings,
) {
  const words: string[] = [];
  const plain: PlainWord[] = [];
  const subject = new Set<string>();
  let [names, numbers, lower, at] = [0, 0, 0, 0];
  let opens = false;
  for (let index = tokens[0]; index < tokens[1]; index++) {
    const token = doc.tokens[index];
    if (!token) continue;
    while ((quotes[at]?.to ?? Infinity) <= token.from) at++;
    if (token.kind === 'mark' || token.from < span.from) continue;
    const inside = (quotes[at]?.from ?? Infinity) <= token.from;
    const { word, key, isCapital: isCapitalised } = spellingOf(token.text, doc, spellings);
    const isName = key !== null && isCapitalised;
    if (words.length === 0) opens = inside;
    else if (isName) names++;
    if (token.kind === 'number') numbers++;
    else if (!isCapitalised) lower++;
    if (key !== null) subject.add(key);
    if (!inside) plain.push({ word, isName });
    words.push(word);
  }
  const torn = quotes.some(({ from, to }) => from < span.from || span.to < to);
  const share = words.length === 0 ? 0 : 1 - plain.length / words.length;
  return { words, plain, subject, names, numbers, lower, quote: { opens, torn, share } };
}

const isCapital = (written: string): boolean =>
  written.charAt(0) !== written.charAt(0).toLowerCase();

/** Lower case, with straight apostrophes; "US", "IT" and "WHO" are no pronouns and stay. */
export function plainWord(written: string): string {
  if (written.length > 1 && written.length < 5 && isAllCapitals(written)) return written;
  return written.toLowerCase().replace('’', "'");
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
  const keys = new Set<string>();
  const spellings: Spellings = new Map();
  for (let at = Math.max(0, tokenAt(doc, from)); (doc.tokens[at]?.to ?? Infinity) <= to; at++) {
    const token = doc.tokens[at];
    if (!token || token.kind === 'mark' || token.from < from) continue;
    const { key } = spellingOf(token.text, doc, spellings);
    if (key !== null) keys.add(key);
  }
  return keys;
}
