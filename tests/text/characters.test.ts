import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isAllCapitals,
  isAllLetters,
  isAllSmall,
  isAscii,
  isCapital,
  isLetter,
  isLetterOrDigit,
  isSmall,
  isSpace,
} from '../../lib/text/characters.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

/** What each says of a text, and the pattern that it stands for. */
const STARTS: readonly (readonly [(text: string) => boolean, RegExp])[] = [
  [isCapital, /^\p{Lu}/u],
  [isSmall, /^\p{Ll}/u],
  [isLetter, /^\p{L}/u],
  [isLetterOrDigit, /^[\p{L}\p{Nd}]/u],
  [isAllCapitals, /^\p{Lu}+$/u],
  [isAllSmall, /^\p{Ll}+$/u],
  [isAllLetters, /^\p{L}+$/u],
  [isAscii, /^[\0-\x7f]*$/],
];

/** Letters, digits, marks and blanks of print, ASCII and beyond. */
const printed = fc
  .array(fc.constantFrom(...'azAZéÉßſ٣5 _-’“”—…&.\u00a0\u2003\u0301İ中𝐀ñ'), { maxLength: 6 })
  .map((letters) => letters.join(''));

describe('a character says by its code what the pattern says', () => {
  test.each(STARTS)('%o', (says, pattern) => {
    fc.assert(fc.property(printed, (text) => says(text) === pattern.test(text)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => says(text) === pattern.test(text)),
    );
  });

  test('white space', () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    expect(codes.filter((code) => isSpace(code) !== /\s/.test(String.fromCharCode(code)))).toEqual(
      [],
    );
  });
});

/** What a token is, as one pattern. */
const TOKEN =
  /(\p{Nd}+(?:[.,]\p{Nd}+)*)|((?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:[’'\-‐‑&.][\p{L}\p{M}\p{Nd}]+)*)|[^\s]/gu;

test('the scanners find the tokens that the pattern finds', () => {
  const texts = fc.oneof(
    printed,
    fc
      .array(fc.constantFrom(...'aU5.,’-é\u0301٣ &—'), { maxLength: 12 })
      .map((letters) => letters.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = tokensOf(text, { from: 0, to: text.length });
      expect(found.map((token) => [token.from, token.text, token.kind])).toEqual(
        [...text.matchAll(TOKEN)].map(({ 0: whole, 1: number, 2: word, index }) => [
          index,
          whole,
          word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark',
        ]),
      );
    }),
    { numRuns: 2000 },
  );
});
