import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[][]]>([
  ['Martin Oakes left.', [['Martin Oakes', 'Martin Oakes']]],
  ['Qorvan Zhelt left.', []],
  ['Mr. Qorvan Zhelt left.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['Q. Zhelt left.', [['Q. Zhelt', 'Q. Zhelt']]],
  ['Qorvan Z. Zhelt left.', [['Qorvan Z. Zhelt', 'Qorvan Z. Zhelt']]],
  ['Qorvan Zhelt Jr. left.', [['Qorvan Zhelt Jr.', 'Qorvan Zhelt Jr.']]],
  ['Qorvan Zhelt, 45, left.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['Qorvan Zhelt, 450, left.', []],
  ['Qorvan Zhelt, who left, was late.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['Qorvan Zhelt, whose car burned, was late.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['Qorvan Zhelt, the owner of a mill, left.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['Qorvan Zhelt, which left, was late.', []],
  ['The farmer Qorvan Zhelt left.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['The farmer, Qorvan Zhelt, left.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['A secretary of state Qorvan Zhelt left.', [['Qorvan Zhelt', 'Qorvan Zhelt']]],
  ['In Qorvan Zhelt it rained.', []],
  ['They went to Qorvan Zhelt.', []],
  ['The Qorvan Zhelt left.', []],
  ["Qorvan Zhelt's car left.", []],
  ['Qorvan Zhelt Party left.', [['Qorvan Zhelt Party', 'Qorvan Zhelt Party']]],
  ['Qorvan Zhelt Street is long.', []],
  ['Oakes left.', []],
  ['Mr. Oakes left.', [['Oakes', 'Oakes']]],
])('is it a person: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
