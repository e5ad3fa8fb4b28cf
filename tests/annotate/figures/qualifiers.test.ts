import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

test.each([
  ['Up to 40 cows died.', 'Up to'],
  ['At least 40 cows died.', 'At least'],
  ['Nearly 40 cows died.', 'Nearly'],
  ['Around 40 cows died.', 'Around'],
  ['More than 40 cows died.', 'More than'],
  ['Fewer than 40 cows died.', 'Fewer than'],
  ['An estimated 40 cows died.', 'An estimated'],
  ['It needs 40 cows or more.', 'or more'],
  ['Its 40 or so cows died.', 'or so'],
  ['The 40 cows died.', null],
])('qualifier of %s', (text, qualifier) => {
  expect(figuresOf(text)[0]?.qualifier ?? null).toBe(qualifier);
});

test.each([
  ['Rents rose 4%.', 'up'],
  ['Rents fell sharply by at least 4%.', 'down'],
  ['Rents rose by up to 4%.', 'up'],
  ['A 4% rise is due.', 'up'],
  ['A £4m cut is due.', 'down'],
  ['Rents rose to £900.', undefined],
  ['Rents were 4% of pay.', undefined],
  ['Up to 40 cows died.', undefined],
  ['A £4m contract is due.', undefined],
  ['It made up 4% of it.', undefined],
  ['They found the lost £4m.', undefined],
  ['He lost nine friends.', undefined],
  ['It lost 4%.', 'down'],
  ['The council adds nine boats to its fleet.', undefined],
  ['The fleet grew by nine boats.', 'up'],
  ['The fleet is up nine boats.', 'up'],
])('change in %s', (text, change) => {
  expect(figuresOf(text)[0]?.change).toBe(change);
});
