import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureParts } from '../../components/numeral.tsx';

describe('figureParts', () => {
  it.each([
    ['41 centimetres', '', '41', ' centimetres'],
    ['£2.3m', '', '£2.3m', ''],
    ['2,400 people', '', '2,400', ' people'],
    ['$1.3 billion', '', '$1.3', ' billion'],
    ['20%', '', '20%', ''],
    ['4-1', '', '4-1', ''],
    ['10–15 miles', '', '10–15', ' miles'],
    ['2nd largest', '', '2nd', ' largest'],
    ['US$40', 'US', '$40', ''],
    ['1 in 5', '', '1', ' in 5'],
    ['seven-month', 'seven-month', '', ''],
    ['a third', 'a third', '', ''],
  ])('%s', (text, before, number, after) => {
    expect(figureParts(text)).toEqual({ before, number, after });
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { before, number, after } = figureParts(text);
        expect(before + number + after).toBe(text);
      }),
    );
  });
});
