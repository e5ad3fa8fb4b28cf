import { isCapital, isSpace } from './characters.ts';
import type { Doc } from './doc.ts';
import type { Token } from './tokens.ts';

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

/** What every token of one spelling has in common. */
interface Form {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Opens a phrase. */
  readonly opens: boolean;
}

const OPENING = '“‘"\'«„:(—–[';

const known = new WeakMap<Doc, readonly Word[]>();

/** One for each of `doc.tokens`, at the same index; read once a doc. */
export function wordsOf(doc: Doc): readonly Word[] {
  const before = known.get(doc);
  if (before) return before;
  const words = readWords(doc);
  known.set(doc, words);
  return words;
}

function readWords(doc: Doc): Word[] {
  const words: Word[] = [];
  const forms = new Map<string, Form>();
  for (const { index, tokens } of doc.sentences) {
    let first = true;
    let opens = false;
    for (let at = tokens[0]; at < tokens[1]; at++) {
      const token = doc.tokens[at];
      if (!token) continue;
      let form = forms.get(token.text);
      if (!form) forms.set(token.text, (form = formOf(token)));
      const { text, possessive } = form;
      words.push({
        from: token.from,
        to: token.to - (possessive ? 2 : 0),
        text,
        lower: form.lower,
        kind: token.kind,
        capital: form.capital,
        // "the Democrats’ plan": the mark is a token of its own.
        possessive: possessive || (text.endsWith('s') && isMarkAlone(doc.text, token.to)),
        sentence: index,
        first: token.kind !== 'mark' && (first || opens),
      });
      opens = form.opens;
      if (token.kind !== 'mark') first = false;
    }
  }
  return words;
}

function formOf({ text: whole, kind }: Token): Form {
  const possessive = kind === 'word' && isPossessive(whole);
  const text = possessive ? whole.slice(0, -2) : whole;
  return {
    text,
    lower: text.toLowerCase(),
    capital: kind === 'word' && isCapital(text),
    possessive,
    opens: OPENING.includes(text),
  };
}

const APOSTROPHES = "'’";

/** "Leeds's", "LEEDS'S". */
export function isPossessive(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return (last === 's' || last === 'S') && isApostrophe(text.charAt(text.length - 2));
}

function isApostrophe(letter: string): boolean {
  return letter !== '' && APOSTROPHES.includes(letter);
}

/** An apostrophe with white space behind it. */
function isMarkAlone(text: string, at: number): boolean {
  return isApostrophe(text.charAt(at)) && isSpace(text.charCodeAt(at + 1));
}
