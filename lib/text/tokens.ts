import type { Span } from './span.ts';

/**
 * A word ("don’t", "U.S.", "co-ordinated", "Smith"), a number ("1,160", "3.5", "07") or one
 * character of punctuation. White space is no token. A possessive ending stays in its word.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * Linear: one sticky pass, each branch starts with a character that no other branch starts with.
 * A word may hold inner apostrophes, hyphens and dots between letters ("U.S.", "o’clock").
 */
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)|(?<word>(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:[’'\-‐‑&.][\p{L}\p{M}\p{Nd}]+)*)|[^\s]/gu;

export function tokensOf(text: string, { from, to }: Span): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const { number, word } = match.groups ?? {};
    tokens.push({
      kind: word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
      from: match.index,
      to: Math.min(to, match.index + match[0].length),
    });
  }
  return tokens;
}
