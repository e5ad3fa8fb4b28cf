import { expect, test } from 'vitest';
import { read, type Told } from './read.ts';

test.each<[string, Told[]]>([
  ['It cost £5.', [['£5', 5, 'GBP', 'money']]],
  ['It cost 5 pounds sterling.', [['5 pounds sterling', 5, 'GBP', 'money']]],
  ['It cost €5m.', [['€5m', 5000000, 'EUR', 'money']]],
  ['It cost US$5m.', [['US$5m', 5000000, 'USD', 'money']]],
  ['It cost 5m euros.', [['5m euros', 5000000, 'EUR', 'money']]],
  ['It cost 5 million euros.', [['5 million euros', 5000000, 'EUR', 'money']]],
  ['It cost $5 million a year.', [['$5 million a year', 5000000, 'USD per year', 'money']]],
  ['It cost $5m-a-year.', [['$5m-a-year', 5000000, 'USD per year', 'money']]],
  ['It cost $5 per person.', [['$5 per person', 5, 'USD per person', 'money']]],
  ['It cost $5 each.', [['$5', 5, 'USD', 'money']]],
  ['It cost 5p a minute.', [['5p a minute', 5, 'penny per minute', 'money']]],
  ['It cost $1,000-plus.', [['$1,000', 1000, 'USD', 'money']]],
  ['It lost -$5m.', [['-$5m', -5000000, 'USD', 'money']]],
  ['It lost $-5m.', [['$-5m', -5000000, 'USD', 'money']]],
  ['It cost CHF 5m.', [['CHF 5m', 5000000, 'CHF', 'money']]],
  ['It cost 5 USD.', [['5 USD', 5, 'USD', 'money']]],
  ['It cost USD5.', [['USD5', 5, 'USD', 'money']]],
  ['It weighs 5 pounds.', [['5 pounds', 5, 'pound-mass', 'measure']]],
  ['He lost 5 pounds of fat.', [['5 pounds', 5, 'pound-mass', 'measure']]],
  ['He won a 5 pound note.', [['5 pound', 5, 'GBP', 'money']]],
  [
    'It weighs 3 pounds 4 ounces.',
    [
      ['3 pounds', 3, 'pound-mass', 'measure'],
      ['4 ounces', 4, 'ounce', 'measure'],
    ],
  ],
  ['It costs 3 pounds 50 pence.', [['3 pounds 50 pence', 3.5, 'GBP', 'money']]],
  ['It cost $3.50.', [['$3.50', 3.5, 'USD', 'money']]],
  ['They paid a $5-$10 fee.', [['$5-$10', [5, 10], 'USD', 'money']]],
  ['They paid $5 to $10.', [['$5 to $10', [5, 10], 'USD', 'money']]],
  [
    'They paid £3 or £5.',
    [
      ['£3', 3, 'GBP', 'money'],
      ['£5', 5, 'GBP', 'money'],
    ],
  ],
  [
    'They paid £5 or £3.',
    [
      ['£5', 5, 'GBP', 'money'],
      ['£3', 3, 'GBP', 'money'],
    ],
  ],
  ['It rose from $5 to $10m.', [['$5 to $10m', [5000000, 10000000], 'USD', 'money']]],
  ['A $5m deal was made.', [['$5m', 5000000, 'USD', 'money']]],
  ['A 5 million-dollar deal was made.', [['5 million-dollar', 5000000, 'USD', 'money']]],
  ['A five-dollar bill was lost.', [['five-dollar', 5, 'USD', 'money']]],
  ['It is worth a million dollars.', [['a million dollars', 1000000, 'USD', 'money']]],
  ['It is worth half a billion dollars.', [['half a billion dollars', 500000000, 'USD', 'money']]],
  [
    'It is worth tens of millions of pounds.',
    [['tens of millions of pounds', [10000000, 100000000], 'GBP', 'money']],
  ],
  ['He ate 30 pounds of cherries.', [['30 pounds', 30, 'pound-mass', 'measure']]],
  [
    'It is worth millions of dollars.',
    [['millions of dollars', [1000000, 10000000], 'USD', 'money']],
  ],
  [
    'It paid $2m (£1.5m).',
    [
      ['$2m', 2000000, 'USD', 'money'],
      ['£1.5m', 1500000, 'GBP', 'money'],
    ],
  ],
  ['It paid 900 yen.', [['900 yen', 900, 'JPY', 'money']]],
  ['It costs 40 kronor.', [['40 kronor', 40, 'SEK', 'money']]],
  ['It cost ₹40 lakh.', [['₹40 lakh', 4000000, 'INR', 'money']]],
  ['It cost Rs 3 lakh crore.', [['Rs 3 lakh crore', 3000000000000, 'INR', 'money']]],
  ['It cost 10c.', [['10c', 10, 'cent', 'money']]],
  ['It cost 99 cents.', [['99 cents', 99, 'cent', 'money']]],
])('money: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
