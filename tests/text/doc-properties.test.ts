import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfArticle, docOfText, sentenceAt, tokenAt, type Doc } from '../../lib/text/doc.ts';
import { covers, slice, type Span } from '../../lib/text/span.ts';

/** Prose with what makes splitting hard: stops, marks, abbreviations, line breaks, odd characters. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mr',
        'Gen.',
        'U.S.',
        'said',
        'He',
        '3.5',
        '1,160',
        '“',
        '”',
        "'",
        '.',
        '…',
        '?!',
      ),
      fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\u00a0', '\u200b', '\ud83d', '😀', 'é', 'Київ'),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

const inOrder = (spans: readonly Span[]) =>
  spans.every((span, index) => span.from < span.to && span.from >= (spans[index - 1]?.to ?? 0));

function check(doc: Doc): void {
  const sentences = doc.sentences.map(({ span }) => span);
  expect(inOrder(doc.blocks.map(({ span }) => span))).toBe(true);
  expect(inOrder(sentences)).toBe(true);
  expect(inOrder(doc.tokens)).toBe(true);
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block];
    expect(block && covers(block.span, sentence.span)).toBe(true);
    const tokens = doc.tokens.slice(...sentence.tokens);
    expect(tokens.every((token) => covers(sentence.span, token))).toBe(true);
    // nothing but white space is left between tokens
    expect(tokens.map((token) => slice(doc.text, token)).join('')).toBe(
      slice(doc.text, sentence.span).replace(/\s+/g, ''),
    );
  }
}

test('sentences and tokens cover every word, in order, each in its block', () => {
  fc.assert(fc.property(prose, (text) => check(docOfText(text, en))));
});

test('look-ups agree with a plain search', () => {
  fc.assert(
    fc.property(prose, fc.nat(400), (text, offset) => {
      const doc = docOfText(text, en);
      const before = <T>(items: readonly T[], from: (item: T) => number) =>
        items.findLast((item) => from(item) <= offset);
      expect(sentenceAt(doc, offset)).toBe(before(doc.sentences, ({ span }) => span.from));
      expect(doc.tokens[tokenAt(doc, offset)]).toBe(before(doc.tokens, ({ from }) => from));
    }),
  );
});

test('an article’s blocks are the doc’s blocks', () => {
  const words = fc.string({ minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim() || 'x');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (texts) => {
      const article: Article = {
        title: '',
        byline: [],
        published: null,
        modified: null,
        outlet: null,
        language: 'en',
        url: null,
        blocks: texts.map((text) => ({ kind: 'paragraph', text, anchor: null })),
        captions: [],
        dropped: [],
      };
      const doc = docOfArticle(article, en);
      check(doc);
      expect(doc.blocks.map(({ span }) => slice(doc.text, span))).toEqual(texts);
    }),
  );
});
