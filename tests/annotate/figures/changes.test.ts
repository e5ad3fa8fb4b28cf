import { expect, test } from 'vitest';
import { figuresOf } from './read.ts';

test.each<[string, string | undefined]>([
  ['Rents rose sharply 4%.', 'up'],
  ['Rents rose in May by 4%.', undefined],
  ['Rents rose for years by 4%.', undefined],
  ['Rents, up 4%, are high.', 'up'],
  ['Rents, down 4%, are low.', 'down'],
  ['A 4% increase is due.', 'up'],
  ['A 4% fall is due.', 'down'],
  ['A 4 mile rise is due.', undefined],
  ['A £4m rise is due.', 'up'],
  ['Rents are 4% higher.', 'up'],
  ['Rents are 4% lower.', 'down'],
  ['It set up 4% of it.', undefined],
  ['It put down £4m.', undefined],
  ['He gained nine friends.', undefined],
  ['He lost nine miles.', 'down'],
  ['He won 5-4 and rose third.', undefined],
  ['He rose 5 years.', undefined],
  ['Rents doubled.', undefined],
  ['Rents rose fivefold.', 'up'],
  ['The rise of 4% was high.', undefined],
])('change in: %s', (text, change) => {
  expect(figuresOf(text)[0]?.change).toBe(change);
});

test.each<[string, string | null]>([
  ['Just over 40 cows died.', 'Just over'],
  ['Just 40 cows died.', 'Just'],
  ['It was 40 cows at least.', 'at least'],
  ['It was 40 cows at most.', 'at most'],
  ['It was 40 cows or fewer in Kent.', 'or fewer'],
  ['It was 40 on average.', 'on average'],
  ['Almost half of it is gone.', 'Almost'],
  ['More than twice the size.', 'More than'],
  ['Fewer than one in 5.', 'Fewer than'],
  ['Over £5m was paid.', 'Over'],
  ['A record £5m was paid.', 'A record'],
  ['A £5m record was paid.', null],
])('qualifier of: %s', (text, qualifier) => {
  expect(figuresOf(text)[0]?.qualifier).toBe(qualifier);
});
