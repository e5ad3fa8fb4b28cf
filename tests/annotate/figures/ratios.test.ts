import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('multiples, ratios, ranks and scores', () => {
  test.each([
    ['It is twice the size of Greater London.', ['twice', 2, 'times', 'multiple']],
    ['It grew fivefold.', ['fivefold', 5, 'times', 'multiple']],
    ['It is three times as many.', ['three times', 3, 'times', 'multiple']],
    ['It makes 3-4 times as much.', ['3-4 times', [3, 4], 'times', 'multiple']],
    ["It is double last year's level.", ['double', 2, 'times', 'multiple']],
    ['Sales tripled.', ['tripled', 3, 'times', 'multiple']],
    ['Nearly two-thirds agreed.', ['two-thirds', 2 / 3, 'ratio', 'ratio']],
    ['A quarter of it is gone.', ['A quarter', 0.25, 'ratio', 'ratio']],
    ['It is a third higher.', ['a third', 1 / 3, 'ratio', 'ratio']],
    ['It rose 7/32.', ['7/32', 7 / 32, 'ratio', 'ratio']],
    ['Only 1 in 5 voted.', ['1 in 5', 0.2, 'ratio', 'ratio']],
    ['One in every five voted.', ['One in every five', 0.2, 'ratio', 'ratio']],
    ['Nine out of 10 voted.', ['Nine out of 10', 0.9, 'ratio', 'ratio']],
    ['It is the second largest city.', ['second largest city', 2, 'rank', 'rank']],
    ['The 14th-ranked side won.', ['14th-ranked', 14, 'rank', 'rank']],
    ['Hull lie 14th in it.', ['14th', 14, 'rank', 'rank']],
    ['Hull came in third.', ['third', 3, 'rank', 'rank']],
    ['Leeds won 4-1.', ['4-1', [4, 1], 'score', 'score']],
    ['She took it 6-4, again.', ['6-4', [6, 4], 'score', 'score']],
    ['The tie-break was 7-6 (5).', ['7-6 (5)', [7, 6], 'score', 'score']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('sets one by one', () => {
    expect(read('She won 6-4, 6-7 (3), 11-9.').map(([words]) => words)).toEqual([
      '6-4',
      '6-7 (3)',
      '11-9',
    ]);
  });

  test.each([
    ['plain order', 'It was the second time.'],
    ['a half of a match', 'They scored in the second half.'],
    ['the break of a match', 'Half-time came.'],
    ['a forest is no superlative', 'The second forest burned.'],
    ['a quarter-final', 'A quarter-final is next.'],
    ['second hand', 'It came in second hand.'],
    ['a drink', 'He drank a double last week.'],
    ['a third one', 'A third accuser came.'],
    ['no ratio', 'It helps one in every way.'],
  ])('%s', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});
