import type { Article, BlockKind } from '../article/article.ts';
import type { Language } from '../lang/language.ts';
import { sentencesOf } from './sentences.ts';
import { span, type Span } from './span.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The one text that every offset indexes, with its parts. Blocks, sentences and tokens are in order. */
export interface Doc {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly DocBlock[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

export interface DocBlock {
  readonly index: number;
  readonly kind: BlockKind;
  readonly span: Span;
  /** Index of its first sentence, and one past its last. */
  readonly sentences: readonly [first: number, end: number];
}

export interface Sentence {
  readonly index: number;
  /** Index of the block it stands in: a sentence never crosses blocks. */
  readonly block: number;
  readonly span: Span;
  /** Index of its first token in `Doc.tokens`, and one past its last. */
  readonly tokens: readonly [first: number, end: number];
}

/** The article's blocks, a line each: block `i` of the doc is block `i` of the article. */
export function docOfArticle(article: Article, language: Language): Doc {
  let at = 0;
  const blocks = article.blocks.map(({ kind, text }) => {
    const block = { kind, span: span(at, at + text.length) };
    at = block.span.to + 1;
    return block;
  });
  return buildDoc(article.blocks.map(({ text }) => text).join('\n'), blocks, language);
}

/** Plain text as it is, nothing dropped: a block for each line that has a word on it. */
export function docOfText(text: string, language: Language): Doc {
  const blocks = [...text.matchAll(/\S[^\n\r]*/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    span: span(index, index + line.trimEnd().length),
  }));
  return buildDoc(text, blocks, language);
}

function buildDoc(
  text: string,
  parts: readonly { readonly kind: BlockKind; readonly span: Span }[],
  language: Language,
): Doc {
  const blocks: DocBlock[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const spellings = new Map<string, string>();
  for (const [index, { kind, span: block }] of parts.entries()) {
    const first = sentences.length;
    for (const sentence of sentencesOf(text, block, language.sentences)) {
      const firstToken = tokens.length;
      for (const token of tokensOf(text, sentence, spellings)) tokens.push(token);
      sentences.push({
        index: sentences.length,
        block: index,
        span: sentence,
        tokens: [firstToken, tokens.length],
      });
    }
    blocks.push({ index, kind, span: block, sentences: [first, sentences.length] });
  }
  return { text, language, blocks, sentences, tokens };
}

/** The sentence that holds the offset; the one before it where the offset is between two. */
export function sentenceAt({ sentences }: Doc, offset: number): Sentence | undefined {
  return sentences[lastStartingAtOrBefore(sentences, offset)];
}

/** Index of the last token that starts at or before the offset; -1 before the first. */
export function tokenAt({ tokens }: Doc, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lastStartingAtOrBefore(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.span.from ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
