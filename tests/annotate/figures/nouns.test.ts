import { expect, test } from 'vitest';
import { read, type Told } from './read.ts';

test.each<[string, Told[]]>([
  ['It has 5 more homes.', [['5 more homes', 5, 'home', 'count']]],
  ['It has 5 other homes.', [['5 other homes', 5, 'home', 'count']]],
  ['It has 5 of the homes.', [['5 of the homes', 5, 'home', 'count']]],
  ['It has 5 of its best homes.', [['5 of its best homes', 5, 'home', 'count']]],
  ['It has 5 of homes.', [['5', 5, null, 'count']]],
  ['It has 5 large, old homes.', [['5 large, old homes', 5, 'home', 'count']]],
  ['It has 5 or so homes.', [['5 or so homes', 5, 'home', 'count']]],
  ['It has 5-bedroom homes.', [['5-bedroom', 5, 'bedroom', 'count']]],
  ['It has 5-bedroomed homes.', []],
  ['It has 5 four-bedroom homes.', [['5 four-bedroom homes', 5, 'home', 'count']]],
  ['It has 5 “safe” homes.', [['5 “safe” homes', 5, 'home', 'count']]],
  ['It has 5 sports clubs.', [['5 sports clubs', 5, 'club', 'count']]],
  [
    'It has 5 United States service members.',
    [['5 United States service members', 5, 'member', 'count']],
  ],
  ['It has 5 New York clubs.', [['5 New York clubs', 5, 'club', 'count']]],
  ['It has 5 police.', [['5 police', 5, 'police', 'count']]],
  ['It has 5 deer.', [['5 deer', 5, 'deer', 'count']]],
  ['It has 5 women MPs.', [['5 women MPs', 5, 'MP', 'count']]],
  ['It has 5 people.', [['5 people', 5, 'person', 'count']]],
  ['It has 5 persons.', [['5 persons', 5, 'person', 'count']]],
  ['It has 5 children.', [['5 children', 5, 'child', 'count']]],
  ['It has 5 criteria.', [['5 criteria', 5, 'criterion', 'count']]],
  ['It has 5 wolves.', [['5 wolves', 5, 'wolf', 'count']]],
  ['It has 5 churches.', [['5 churches', 5, 'church', 'count']]],
  ['It has 5 HOMES.', [['5 HOMES', 5, 'home', 'count']]],
  ['It has 5 NGOs.', [['5 NGOs', 5, 'NGO', 'count']]],
  ['It has 5 MPs.', [['5 MPs', 5, 'MP', 'count']]],
  ['It has 5 it never used.', [['5', 5, null, 'count']]],
  ['It has 5 dead sailors.', [['5 dead sailors', 5, 'sailor', 'count']]],
  ['It has 5 economics students.', [['5 economics students', 5, 'student', 'count']]],
  ['The 5 said so.', [['5', 5, null, 'count']]],
  ['The five homes burned.', [['five homes', 5, 'home', 'count']]],
  ['Five homes burned.', [['Five homes', 5, 'home', 'count']]],
  ['A five course meal was had.', [['five course', 5, 'course', 'count']]],
  [
    'It has 5 low- and middle-income homes.',
    [['5 low- and middle-income homes', 5, 'home', 'count']],
  ],
  ['It has 5 Model 3 cars.', [['5 Model 3 cars', 5, 'car', 'count']]],
  [
    'It has 5 cars and 6 vans.',
    [
      ['5 cars', 5, 'car', 'count'],
      ['6 vans', 6, 'van', 'count'],
    ],
  ],
  [
    'It has 5 cars, 6 vans and 7 carts.',
    [
      ['5 cars', 5, 'car', 'count'],
      ['6 vans', 6, 'van', 'count'],
      ['7 carts', 7, 'cart', 'count'],
    ],
  ],
])('nouns: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
