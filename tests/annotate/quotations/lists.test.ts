import { expect, test } from 'vitest';
import { slice } from '../../../lib/text/span.ts';
import { continuesList } from '../../../lib/annotate/quotations/lists.ts';
import { read, sceneFrom } from './read.ts';

test.each<[string, boolean]>([
  ['Oakes called it “late” and “odd”.', true],
  ['Oakes called it “late,” “odd”.', true],
  ['Oakes called it “late,” and a “mess”.', true],
  ['Oakes called it “late”, and also an “old” mess.', true],
  ['Oakes spoke of “old sails” or of a “new roof”.', true],
  ['Oakes read “The Mill” and “The Gate”.', true],
  ['Oakes called it “late” an “old” mess.', false],
  ['Oakes called it “late”. “It fell,” she said.', false],
  ['Oakes called it “late” and “We close,” Webb said.', false],
  ['Oakes called it “late” and Webb “odd”.', false],
  ['Oakes called it “late” and the mill “odd”.', false],
  ['Oakes called it “late” and in all of the “old” town odd.', false],
])('%s', (text, expected) => {
  expect(continuesList(sceneFrom(text).frame, 1)).toBe(expected);
});

/** What each that is shown has for a speaker. */
const speakers = (text: string) =>
  read(text).quotations.map(({ words, attribution }) => [
    slice(text, words),
    attribution?.name ?? null,
  ]);

test.each<[string, string, [string, string | null][]]>([
  [
    'the first',
    'It rained. Martin Oakes called the mill a “sad mess,” a “ruin,” “late” and “old.”',
    [
      ['sad mess,', 'Martin Oakes'],
      ['ruin,', 'Martin Oakes'],
      ['late', 'Martin Oakes'],
      ['old.', 'Martin Oakes'],
    ],
  ],
  [
    'the last',
    'It rained. Bakers should stop using words like “never” and “always”, Anna Webb told us.',
    [
      ['never', 'Anna Webb'],
      ['always', 'Anna Webb'],
    ],
  ],
  [
    'one without a name',
    'It rained. Someone called the mill “late” and “old”.',
    [
      ['late', 'Someone'],
      ['old', 'Someone'],
    ],
  ],
  ['nobody, by the first', 'Martin Oakes left. The band played “The Old Mill” and “The Gate.”', []],
])('%s decides for the list', (_which, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
