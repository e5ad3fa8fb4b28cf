import { expect, test } from 'vitest';
import { read, type Told } from './read.ts';

test.each<[string, Told[]]>([
  ['It is one in 5.', [['one in 5', 0.2, 'ratio', 'ratio']]],
  ['It is one in five.', [['one in five', 0.2, 'ratio', 'ratio']]],
  ['It is 1 in 5 homes.', [['1 in 5', 0.2, 'ratio', 'ratio']]],
  [
    'It is 5 in 1.',
    [
      ['5', 5, null, 'count'],
      ['1', 1, null, 'count'],
    ],
  ],
  [
    'It is 5 in 5.',
    [
      ['5', 5, null, 'count'],
      ['5', 5, null, 'count'],
    ],
  ],
  ['It is one out of five.', [['one out of five', 0.2, 'ratio', 'ratio']]],
  ['It is one-in-five.', [['one-in-five', 0.2, 'ratio', 'ratio']]],
  ['It is one in the 5.', [['5', 5, null, 'count']]],
  ['It is one in 2014.', []],
  ['It is one in 5 miles.', [['5 miles', 5, 'mile', 'measure']]],
  ['It is a third.', [['a third', 1 / 3, 'ratio', 'ratio']]],
  ['It is a third of it.', [['a third', 1 / 3, 'ratio', 'ratio']]],
  ['It is a third, he said.', [['a third', 1 / 3, 'ratio', 'ratio']]],
  ['It is a third man.', []],
  ['It is a third more.', [['a third', 1 / 3, 'ratio', 'ratio']]],
  ['It is two thirds.', [['two thirds', 2 / 3, 'ratio', 'ratio']]],
  ['It is two-thirds full.', [['two-thirds', 2 / 3, 'ratio', 'ratio']]],
  ['It is three-quarters of it.', [['three-quarters', 0.75, 'ratio', 'ratio']]],
  ['It is three quarters.', [['three quarters', 0.75, 'ratio', 'ratio']]],
  ['It is half of it.', [['half', 0.5, 'ratio', 'ratio']]],
  ['It is half the size.', [['half', 0.5, 'ratio', 'ratio']]],
  ['It is half.', []],
  ['It is about half.', [['half', 0.5, 'ratio', 'ratio']]],
  ['It is by half.', [['half', 0.5, 'ratio', 'ratio']]],
  ['It is the half.', []],
  ['It is half past.', []],
  ['It is the first half.', []],
  ['It is half an hour.', [['half an hour', 0.5, 'hour', 'duration']]],
  ['It is half a mile.', [['half a mile', 0.5, 'mile', 'measure']]],
  ['It is half a cent.', [['half', 0.5, 'ratio', 'ratio']]],
  ['It is a half-mile.', [['half-mile', 0.5, 'mile', 'measure']]],
  ['It is a quarter of a mile.', [['a quarter of a mile', 0.25, 'mile', 'measure']]],
  ['It is a quarter-mile.', [['a quarter-mile', 0.25, 'mile', 'measure']]],
  ['It is 1/4.', [['1/4', 0.25, 'ratio', 'ratio']]],
  ['It is 1/4 mile.', [['1/4 mile', 0.25, 'mile', 'measure']]],
  ['It is 3/8.', [['3/8', 0.375, 'ratio', 'ratio']]],
  ['It is ½.', [['½', 0.5, 'ratio', 'ratio']]],
  [
    'It is ½, ¼.',
    [
      ['½', 0.5, 'ratio', 'ratio'],
      ['¼', 0.25, 'ratio', 'ratio'],
    ],
  ],
  ['It is ½½¼.', []],
  ['It is one fifth.', [['one fifth', 0.2, 'ratio', 'ratio']]],
  ['It is one-fifth of it.', [['one-fifth', 0.2, 'ratio', 'ratio']]],
  ['It is a tenth.', [['a tenth', 0.1, 'ratio', 'ratio']]],
  ['It is a hundredth of it.', [['a hundredth', 0.01, 'ratio', 'ratio']]],
])('ratios and fractions: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, Told[]]>([
  ['It is the second biggest.', [['second biggest', 2, 'rank', 'rank']]],
  ['It is the second-biggest city.', [['second-biggest city', 2, 'rank', 'rank']]],
  ['It is the second most visited city.', [['second most visited city', 2, 'rank', 'rank']]],
  ['It is the 2nd best.', [['2nd best', 2, 'rank', 'rank']]],
  ['It is the twenty-second largest firm.', [['twenty-second largest firm', 22, 'rank', 'rank']]],
  ['It is the 22nd largest firm.', [['22nd largest firm', 22, 'rank', 'rank']]],
  ['It is the second request.', []],
  ['It is the second west.', []],
  ['It is second.', []],
  ['It came second.', [['second', 2, 'rank', 'rank']]],
  ['It came in second.', [['second', 2, 'rank', 'rank']]],
  ['It came in second place.', [['second', 2, 'rank', 'rank']]],
  ['It came second place.', [['second', 2, 'rank', 'rank']]],
  ['It finished 14th.', [['14th', 14, 'rank', 'rank']]],
  ['It finished 14th in it.', [['14th', 14, 'rank', 'rank']]],
  ['It finished 14th man.', []],
  ['It is ranked 14th.', [['14th', 14, 'rank', 'rank']]],
  ['It is the 14th-ranked side.', [['14th-ranked', 14, 'rank', 'rank']]],
  ['It is the 14th such case.', [['14th', 14, 'rank', 'rank']]],
  ['It is the 14th case.', []],
  ['It is 1,014th largest.', [['1,014th largest', 1014, 'rank', 'rank']]],
])('ranks: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, Told[]]>([
  ['It is twice as big.', [['twice', 2, 'times', 'multiple']]],
  ['It is twice the size.', [['twice', 2, 'times', 'multiple']]],
  ['It is twice a day.', []],
  ['It went twice.', []],
  ['It is three times bigger.', [['three times', 3, 'times', 'multiple']]],
  ['It is threefold.', [['threefold', 3, 'times', 'multiple']]],
  ['It is a three-fold rise.', [['three-fold', 3, 'times', 'multiple']]],
  ['It is a tenfold rise.', [['tenfold', 10, 'times', 'multiple']]],
  ['It is 3 fold.', [['3 fold', 3, 'times', 'multiple']]],
  ['It doubled.', [['doubled', 2, 'times', 'multiple']]],
  ['It doubled down.', []],
  ['It doubled over.', []],
  ['It is doubling.', [['doubling', 2, 'times', 'multiple']]],
  ['It is double the size.', [['double', 2, 'times', 'multiple']]],
  ['It is double what it was.', [['double', 2, 'times', 'multiple']]],
  ['It is a double the size.', []],
  ['It is triple the size.', [['triple', 3, 'times', 'multiple']]],
  ['It quadrupled in May.', [['quadrupled', 4, 'times', 'multiple']]],
  ['It is 3 times.', [['3 times', 3, 'times', 'multiple']]],
  ['It was seen 3 times.', [['3 times', 3, 'times', 'multiple']]],
  ["It is three times last year's.", [['three times', 3, 'times', 'multiple']]],
])('multiples: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, Told[]]>([
  ['It won 5-4.', [['5-4', [5, 4], 'score', 'score']]],
  ['It won 5–4.', [['5–4', [5, 4], 'score', 'score']]],
  [
    'It won 5—4.',
    [
      ['5', 5, null, 'count'],
      ['4', 4, null, 'count'],
    ],
  ],
  [
    'It won 1000-4.',
    [
      ['1000', 1000, null, 'count'],
      ['4', 4, null, 'count'],
    ],
  ],
  [
    'It won 4-1000.',
    [
      ['4', 4, null, 'count'],
      ['1000', 1000, null, 'count'],
    ],
  ],
  ['It won a 5-4 vote.', [['5-4', [5, 4], 'score', 'score']]],
  ['It won 5-4 on Monday.', [['5-4', [5, 4], 'score', 'score']]],
  ['It won 5-4-3.', []],
  [
    'It won 3-1, 4-2.',
    [
      ['3-1', [3, 1], 'score', 'score'],
      ['4-2', [4, 2], 'score', 'score'],
    ],
  ],
  ['It won 7-6 (5).', [['7-6 (5)', [7, 6], 'score', 'score']]],
  [
    'It was a 5-year-old 4-1.',
    [
      ['5-year-old', 5, 'year old', 'age'],
      ['4-1', [4, 1], 'score', 'score'],
    ],
  ],
])('scores: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
