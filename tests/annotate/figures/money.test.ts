import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('money', () => {
  test.each([
    ['a sign and a scale', 'It cost £3.2bn to build.', ['£3.2bn', 3_200_000_000, 'GBP']],
    ['a sign and a letter', 'It paid £2.3m.', ['£2.3m', 2_300_000, 'GBP']],
    ['a prefixed dollar', 'They paid US$1.4bn for it.', ['US$1.4bn', 1_400_000_000, 'USD']],
    ['a short prefix', 'A fine of A$30k followed.', ['A$30k', 30_000, 'AUD']],
    ['an exact decimal', 'Losses hit £8.2m.', ['£8.2m', 8_200_000, 'GBP']],
    ['Indian scales', 'It set aside Rs 40 crore.', ['Rs 40 crore', 400_000_000, 'INR']],
    ['a code', 'The fare is RM 20 now.', ['RM 20', 20, 'MYR']],
    ['a named currency', 'She won 5,000 Swiss francs.', ['5,000 Swiss francs', 5000, 'CHF']],
    ['pence', 'A stamp costs 20p.', ['20p', 20, 'penny']],
    ['cents', 'The toll is 50 cents.', ['50 cents', 50, 'cent']],
    ['slang', 'It cost 20 quid.', ['20 quid', 20, 'GBP']],
    ['a rate', 'Oil fetched $71 a barrel.', ['$71 a barrel', 71, 'USD per barrel']],
    ['one range', 'Bids went from £3m to £5m.', ['£3m to £5m', [3_000_000, 5_000_000], 'GBP']],
    ['a shared scale', 'It raised $5-10 million.', ['$5-10 million', [5e6, 1e7], 'USD']],
    ['millions in two letters', 'It lost $9mm.', ['$9mm', 9_000_000, 'USD']],
    ['groups apart', 'It cost R12 500.', ['R12 500', 12_500, 'ZAR']],
    ['a sign in ASCII', 'It paid PS2.7m.', ['PS2.7m', 2_700_000, 'GBP']],
    ['named coins', 'It costs 3 dollars 50 cents.', ['3 dollars 50 cents', 3.5, 'USD']],
    ['no coins', 'It costs 3 dollars.', ['3 dollars', 3, 'USD']],
    ['pounds of money', 'He paid 25 pounds in May.', ['25 pounds', 25, 'GBP']],
    ['as many as a year', 'It cost 2000 Euros.', ['2000 Euros', 2000, 'EUR']],
    ['not by "ago"', 'Rent was $900 a year earlier.', ['$900', 900, 'USD']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([[...expected, 'money']]);
  });

  test.each([
    ['another language', 'Er kostet €1,5 Mrd.'],
    ['a console', 'A PS5 was sold.'],
  ])('none in %s', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('per cent', () => {
  test.each([
    ['a sign', 'Prices rose 12% in May.', ['12%', 12, 'percent']],
    ['words', 'Some 4.5 per cent agreed.', ['4.5 per cent', 4.5, 'percent']],
    ['points', 'It fell two percentage points.', ['two percentage points', 2, 'percentage point']],
    ['basis points', 'Rates rose 25 basis points.', ['25 basis points', 25, 'basis point']],
    ['a range', 'Growth of 5-7 per cent is likely.', ['5-7 per cent', [5, 7], 'percent']],
    ['below zero', 'Growth was minus 3%.', ['minus 3%', -3, 'percent']],
    [
      'a half below',
      'It was minus 3 and a half per cent.',
      ['minus 3 and a half per cent', -3.5, 'percent'],
    ],
    ['below nothing', 'Growth was -0%.', ['-0%', 0, 'percent']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([[...expected, 'percent']]);
  });

  test('a change and its result are two figures', () => {
    expect(read('Sales rose 3% to £5bn.').map(([words]) => words)).toEqual(['3%', '£5bn']);
  });
});
