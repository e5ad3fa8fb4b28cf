import { expect, test } from 'vitest';
import { read, type Told } from './read.ts';

test.each<[string, Told[]]>([
  ['It has 5 to 10 homes.', [['5 to 10 homes', [5, 10], 'home', 'count']]],
  ['It has 5-10 homes.', [['5-10 homes', [5, 10], 'home', 'count']]],
  ['It has 5–10 homes.', [['5–10 homes', [5, 10], 'home', 'count']]],
  [
    'It has 5 or 10 homes.',
    [
      ['5', 5, 'home', 'count'],
      ['10 homes', 10, 'home', 'count'],
    ],
  ],
  [
    'It has 10 or 5 homes.',
    [
      ['10', 10, 'home', 'count'],
      ['5 homes', 5, 'home', 'count'],
    ],
  ],
  ['It has between 5 and 10 homes.', [['5 and 10 homes', [5, 10], 'home', 'count']]],
  ['It has from 5 to 10 homes.', [['5 to 10 homes', [5, 10], 'home', 'count']]],
  ['It grew from 5 to 10.', [['5 to 10', [5, 10], null, 'count']]],
  ['It has 5 to about 10 homes.', [['5 to about 10 homes', [5, 10], 'home', 'count']]],
  [
    'It has 5 to 10 million homes.',
    [['5 to 10 million homes', [5000000, 10000000], 'home', 'count']],
  ],
  [
    'It has 5 million to 10 million homes.',
    [['5 million to 10 million homes', [5000000, 10000000], 'home', 'count']],
  ],
  ['It has 50 to 10 million homes.', [['50 to 10 million homes', [50, 10000000], 'home', 'count']]],
  ['It has five to ten homes.', [['five to ten homes', [5, 10], 'home', 'count']]],
  ['It has five-to-ten homes.', [['five-to-ten homes', [5, 10], 'home', 'count']]],
  ['It grew from 5% up to 10%.', [['5% up to 10%', [5, 10], 'percent', 'percent']]],
  ['It grew from 5% to 10%.', [['5% to 10%', [5, 10], 'percent', 'percent']]],
  [
    'It grew 5% to 10 homes.',
    [
      ['5%', 5, 'percent', 'percent'],
      ['10 homes', 10, 'home', 'count'],
    ],
  ],
  [
    'It grew from 90 minutes to 35.',
    [
      ['90 minutes', 90, 'minute', 'duration'],
      ['35', 35, null, 'count'],
    ],
  ],
  ['It is 5 miles to 10 miles.', [['5 miles to 10 miles', [5, 10], 'mile', 'measure']]],
  ['It is 5 to 10 miles.', [['5 to 10 miles', [5, 10], 'mile', 'measure']]],
  ['It is 5 to 10 times bigger.', [['5 to 10 times', [5, 10], 'times', 'multiple']]],
  [
    'It is dozens to 10 homes.',
    [
      ['dozens', [12, 120], null, 'count'],
      ['10 homes', 10, 'home', 'count'],
    ],
  ],
  ['It is between 5% and 10%.', [['5% and 10%', [5, 10], 'percent', 'percent']]],
  ['It is between 5 and 10 per cent.', [['5 and 10 per cent', [5, 10], 'percent', 'percent']]],
  [
    'It is between about 5 and 10 per cent.',
    [['5 and 10 per cent', [5, 10], 'percent', 'percent']],
  ],
  ['It is $5 to $10 a barrel.', [['$5 to $10 a barrel', [5, 10], 'USD per barrel', 'money']]],
  ['It is $5 a barrel to $10.', [['$5 a barrel to $10', [5, 10], 'USD per barrel', 'money']]],
  ['It costs £3-5.', [['£3-5', [3, 5], 'GBP', 'money']]],
])('ranges: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
