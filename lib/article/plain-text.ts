import { boilerplate } from '../lang/en/boilerplate.ts';
import type { Article } from './article.ts';
import { assemble } from './assemble.ts';
import { NO_HINTS, type Candidate } from './candidate.ts';
import { withoutIcons } from './rules/icons.ts';

/** A headline is a line of at most this many characters. */
const LONGEST_HEADLINE = 220;

/** Reads a plain text file: paragraphs by line, boilerplate dropped by the rules that pages use. */
export function articleOfText(text: string): Article {
  const lines = linesOf(text);
  const { rest, dropped } = withoutIcons(lines, boilerplate.icons);
  const headline = headlineOf(rest);
  return assemble(
    {
      title: headline?.text ?? '',
      byline: [],
      published: null,
      modified: null,
      outlet: null,
      language: null,
      url: null,
      standfirst: '',
      headline: headline?.anchor ?? null,
    },
    headline ? rest.slice(1) : rest,
    boilerplate,
    { dropped },
  );
}

function linesOf(text: string): readonly Candidate[] {
  return [...text.matchAll(/\S[^\n\r]*/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph',
    text: line.replace(/\s+/g, ' ').trim(),
    anchor: { in: 'file', from: index },
    hints: NO_HINTS,
  }));
}

/** The first line, when it is short, not a sentence, and more follows. */
function headlineOf([first, ...rest]: readonly Candidate[]): Candidate | undefined {
  return first &&
    rest.length > 0 &&
    first.text.length <= LONGEST_HEADLINE &&
    !/[.,;:]$/.test(first.text)
    ? first
    : undefined;
}
