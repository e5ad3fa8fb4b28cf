import { expect, test } from 'vitest';
import { read, type Told } from './read.ts';

test.each<[string, Told[]]>([
  [
    'It has 5 or 6 homes.',
    [
      ['5', 5, 'home', 'count'],
      ['6 homes', 6, 'home', 'count'],
    ],
  ],
  ['It costs eight or nine euros.', [['eight or nine euros', [8, 9], 'EUR', 'money']]],
  [
    'It sold 435 homes by sale and 187 by tender.',
    [
      ['435 homes', 435, 'home', 'count'],
      ['187', 187, 'home', 'count'],
    ],
  ],
  [
    'It sold 435 homes, 187 by tender.',
    [
      ['435 homes', 435, 'home', 'count'],
      ['187', 187, 'home', 'count'],
    ],
  ],
  [
    'It has four-, five- and six-door cars.',
    [
      ['four', 4, 'door', 'count'],
      ['five', 5, 'door', 'count'],
      ['six-door', 6, 'door', 'count'],
    ],
  ],
  ['It left 17 hurt.', [['17', 17, 'person', 'count']]],
  [
    'It left 17 dead and 20 wounded.',
    [
      ['17', 17, 'person', 'count'],
      ['20', 20, 'person', 'count'],
    ],
  ],
  ['It left at least 17.', [['17', 17, null, 'count']]],
  [
    'It freed 17 and killed 20.',
    [
      ['17', 17, null, 'count'],
      ['20', 20, 'person', 'count'],
    ],
  ],
  ['Some 200 have been killed.', [['200', 200, 'person', 'count']]],
  ['Some 200 were freed.', [['200', 200, null, 'count']]],
  ['Some 12 are missing.', [['12', 12, 'person', 'count']]],
  ['The 12 who left were late.', [['12', 12, 'person', 'count']]],
  ['The 12 whose homes burned left.', [['12', 12, 'person', 'count']]],
  ['There were 12 in attendance.', [['12', 12, 'person', 'count']]],
  ['There was a crowd of 12,000.', [['12,000', 12000, 'person', 'count']]],
  ['There was a crowd of about 12,000 there.', [['12,000', 12000, 'person', 'count']]],
  ['There was a crew of 12,000.', [['12,000', 12000, null, 'count']]],
  ['It was a day or two.', [['two', 2, 'day', 'duration']]],
  [
    'It was three of the 12 seats.',
    [
      ['three', 3, 'seat', 'count'],
      ['12 seats', 12, 'seat', 'count'],
    ],
  ],
  [
    'It was three of 12 seats.',
    [
      ['three', 3, 'seat', 'count'],
      ['12 seats', 12, 'seat', 'count'],
    ],
  ],
  [
    'It was three of 12%.',
    [
      ['three', 3, null, 'count'],
      ['12%', 12, 'percent', 'percent'],
    ],
  ],
  [
    'It was 16,369.03 up 58.06 points.',
    [
      ['16,369.03', 16369.03, 'point', 'measure'],
      ['58.06 points', 58.06, 'point', 'measure'],
    ],
  ],
  [
    'It was 16,369.03 by 58.06 points.',
    [
      ['16,369.03', 16369.03, null, 'count'],
      ['58.06 points', 58.06, 'point', 'measure'],
    ],
  ],
  [
    'It sold 40 homes in May, 30 in June, 20 in July.',
    [
      ['40 homes', 40, 'home', 'count'],
      ['30', 30, 'home', 'count'],
      ['20', 20, 'home', 'count'],
    ],
  ],
  [
    'It sold 40 homes and had 30 old.',
    [
      ['40 homes', 40, 'home', 'count'],
      ['30', 30, null, 'count'],
    ],
  ],
  ['The number of homes has risen to 56.', [['56', 56, null, 'count']]],
  [
    'It has 100 homes. The number rose to 56.',
    [
      ['100 homes', 100, 'home', 'count'],
      ['56', 56, null, 'count'],
    ],
  ],
  [
    'It fell from 90 miles to 35.',
    [
      ['90 miles', 90, 'mile', 'measure'],
      ['35', 35, 'mile', 'measure'],
    ],
  ],
  [
    'It fell from 90 miles by 35.',
    [
      ['90 miles', 90, 'mile', 'measure'],
      ['35', 35, null, 'count'],
    ],
  ],
  [
    'It was £1,000, then 2,000.',
    [
      ['£1,000', 1000, 'GBP', 'money'],
      ['2,000', 2000, 'GBP', 'money'],
    ],
  ],
  [
    'It was £1,000, then 20.',
    [
      ['£1,000', 1000, 'GBP', 'money'],
      ['20', 20, null, 'count'],
    ],
  ],
  [
    'It was £1,000, then 2.5.',
    [
      ['£1,000', 1000, 'GBP', 'money'],
      ['2.5', 2.5, 'GBP', 'money'],
    ],
  ],
  [
    'It was 10 years, then 1,000.',
    [
      ['10 years', 10, 'year', 'duration'],
      ['1,000', 1000, null, 'count'],
    ],
  ],
  [
    'Dozens of homes burned, 12 fell.',
    [
      ['Dozens of homes', [12, 120], 'home', 'count'],
      ['12', 12, null, 'count'],
    ],
  ],
])('shared units: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
