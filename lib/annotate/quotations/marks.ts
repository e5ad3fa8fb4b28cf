/** The article's quotations by their looks, before anybody asks who speaks. */
import type { Doc } from '../../text/doc.ts';
import { overlaps } from '../../text/span.ts';
import { blockQuotes } from './block-quotes.ts';
import { pairDoubles } from './double-marks.ts';
import { withContinuations } from './continuations.ts';
import type { Marked } from './marked.ts';
import { pairSingles } from './single-marks.ts';
import { turns } from './turns.ts';

/** The outermost stretches, in order; none lies in another. */
export function marked(doc: Doc): Marked[] {
  const doubles = pairDoubles(doc);
  const paired = withContinuations(doc, around(doubles, pairSingles(doc, doubles)));
  const spoken = turns(doc).map(({ stretch }) => stretch);
  return around(around(paired, blockQuotes(doc, paired)), spoken);
}

/** The outer ones and those beside them, in order. Both lists are in order. */
function around(inner: readonly Marked[], outer: readonly Marked[]): Marked[] {
  let next = 0;
  const beside = inner.filter(({ span }) => {
    while ((outer[next]?.span.to ?? Infinity) <= span.from) next++;
    const other = outer[next];
    return !other || !overlaps(other.span, span);
  });
  return [...beside, ...outer].sort((a, b) => a.span.from - b.span.from);
}
