import { isAllCapitals } from '../../text/characters.ts';
import { type Doc, type Sentence } from '../../text/doc.ts';
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
        ...readSentence(doc, sentence, own, quotes.slice(next, end)),
      });
    }
  }
  return facts;
}

/** `quotes`: the quoted spans that overlap the sentence, in order. */
function readSentence(doc: Doc, { tokens }: Sentence, span: Span, quotes: readonly Span[]) {
  const words: string[] = [];
  const plain: PlainWord[] = [];
  const subject = new Set<string>();
  let [names, numbers, lower, at] = [0, 0, 0, 0];
  let opens = false;
  for (const token of doc.tokens.slice(...tokens)) {
    while ((quotes[at]?.to ?? Infinity) <= token.from) at++;
    if (token.kind === 'mark' || token.from < span.from) continue;
    const inside = (quotes[at]?.from ?? Infinity) <= token.from;
    const written = doc.text.slice(token.from, token.to);
    const word = plainWord(written);
    const isSubject = !doc.language.stopWords.has(word);
    const isName = isSubject && isCapital(written);
    if (words.length === 0) opens = inside;
    else if (isName) names++;
    if (token.kind === 'number') numbers++;
    else if (!isCapital(written)) lower++;
    if (isSubject) subject.add(keyOf(word));
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
  const words = doc.tokens
    .filter((token) => token.kind !== 'mark' && from <= token.from && token.to <= to)
    .map((token) => plainWord(doc.text.slice(token.from, token.to)));
  return new Set(words.filter((word) => !doc.language.stopWords.has(word)).map(keyOf));
}
