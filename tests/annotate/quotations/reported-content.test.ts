import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[][]]>([
  [
    'Martin Oakes said the mill would close.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes says the mill will close.',
    [['the mill will close', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes said that the mill would close.',
    [['the mill would close', 'reported/that-clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes told Anna Webb that the mill would close.',
    [['the mill would close', 'reported/that-clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes told her the mill would close.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes asked if the mill would close.',
    [['if the mill would close', 'reported/question', 'Martin Oakes']],
  ],
  [
    'Martin Oakes wondered whether the mill would close.',
    [['whether the mill would close', 'reported/question', 'Martin Oakes']],
  ],
  [
    'Martin Oakes promised to close the mill.',
    [['to close the mill', 'reported/infinitive', 'Martin Oakes']],
  ],
  [
    'Martin Oakes added that the mill would close.',
    [['the mill would close', 'reported/that-clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes denied that the mill would close.',
    [['the mill would close', 'reported/that-clause', 'Martin Oakes']],
  ],
  ['He said the mill would close. Martin Oakes left.', []],
  [
    'Martin Oakes left. He said the mill would close.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  ['Martin Oakes left. She said the mill would close.', []],
  [
    'The mill would close, Martin Oakes said on Monday.',
    [['The mill would close', 'reported/clause-before', 'Martin Oakes']],
  ],
  ['The mill would close, he said.', []],
  [
    'The mill would close and the town would die, Martin Oakes said.',
    [['The mill would close and the town would die', 'reported/clause-before', 'Martin Oakes']],
  ],
  [
    'And the mill would close, Martin Oakes said.',
    [['the mill would close', 'reported/clause-before', 'Martin Oakes']],
  ],
  ['Asked about the mill, Martin Oakes said it would close.', []],
  [
    'The mill would close, according to Martin Oakes.',
    [['The mill would close', 'reported/according-to', 'Martin Oakes']],
  ],
  [
    'According to Martin Oakes, the mill would close in May.',
    [['the mill would close in May', 'reported/according-to', 'Martin Oakes']],
  ],
  [
    'According to the report, the mill would close in May.',
    [['the mill would close in May', 'reported/according-to', 'the report']],
  ],
  [
    'Martin Oakes said the mill would close because it was old.',
    [['the mill would close because it was old', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes said the mill would close; Anna Webb left.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes said the mill would close, which was sad.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes said the mill would close, according to Anna Webb.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  ['Martin Oakes said the “old mill” would close.', []],
  [
    'Martin Oakes, a baker, said the mill would close.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes, who left, said the mill would close.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  [
    'Martin Oakes’s friend said the mill would close.',
    [['the mill would close', 'reported/clause', 'Martin Oakes’s friend']],
  ],
  [
    'The company said the mill would close.',
    [['the mill would close', 'reported/clause', 'the company']],
  ],
  [
    'The Harbour Company said the mill would close.',
    [['the mill would close', 'reported/clause', 'Harbour Company']],
  ],
  ['Police said the mill would close.', [['the mill would close', 'reported/clause', 'Police']]],
  ['It said the mill would close.', []],
  ['I said the mill would close.', []],
  ['Martin Oakes said yes.', []],
  ['Martin Oakes said it.', []],
  [
    'Martin Oakes had said the mill would close.',
    [['the mill would close', 'reported/clause', 'Martin Oakes']],
  ],
  ['Martin Oakes was said to close the mill.', []],
])('what is reported: %s', (text, expected) => {
  expect(read(text).reported.map((one) => [one.text, one.rule, one.attribution.name])).toEqual(
    expected,
  );
});
