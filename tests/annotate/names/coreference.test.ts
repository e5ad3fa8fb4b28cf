import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each<[string, string[][]]>([
  [
    'Donald J. Oakes left. Donald Oakes was late.',
    [['Donald J. Oakes', 'Donald J. Oakes', 'Donald Oakes']],
  ],
  ['H. R. Oakes left. Hillary Oakes was late.', [['H. R. Oakes', 'H. R. Oakes', 'Hillary Oakes']]],
  [
    'Martin Oakes Jr. left. Martin Oakes was late.',
    [
      ['Martin Oakes Jr.', 'Martin Oakes Jr.'],
      ['Martin Oakes', 'Martin Oakes'],
    ],
  ],
  [
    'Martin Oakes Sr. left. Martin Oakes Jr. was late.',
    [
      ['Martin Oakes Sr.', 'Martin Oakes Sr.'],
      ['Martin Oakes Jr.', 'Martin Oakes Jr.'],
    ],
  ],
  [
    'Martin Oakes III left. Martin Oakes was late.',
    [['Martin Oakes III', 'Martin Oakes III', 'Martin Oakes']],
  ],
  [
    'Martin Oakes II left. Martin Oakes was late.',
    [['Martin Oakes II', 'Martin Oakes II', 'Martin Oakes']],
  ],
  [
    'Martin Oakes Jr. left. Martin J. Oakes was late.',
    [['Martin J. Oakes', 'Martin Oakes Jr.', 'Martin J. Oakes']],
  ],
  [
    'Martin Oakes left. Anna Oakes was late.',
    [
      ['Martin Oakes', 'Martin Oakes'],
      ['Anna Oakes', 'Anna Oakes'],
    ],
  ],
  [
    'Martin Oakes left. Martin Webb was late.',
    [
      ['Martin Oakes', 'Martin Oakes'],
      ['Martin Webb', 'Martin Webb'],
    ],
  ],
  [
    'Martin Oakes Webb left. Martin Oakes was late.',
    [['Martin Oakes Webb', 'Martin Oakes Webb', 'Martin Oakes']],
  ],
  [
    'Martin Oakes left. Martin Oakes Webb was late.',
    [['Martin Oakes Webb', 'Martin Oakes', 'Martin Oakes Webb']],
  ],
  ['José Oakes left. Jose Oakes was late.', [['José Oakes', 'José Oakes', 'Jose Oakes']]],
])('one person or two: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, string[][]]>([
  [
    'Martin Oakes and Anna Oakes left. Oakes was late.',
    [
      ['Martin Oakes', 'Martin Oakes', 'Oakes'],
      ['Anna Oakes', 'Anna Oakes'],
    ],
  ],
  [
    'Martin Oakes left. Anna Oakes left. Anna Oakes sat. Oakes was late.',
    [
      ['Martin Oakes', 'Martin Oakes'],
      ['Anna Oakes', 'Anna Oakes', 'Anna Oakes', 'Oakes'],
    ],
  ],
  [
    'Martin Oakes left. Ms. Webb was late.',
    [
      ['Martin Oakes', 'Martin Oakes'],
      ['Webb', 'Webb'],
    ],
  ],
  [
    'Martin Oakes and Martin Webb left. Martin was late.',
    [
      ['Martin Oakes', 'Martin Oakes', 'Martin'],
      ['Martin Webb', 'Martin Webb'],
    ],
  ],
  [
    'Martin Oakes and Martin Webb left. Martin Webb sat. Martin was late.',
    [
      ['Martin Oakes', 'Martin Oakes'],
      ['Martin Webb', 'Martin Webb', 'Martin Webb', 'Martin'],
    ],
  ],
])('whose single name: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, string[][]]>([
  [
    'The Danish Harbour Police left. The DHP was late.',
    [['Danish Harbour Police', 'Danish Harbour Police', 'DHP']],
  ],
  [
    'The Ministry of Works left. The MW was late.',
    [['Ministry of Works', 'Ministry of Works', 'MW']],
  ],
  [
    'The Ministry of Works left. The MOW was late.',
    [['Ministry of Works', 'Ministry of Works', 'MOW']],
  ],
  [
    'The Ministry of Works left. The MoW was late.',
    [['Ministry of Works', 'Ministry of Works', 'MoW']],
  ],
  ['The Harbour Police left. The HP was late.', [['Harbour Police', 'Harbour Police', 'HP']]],
  ['The Harbour Police left. HP was late.', [['Harbour Police', 'Harbour Police', 'HP']]],
  [
    'The Works Union left. The Works Union was late.',
    [['Works Union', 'Works Union', 'Works Union']],
  ],
  ['The University of Leeds (UoL) left.', [['University of Leeds', 'University of Leeds', 'UoL']]],
])('a body and its abbreviation: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
