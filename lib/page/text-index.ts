import { textNodesUnder } from './text-nodes.ts';
import { unclobbered } from './unclobbered.ts';

/**
 * The text of a part of a page without its white space, each character tied to its text node:
 * what a page looks like to a reader does not depend on how its source is indented or re-rendered.
 */
export interface TextIndex {
  readonly text: string;
  /**
   * More than one where something between is no part of the text.
   * @throws {RangeError} if `[from, to)` is empty or not within the text.
   */
  ranges(from: number, to: number): readonly Range[];
}

interface Piece {
  readonly node: Text;
  readonly text: string;
  /** Something that is left out stands before it. */
  readonly apart: boolean;
}

/** White space, and the invisible characters that pages break words and directions with. */
const BLANK = /[\s\p{Cc}\p{Bidi_Control}\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/u;
const BLANKS = new RegExp(BLANK, 'gu');

export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

/** All text under the element. */
export function indexOf(root: Element): TextIndex {
  return indexOfPieces(unclobbered(root).ownerDocument, piecesUnder(root));
}

/**
 * Only the text under the element that spells `text` (which has no blanks), whole text nodes
 * left out between: a label or a note that was dropped from the middle of a paragraph.
 * `null` if it is not there.
 */
export function indexSpelling(text: string, root: Element): TextIndex | null {
  const pieces: Piece[] = [];
  let at = 0;
  let apart = false;
  for (const piece of piecesUnder(root)) {
    if (text.startsWith(piece.text, at)) {
      pieces.push({ ...piece, apart: apart || piece.apart });
      at += piece.text.length;
      apart = false;
    } else apart = true;
  }
  return at > 0 && at === text.length
    ? indexOfPieces(unclobbered(root).ownerDocument, pieces)
    : null;
}

function piecesUnder(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let apart = false;
  for (const node of textNodesUnder(root)) {
    const text = node ? withoutBlanks(node.data) : '';
    if (node && text) pieces.push({ node, text, apart });
    apart = node === null || (apart && text === '');
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
  return {
    text: pieces.map(({ text }) => text).join(''),
    ranges(from, to) {
      if (!(0 <= from && from < to && to <= length))
        throw new RangeError(`No range [${from}, ${to}) in ${length} characters`);
      const ranges: Range[] = [];
      for (let i = lastAtOrBefore(starts, from); (starts[i] ?? to) < to; i++) {
        const [piece, start] = [pieces[i], starts[i] ?? 0];
        if (!piece) break;
        let range = ranges.at(-1);
        if (!range || piece.apart) {
          range = unclobbered(document).createRange();
          range.setStart(piece.node, offsetOf(piece.node.data, Math.max(from - start, 0)));
          ranges.push(range);
        }
        const last = Math.min(to - start, piece.text.length) - 1;
        range.setEnd(piece.node, offsetOf(piece.node.data, last) + 1);
      }
      return ranges;
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
