import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[][]]>([
  ['Martin West left. West said so.', [['Martin West', 'Martin West', 'West']]],
  ['Martin West left. West was late.', [['Martin West', 'Martin West', 'West']]],
  ['Martin West left. West, who left, was late.', [['Martin West', 'Martin West', 'West']]],
  ['Martin West left. West, a baker, was late.', [['Martin West', 'Martin West', 'West']]],
  ['Martin West left. “So it is,” said West.', [['Martin West', 'Martin West', 'West']]],
  ['Martin West left. They flew to West Kent.', [['Martin West', 'Martin West']]],
  ['Martin West left. The West said so.', [['Martin West', 'Martin West']]],
  ["Martin West left. West's car burned.", [['Martin West', 'Martin West', 'West']]],
  ['Martin West left. The sun is in the West.', [['Martin West', 'Martin West']]],
])('a surname that is a word: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
