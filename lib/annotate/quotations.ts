import type { Quotation } from '../brief.ts';
import type { Doc } from '../text/doc.ts';
import type { Entity } from './names.ts';
import { sentenceAt } from '../text/doc.ts';
import { slice } from '../text/span.ts';
import { marked } from './quotations/marks.ts';

/** Quotations with their speakers, in article order. */
export function quotations(doc: Doc, _entities: readonly Entity[]): Quotation[] {
  return marked(doc).map(({ span, words, style }) => ({
    kind: 'quotation',
    span,
    words,
    sentence: sentenceAt(doc, span.from)?.index ?? 0,
    text: slice(doc.text, span),
    rule: `quotation/${style}`,
    form: 'direct',
    attribution: null,
    score: 0,
    why: {},
  }));
}
