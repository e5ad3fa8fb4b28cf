import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';

/** Where the spans of an article stand in it. */
export interface Standing {
  /** 1 at the first word of the body, 0 at the last one. */
  early(span: Span): number;
  inHeadline(span: Span): boolean;
  /** In the first paragraph of the body. */
  inLead(span: Span): boolean;
  /** The words of the headline, in lower case. */
  readonly headline: ReadonlySet<string>;
}

export function standing(doc: Doc): Standing {
  const headline = doc.blocks.find(({ kind }) => kind === 'headline')?.span;
  const lead = doc.blocks.find(({ kind }) => kind !== 'headline' && kind !== 'heading')?.span;
  const start = lead?.from ?? 0;
  const length = Math.max(1, doc.text.length - start);
  return {
    early: ({ from }) => 1 - Math.max(0, from - start) / length,
    inHeadline: (span) => holds(headline, span),
    inLead: (span) => holds(lead, span),
    headline: new Set(headline ? wordsOf(doc, headline) : []),
  };
}

function holds(block: Span | undefined, { from }: Span): boolean {
  return block !== undefined && block.from <= from && from < block.to;
}

function wordsOf({ tokens }: Doc, { from, to }: Span): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    if (token.to > to) break;
    if (token.kind !== 'mark' && from <= token.from)
      words.push(token.text.toLowerCase().replace(/['’]s$/, ''));
  }
  return words;
}
