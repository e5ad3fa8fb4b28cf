import type { Doc } from './doc.ts';

/** A token as the rules read it: its letters without a possessive ending, and its case. */
export interface Word {
  readonly from: number;
  /** Where the token ends, without a possessive ending. */
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly sentence: number;
  /** First of its sentence or after an opening mark or a colon: a capital says nothing there. */
  readonly first: boolean;
}

const OPENING = /^[“‘"'«„:(—–[]$/;
const CAPITAL = /^\p{Lu}/u;

const known = new WeakMap<Doc, readonly Word[]>();

/** One for each of `doc.tokens`, at the same index; read once a doc. */
export function wordsOf(doc: Doc): readonly Word[] {
  const words = known.get(doc) ?? readWords(doc);
  known.set(doc, words);
  return words;
}

function readWords(doc: Doc): Word[] {
  const words: Word[] = [];
  for (const { index, tokens } of doc.sentences) {
    let first = true;
    let before = '';
    for (let at = tokens[0]; at < tokens[1]; at++) {
      const token = doc.tokens[at];
      if (!token) continue;
      const whole = doc.text.slice(token.from, token.to);
      const possessive = token.kind === 'word' && isPossessive(whole);
      const text = possessive ? whole.slice(0, -2) : whole;
      words.push({
        from: token.from,
        to: token.to - (possessive ? 2 : 0),
        text,
        lower: text.toLowerCase(),
        kind: token.kind,
        capital: token.kind === 'word' && isCapital(text),
        // "the Democrats’ plan": the mark is a token of its own.
        possessive: possessive || (text.endsWith('s') && isMarkAlone(doc.text, token.to)),
        sentence: index,
        first: token.kind !== 'mark' && (first || OPENING.test(before)),
      });
      before = text;
      if (token.kind !== 'mark') first = false;
    }
  }
  return words;
}

const APOSTROPHES = "'’";

/** "Leeds's", "LEEDS'S". */
function isPossessive(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return (last === 's' || last === 'S') && isApostrophe(text.charAt(text.length - 2));
}

function isApostrophe(letter: string): boolean {
  return letter !== '' && APOSTROPHES.includes(letter);
}

/** An apostrophe with white space behind it. */
function isMarkAlone(text: string, at: number): boolean {
  return isApostrophe(text.charAt(at)) && /^\s/.test(text.charAt(at + 1));
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
