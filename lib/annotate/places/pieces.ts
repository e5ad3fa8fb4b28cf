import type { Doc } from '../../text/doc.ts';
import {
  isAsciiDigit,
  isAsciiLetter,
  isAsciiUpper,
  isBeyond,
  isCapital,
} from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { isPossessive } from '../../text/word-forms.ts';

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

/** "-", U+2010 or U+2011. */
function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** "NATO", "U.S.": two capital letters or more and no small one. */
function isInCapitals(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isBeyond(code)) return CAPITALS.test(text);
    if (isAsciiUpper(code)) capitals++;
    else if (isAsciiLetter(code)) return false;
  }
  return capitals > 1;
}

/** "d'Ivoire" */
function isElided(text: string): boolean {
  const [article, mark] = [text.charAt(0), text.charAt(1)];
  return (
    (mark === "'" || mark === '’') &&
    (article === 'd' || article === 'l') &&
    isCapital(text.slice(2))
  );
}

/** What all pieces of one spelling have in common. */
type Form = Pick<Piece, 'text' | 'lower' | 'kind' | 'capital' | 'capitals'>;

/** All pieces of the doc, in order. */
export function piecesOf({ text, sentences, tokens }: Doc): Piece[] {
  const pieces: Piece[] = [];
  const forms = new Map<string, Form>();
  let last: Piece | undefined;
  for (const { index, tokens: own } of sentences)
    for (let at = own[0]; at < own[1]; at++) {
      const token = tokens[at];
      if (!token) continue;
      // A hyphen between letters parts a token, as "EU" and "Canada".
      let from = token.from;
      for (let to = from + 1; to < token.to; to++)
        if (isHyphen(text.charCodeAt(to))) {
          add(text.slice(from, to), from, token.kind, index);
          from = to + 1;
        }
      add(from === token.from ? token.text : text.slice(from, token.to), from, token.kind, index);
    }
  return pieces;

  function add(whole: string, from: number, tokenKind: Piece['kind'], sentence: number): void {
    let form = forms.get(whole);
    if (!form) forms.set(whole, (form = formOf(whole, tokenKind)));
    const end = from + form.text.length;
    const to = from + whole.length;
    last = {
      from,
      to: end,
      text: form.text,
      lower: form.lower,
      kind: form.kind,
      capital: form.capital,
      capitals: form.capitals,
      possessiveTo: to,
      dotTo: end === to && form.kind === 'word' && text[to] === '.' ? to + 1 : end,
      sentence,
      joint: jointOf(text, from, last, sentence),
    };
    pieces.push(last);
  }
}

function formOf(whole: string, tokenKind: Piece['kind']): Form {
  // "24" of "US-24"
  const kind = isAsciiDigit(whole.charCodeAt(0)) && /^\d+$/.test(whole) ? 'number' : tokenKind;
  const text = kind === 'word' && isPossessive(whole) ? whole.slice(0, -2) : whole;
  const capital = isCapital(text) || isElided(text);
  return {
    text,
    lower: capital ? text.toLowerCase().replaceAll('.', '') : text,
    kind,
    capital,
    capitals: capital && isInCapitals(text),
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
