import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[][]]>([
  ['John van der Berg left.', [['John van der Berg', 'John van der Berg']]],
  ['Anna de la Cruz left.', [['Anna de la Cruz', 'Anna de la Cruz']]],
  ['Ibn Oakes left.', []],
  [
    'Martin Oakes and Anna Webb left.',
    [
      ['Martin Oakes', 'Martin Oakes'],
      ['Anna Webb', 'Anna Webb'],
    ],
  ],
  ['The firm of Martin Oakes left.', [['Martin Oakes', 'Martin Oakes']]],
  ["The Sheriff's Office left.", [["Sheriff's Office", "Sheriff's Office"]]],
  ["The Kent Sheriff's Office left.", [["Kent Sheriff's Office", "Kent Sheriff's Office"]]],
  ["The Workers' Party left.", [["Workers' Party", "Workers' Party"]]],
  ["The Martin's Party left.", []],
  [
    'The Department for the Environment left.',
    [['Department for the Environment', 'Department for the Environment']],
  ],
  [
    'The Centre for Birds and Bees left.',
    [['Centre for Birds and Bees', 'Centre for Birds and Bees']],
  ],
  ['The Committee on Works left.', [['Committee on Works', 'Committee on Works']]],
  ['St. Martin Oakes left.', []],
  ['Martin Oakes, Jr., left.', [['Martin Oakes, Jr.', 'Martin Oakes, Jr.']]],
  ['Martin Oakes, iii, left.', [['Martin Oakes', 'Martin Oakes']]],
  ['Dr. Martin Oakes left.', [['Martin Oakes', 'Martin Oakes']]],
  ['Will Oakes left.', [['Will Oakes', 'Will Oakes']]],
  ['Will Martin leave?', [['Will Martin', 'Will Martin']]],
  ['Will you leave?', []],
  ['May Oakes left.', [['May Oakes', 'May Oakes']]],
  ['Mark Oakes left. They mark it.', [['Mark Oakes', 'Mark Oakes']]],
  ['But Martin Oakes left.', [['Martin Oakes', 'Martin Oakes']]],
  ['After Martin Oakes left, it rained.', [['Martin Oakes', 'Martin Oakes']]],
  ['Then The Martin left.', []],
  ['The Martin Oakes left.', []],
  ["I'm Martin Oakes.", [['Martin Oakes', 'Martin Oakes']]],
  [
    'Martin Oakes. Anna Webb.',
    [
      ['Martin Oakes', 'Martin Oakes'],
      ['Anna Webb', 'Anna Webb'],
    ],
  ],
  ['The mayor said Martin Oakes left.', [['Martin Oakes', 'Martin Oakes']]],
])('where a name begins and ends: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, string[][]]>([
  ['Martin Oakes Leaves The Town Of Kent', []],
  ['Martin Oakes Leaves The Town Of Kent Today Again.', []],
  ['Martin Oakes leaves Kent', [['Martin Oakes', 'Martin Oakes']]],
  [
    'Mayor Oakes Leaves Kent Again Today, Webb Stays. Anna Webb and Martin Oakes left.',
    [
      ['Martin Oakes', 'Oakes', 'Martin Oakes'],
      ['Anna Webb', 'Webb', 'Anna Webb'],
    ],
  ],
])('headlines: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
