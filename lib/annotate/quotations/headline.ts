/** "Mayor of Kharkiv: We have held the city": words in a headline, without marks, after a colon. */
import type { Doc, DocBlock } from '../../text/doc.ts';
import { span, type Span } from '../../text/span.ts';

export interface HeadlineQuote {
  readonly words: Span;
  readonly speaker: Span;
}

const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:I|I['’]\p{L}+|[Ww]e|[Ww]e['’]\p{L}+|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)(?![\p{L}])/u;
/** Longest speaker, in characters. */
const LONGEST = 60;

/**
 * Only words in the first person are surely somebody's: "Ukraine war: Russia withdraws" has the
 * same form. `null`: no such headline.
 */
export function headlineQuote(
  { text }: Doc,
  { kind, span: block }: DocBlock,
): HeadlineQuote | null {
  if (kind !== 'headline' || /[“”"«»„‘]/.test(text.slice(block.from, block.to))) return null;
  const colon = text.indexOf(': ', block.from);
  if (
    colon < 0 ||
    colon + 2 >= block.to ||
    (text.indexOf(': ', colon + 1) < block.to && text.indexOf(': ', colon + 1) >= 0)
  )
    return null;
  const before = span(block.from, colon);
  const after = span(colon + 2, block.to);
  const [left, right] = [before, after].map(({ from, to }) =>
    FIRST_PERSON.test(text.slice(from, to)),
  );
  if (left === right) return null;
  const [words, speaker] = right ? [after, before] : [before, after];
  return speaker.to - speaker.from <= LONGEST ? { words, speaker } : null;
}
