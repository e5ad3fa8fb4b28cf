import type { Doc } from '../../text/doc.ts';
import type { Span } from '../../text/span.ts';

/**
 * A word or mark as names are made of them: hyphenated words apart ("EU", "Canada"), without a
 * possessive ending, with the dot of an abbreviation.
 */
export interface Piece extends Span {
  readonly text: string;
  /** In lower case, without dots. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Starts with a capital letter, or with one behind a short article ("d'Ivoire"). */
  readonly capital: boolean;
  /** Has two letters or more and no small one. */
  readonly capitals: boolean;
  /** Where its possessive ending ends, or else itself. */
  readonly possessiveTo: number;
  /** Where the dot right behind it ends, or else itself. */
  readonly dotTo: number;
  readonly sentence: number;
  /** Nothing or a hyphen, a space, or an abbreviation's dot and a space stand before it. */
  readonly joint: '' | '-' | ' ' | '. ';
}

const CAPITALS = /^(?=.*\p{Lu}.*\p{Lu})[^\p{Ll}]+$/u;
const ELIDED = /^[dl][’']\p{Lu}/u;
const POSSESSIVE = /[’'][sS]$/;

/** "-", U+2010 or U+2011. */
function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Of ASCII: the second letter of nearly every name. */
function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isCapital(letter: string): boolean {
  return letter >= 'A' && (letter <= 'Z' || (letter > '\x7f' && /\p{Lu}/u.test(letter)));
}

/** All pieces of the doc, in order. */
export function piecesOf({ text, sentences, tokens }: Doc): Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  for (const sentence of sentences) {
    const [first, end] = sentence.tokens;
    for (let at = first; at < end; at++) {
      const token = tokens[at];
      if (!token) continue;
      // A hyphen between letters parts a token, as "EU" and "Canada".
      let from = token.from;
      for (let to = from + 1; to < token.to; to++)
        if (isHyphen(text.charCodeAt(to))) {
          last = pieceOf(text, from, to, token.kind, sentence.index, last);
          pieces.push(last);
          from = to + 1;
        }
      last = pieceOf(text, from, token.to, token.kind, sentence.index, last);
      pieces.push(last);
    }
  }
  return pieces;
}

function pieceOf(
  source: string,
  from: number,
  to: number,
  tokenKind: Piece['kind'],
  sentence: number,
  before: Piece | undefined,
): Piece {
  const whole = source.slice(from, to);
  // "24" of "US-24"
  const kind = /^\d+$/.test(whole) ? 'number' : tokenKind;
  const text = kind === 'word' ? whole.replace(POSSESSIVE, '') : whole;
  const capital = isCapital(text.charAt(0)) || ELIDED.test(text);
  const end = from + text.length;
  return {
    from,
    to: end,
    text,
    lower: capital ? text.toLowerCase().replaceAll('.', '') : text,
    kind,
    capital,
    capitals: capital && !isSmallLetter(text.charCodeAt(1)) && CAPITALS.test(text),
    possessiveTo: to,
    dotTo: end === to && source[to] === '.' && kind === 'word' ? to + 1 : end,
    sentence,
    joint: jointOf(source, from, before, sentence),
  };
}

function jointOf(source: string, from: number, before: Piece | undefined, sentence: number) {
  if (!before || before.sentence !== sentence) return '' as const;
  if (from - before.possessiveTo !== 1) return '' as const;
  const between = source.charCodeAt(before.possessiveTo);
  if (isHyphen(between)) return '-' as const;
  if (between === 32 || between === 0xa0) return before.text === '.' ? '. ' : ' ';
  return '' as const;
}
