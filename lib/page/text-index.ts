import { textNodesUnder } from './text-nodes.ts';

/**
 * The text of a part of a page without its white space, each character tied to its text node:
 * what a page looks like to a reader does not depend on how its source is indented or re-rendered.
 */
export interface TextIndex {
  readonly text: string;
  /** @throws {RangeError} if `[from, to)` is empty or not within the text. */
  range(from: number, to: number): Range;
}

interface Piece {
  readonly node: Text;
  readonly text: string;
}

/** White space, and the invisible characters that pages break words and directions with. */
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const BLANKS = new RegExp(BLANK, 'g');

export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/** All text under the element. */
export function indexOf(root: Element): TextIndex {
  return indexOfPieces(root.ownerDocument, piecesUnder(root));
}

/**
 * Only the text under the element that spells `text` (which has no blanks), whole text nodes
 * left out between: a label or a note that was dropped from the middle of a paragraph.
 * `null` if it is not there.
 */
export function indexSpelling(text: string, root: Element): TextIndex | null {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of piecesUnder(root)) {
    if (!text.startsWith(piece.text, at)) continue;
    pieces.push(piece);
    at += piece.text.length;
  }
  return at > 0 && at === text.length ? indexOfPieces(root.ownerDocument, pieces) : null;
}

function piecesUnder(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const node of textNodesUnder(root)) {
    const text = withoutBlanks(node.data);
    if (text) pieces.push({ node, text });
  }
  return pieces;
}

function indexOfPieces(document: Document, pieces: readonly Piece[]): TextIndex {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  const pointAt = (position: number) => {
    const index = lastAtOrBefore(starts, position);
    const [piece, start] = [pieces[index], starts[index]];
    if (!piece || start === undefined)
      throw new RangeError(`No text at ${position} of ${length} characters`);
    return { node: piece.node, offset: offsetOf(piece.node.data, position - start) };
  };
  return {
    text: pieces.map(({ text }) => text).join(''),
    range(from, to) {
      if (!(0 <= from && from < to && to <= length))
        throw new RangeError(`No range [${from}, ${to}) in ${length} characters`);
      const [first, last] = [pointAt(from), pointAt(to - 1)];
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return range;
    },
  };
}

function lastAtOrBefore(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Offset of the n-th character that is not blank. */
function offsetOf(text: string, n: number): number {
  let left = n;
  for (let offset = 0; offset < text.length; offset++)
    if (!BLANK.test(text.charAt(offset)) && left-- === 0) return offset;
  throw new RangeError(`No character ${n} in ${text.length}`);
}
