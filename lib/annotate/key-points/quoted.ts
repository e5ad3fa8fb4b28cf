import type { Doc, Sentence } from '../../text/doc.ts';
import { span, type Span } from '../../text/span.ts';

/** A mark that is not closed within so many sentences is a slip of the pen. */
const MOST_SENTENCES = 8;
const MARKS = /["“”«»]/g;

/**
 * What stands between double marks in the sentences of one block, in order. A quote that the block
 * leaves open runs to its end, as newspapers quote over several paragraphs.
 */
export function quotedSpans(doc: Doc, sentences: readonly Sentence[]): Span[] {
  const end = sentences.at(-1)?.span.to ?? 0;
  const found: Span[] = [];
  let opened: { readonly at: number; readonly sentence: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    if (opened && index - opened.sentence >= MOST_SENTENCES) opened = null;
    for (const at of marksIn(doc.text, sentence.span)) {
      const opens = isOpening(doc.text, at, opened !== null);
      if (opens && !opened) opened = { at, sentence: index };
      else if (!opens && opened) {
        found.push(span(opened.at, at + 1));
        opened = null;
      }
    }
  }
  if (opened) found.push(span(opened.at, end));
  return found;
}

function marksIn(text: string, { from, to }: Span): number[] {
  return [...text.slice(from, to).matchAll(MARKS)].map(({ index }) => from + index);
}

/** A straight mark opens after white space or an opening sign and before a word. */
function isOpening(text: string, at: number, inside: boolean): boolean {
  const mark = text.charAt(at);
  if (mark !== '"') return mark === '“' || mark === '«';
  const opensWord = at === 0 || /[\s([—–-]/.test(text.charAt(at - 1));
  const closesWord = /^(?:[\s)\].,;:!?—–-]|$)/.test(text.charAt(at + 1));
  return opensWord === closesWord ? !inside : opensWord;
}
