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

function wordsOf({ text, tokens }: Doc, { from, to }: Span): string[] {
  return tokens
    .filter((token) => token.kind !== 'mark' && from <= token.from && token.to <= to)
    .map((token) =>
      text
        .slice(token.from, token.to)
        .toLowerCase()
        .replace(/['’]s$/, ''),
    );
}
