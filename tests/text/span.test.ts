import { describe, expect, test } from 'vitest';
import { covers, overlaps, slice, span } from '../../lib/text/span.ts';

test('a span is what it is made of', () => {
  expect(span(0, 1)).toEqual({ from: 0, to: 1 });
  expect(slice('It rained.', span(3, 9))).toBe('rained');
});

test.each([
  ['empty', 3, 3],
  ['reversed', 3, 2],
  ['negative', -1, 2],
  ['from half a character', 0.5, 2],
  ['to half a character', 0, 1.5],
  ['without an end', 0, Infinity],
  ['no number', Number.NaN, 2],
])('%s: no span', (_, from, to) => {
  expect(() => span(from, to)).toThrow(new RangeError(`Invalid span [${from}, ${to})`));
});

describe('two spans', () => {
  test.each([
    ['side by side', [0, 2], [2, 4], false, false],
    ['apart', [0, 2], [3, 4], false, false],
    ['crossing', [0, 3], [2, 4], true, false],
    ['one in the other', [0, 4], [1, 3], true, true],
    ['the same', [1, 3], [1, 3], true, true],
    ['of one start', [0, 4], [0, 3], true, true],
    ['of one end', [0, 4], [2, 4], true, true],
    ['around', [1, 3], [0, 4], true, false],
    ['over the start', [1, 4], [0, 4], true, false],
    ['over the end', [0, 3], [0, 4], true, false],
  ] as const)('%s', (_, [from, to], [start, end], overlap, cover) => {
    const [one, other] = [span(from, to), span(start, end)];
    expect(overlaps(one, other)).toBe(overlap);
    expect(overlaps(other, one)).toBe(overlap);
    expect(covers(one, other)).toBe(cover);
  });
});
