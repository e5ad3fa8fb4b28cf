import { describe, expect, test } from 'vitest';
import { figures } from '../../../lib/annotate/figures/index.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

const read = (text: string) =>
  figures(docOfText(text, en)).map(({ text: words, value, unit, quantity }) => [
    words,
    value,
    unit,
    quantity,
  ]);

describe('money', () => {
  test.each([
    ['a sign and a scale', 'It cost £3.2bn to build.', ['£3.2bn', 3_200_000_000, 'GBP']],
    ['a prefixed dollar', 'They paid US$1.4bn for it.', ['US$1.4bn', 1_400_000_000, 'USD']],
    ['a short prefix', 'A fine of A$30k followed.', ['A$30k', 30_000, 'AUD']],
    ['an exact decimal', 'Losses hit £8.2m.', ['£8.2m', 8_200_000, 'GBP']],
    ['Indian scales', 'It set aside Rs 40 crore.', ['Rs 40 crore', 400_000_000, 'INR']],
    ['a code', 'The fare is RM 20 now.', ['RM 20', 20, 'MYR']],
    ['a named currency', 'She won 5,000 Swiss francs.', ['5,000 Swiss francs', 5000, 'CHF']],
    ['pence', 'A stamp costs 85p.', ['85p', 85, 'penny']],
    ['a rate', 'Oil fetched $71 a barrel.', ['$71 a barrel', 71, 'USD per barrel']],
    ['one range', 'Bids went from £3m to £5m.', ['£3m to £5m', [3_000_000, 5_000_000], 'GBP']],
    ['a shared scale', 'It raised $5-10 million.', ['$5-10 million', [5e6, 1e7], 'USD']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([[...expected, 'money']]);
  });

  test('a date told by "ago" is no rate', () => {
    expect(read('Rent was $900 a year earlier.')).toEqual([['$900', 900, 'USD', 'money']]);
  });
});

describe('per cent', () => {
  test.each([
    ['a sign', 'Prices rose 12% in May.', ['12%', 12, 'percent']],
    ['words', 'Some 4.5 per cent agreed.', ['4.5 per cent', 4.5, 'percent']],
    ['points', 'It fell two percentage points.', ['two percentage points', 2, 'percentage point']],
    ['basis points', 'Rates rose 25 basis points.', ['25 basis points', 25, 'basis point']],
    ['a range', 'Growth of 5-7 per cent is likely.', ['5-7 per cent', [5, 7], 'percent']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([[...expected, 'percent']]);
  });

  test('a change and its result are two figures', () => {
    expect(read('Sales rose 3% to £5bn.').map(([words]) => words)).toEqual(['3%', '£5bn']);
  });
});

describe('measures and durations', () => {
  test.each([
    ['a unit', 'They drove 31 miles.', ['31 miles', 31, 'mile', 'measure']],
    [
      'an area',
      'Fires burned 900 square miles.',
      ['900 square miles', 900, 'square mile', 'measure'],
    ],
    [
      'a rate',
      'It went at 40 miles an hour.',
      ['40 miles an hour', 40, 'mile per hour', 'measure'],
    ],
    [
      'a yield',
      'It gave 12 tonnes per hectare.',
      ['12 tonnes per hectare', 12, 'tonne per hectare', 'measure'],
    ],
    ['glued', 'A 30Mbps line is slow.', ['30Mbps', 30, 'megabit per second', 'measure']],
    ['a hyphen', 'A six-foot wall fell.', ['six-foot', 6, 'foot', 'measure']],
    ['degrees', 'It was 31.5C in Leeds.', ['31.5C', 31.5, 'degree Celsius', 'measure']],
    ['below zero', 'It was -7C in Oslo.', ['-7C', -7, 'degree Celsius', 'measure']],
    ['a metre', 'The shaft is 800m deep.', ['800m', 800, 'metre', 'measure']],
    ['a duration', 'The seven-month siege ended.', ['seven-month', 7, 'month', 'duration']],
    ['a half', 'It took two and a half years.', ['two and a half years', 2.5, 'year', 'duration']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a million before a plural is no metre', () => {
    expect(read('About 10m people fled.')).toEqual([['10m people', 10_000_000, 'person', 'count']]);
  });
});

describe('counts', () => {
  test.each([
    [
      'over adjectives',
      'It has 1,400 low-paid care workers.',
      ['1,400 low-paid care workers', 1400, 'worker'],
    ],
    ['people', 'Up to 50 million people may starve.', ['50 million people', 50_000_000, 'person']],
    [
      'a partitive',
      'They took 46 of their close allies.',
      ['46 of their close allies', 46, 'ally'],
    ],
    ['a hyphen', 'The 15-member council met.', ['15-member', 15, 'member']],
    [
      'a capitalised modifier',
      'He lost three Premier League titles.',
      ['three Premier League titles', 3, 'title'],
    ],
    [
      'words',
      'Twenty-three thousand homes lost power.',
      ['Twenty-three thousand homes', 23_000, 'home'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([[...expected, 'count']]);
  });

  test('the verb after a plural is no noun of it', () => {
    expect(read('Police said 12 officers are missing.')).toEqual([
      ['12 officers', 12, 'officer', 'count'],
    ]);
  });

  test.each([
    ['Dozens of homes burned.', [12, 120], 'home'],
    ['Hundreds of thousands of people marched.', [100_000, 1_000_000], 'person'],
  ])('vague: %s', (text, value, unit) => {
    const [figure] = figures(docOfText(text, en));
    expect(figure).toMatchObject({ value, unit, vague: true });
  });
});

describe('ages', () => {
  test.each([
    ['A 34-year-old man was held.', '34-year-old', 34],
    ['Ann Poe, 34, said so.', '34', 34],
    ['He was aged 34 then.', '34', 34],
    ['Under the age of 21 it is free.', '21', 21],
    ['His son, 3, slept.', '3', 3],
    ["Now she's 44.", '44', 44],
    ['Those 12 to 17 years old were asked.', '12 to 17 years old', [12, 17]],
  ])('%s', (text, words, value) => {
    expect(read(text)).toEqual([[words, value, 'year old', 'age']]);
  });
});

test('ages of several', () => {
  const units = (text: string) => read(text).map(([words, , unit]) => `${words} ${unit}`);
  expect(units('Two boys, 12 and 15, left.')).toEqual([
    'Two boys boy',
    '12 year old',
    '15 year old',
  ]);
  expect(units('Sisters aged 7, 10 and 15 sang.').slice(1)).toEqual(['10 year old', '15 year old']);
  expect(units('He won with three, 12 and 15, he said.').at(-1)).toBe('15 null');
});

describe('multiples, ratios, ranks and scores', () => {
  test.each([
    ['It is twice the size of Greater London.', ['twice', 2, 'times', 'multiple']],
    ['It grew fivefold.', ['fivefold', 5, 'times', 'multiple']],
    ['It is three times as many.', ['three times', 3, 'times', 'multiple']],
    ['Sales tripled.', ['tripled', 3, 'times', 'multiple']],
    ['Nearly two-thirds agreed.', ['two-thirds', 2 / 3, 'ratio', 'ratio']],
    ['A quarter of it is gone.', ['A quarter', 0.25, 'ratio', 'ratio']],
    ['Only 1 in 5 voted.', ['1 in 5', 0.2, 'ratio', 'ratio']],
    ['It is the second largest city.', ['second largest city', 2, 'rank', 'rank']],
    ['The 14th-ranked side won.', ['14th-ranked', 14, 'rank', 'rank']],
    ['Leeds won 4-1.', ['4-1', [4, 1], 'score', 'score']],
    ['She took it 6-4, again.', ['6-4', [6, 4], 'score', 'score']],
    ['The tie-break was 7-6 (5).', ['7-6 (5)', [7, 6], 'score', 'score']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['plain order', 'It was the second time.'],
    ['a half of a match', 'They scored in the second half.'],
    ['a forest is no superlative', 'The second forest burned.'],
    ['a quarter-final', 'A quarter-final is next.'],
  ])('%s', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('not figures', () => {
  test.each([
    'It began on 5 May 2019.',
    'It began on March 3, 2011, a Sunday.',
    'From 2014 to 2019 she ruled.',
    'It opens at 10:45am and shuts at 5pm.',
    'It opens at nine o’clock.',
    'In the 1990s and the 80s it was so.',
    'The deal of 12/03/2021 holds.',
    'Covid-19 came before the G7 met.',
    'A Boeing 737 and an F-16 flew past.',
    'Route 66 and Chapter 11 are names.',
    'See page 12 or call 0800 555 0199.',
    'He lives at 10 Downing Street.',
    'One must eat.',
    'The H5N1 virus and 5G spread.',
    'World War Two was long.',
    'Six Nations rugby is back.',
    'They met two weeks ago.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test.each([
  ['Up to 40 cows died.', 'Up to'],
  ['Nearly 40 cows died.', 'Nearly'],
  ['At least 40 cows died.', 'At least'],
  ['It needs 40 cows or more.', 'or more'],
  ['The 40 cows died.', null],
])('qualifier of %s', (text, qualifier) => {
  expect(figures(docOfText(text, en))[0]?.qualifier ?? null).toBe(qualifier);
});

test.each([
  ['Rents rose 4%.', 'up'],
  ['Rents fell sharply by at least 4%.', 'down'],
  ['A 4% rise is due.', 'up'],
  ['Rents rose to £900.', undefined],
  ['Rents were 4% of pay.', undefined],
])('change in %s', (text, change) => {
  expect(figures(docOfText(text, en))[0]?.change).toBe(change);
});

describe('a bare number', () => {
  test.each([
    ['takes the unit after it', 'It has four-, five- and six-door cars.', ['door', 'door', 'door']],
    ['takes the unit before it', 'It sold 40 homes in May and 30 in June.', ['home', 'home']],
    ['counts the hurt', 'The blast left 12 dead.', ['person']],
    ['counts a crowd', 'A crowd of 12,000 sang.', ['person']],
    ['counts those who', 'It pays 400 who applied.', ['person']],
    ['takes none from a conversion', 'It fell to 900 yen ($8), then 1,700.', ['JPY', 'USD', 'JPY']],
    ['takes none from a quake', 'An 8.3-magnitude quake cost 30.', ['magnitude', null]],
    ['takes none from others', 'It freed 17 others, then 100.', ['other', null]],
    ['takes none after a hyphen', 'Two men stood at 8-under.', ['man']],
    ['takes no unit of a share', 'It fell 3% to 40.', ['percent', null]],
  ])('%s', (_why, text, units) => {
    expect(figures(docOfText(text, en)).map(({ unit }) => unit)).toEqual(units);
  });
});

describe('written otherwise', () => {
  test.each([
    ['named coins', 'It costs 3 dollars 50 cents.', ['3 dollars 50 cents', 3.5, 'USD', 'money']],
    ['no coins', 'It costs 3 dollars.', ['3 dollars', 3, 'USD', 'money']],
    ['pounds of weight', 'He lost 25 pounds in May.', ['25 pounds', 25, 'pound-mass', 'measure']],
    ['pounds of money', 'He paid 25 pounds in May.', ['25 pounds', 25, 'GBP', 'money']],
    ['an attributive unit', 'It was a three course meal.', ['three course', 3, 'course', 'count']],
    ['an age told by a verb', 'Her son, who was 10, wept.', ['10', 10, 'year old', 'age']],
    ['digits taken apart', 'Some 10, 000 fans came.', ['10, 000 fans', 10_000, 'fan', 'count']],
    [
      'an open range',
      'It grew from 40 to 60 acres.',
      ['40 to 60 acres', [40, 60], 'acre', 'measure'],
    ],
    [
      'a choice',
      'It takes three or four years.',
      ['three or four years', [3, 4], 'year', 'duration'],
    ],
    ['a fraction of the market', 'It rose 7/32.', ['7/32', 7 / 32, 'ratio', 'ratio']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('parts, groups and names within', () => {
  test.each([
    ['a part of a unit', 'He ran half a mile.', ['half a mile', 0.5, 'mile', 'measure']],
    ['a hyphenated part', 'A half-hour talk is due.', ['half-hour', 0.5, 'hour', 'duration']],
    [
      'a part of one',
      'It lies a quarter of a mile off.',
      ['a quarter of a mile', 0.25, 'mile', 'measure'],
    ],
    ['half of twelve', 'Half a dozen cows died.', ['Half a dozen cows', 6, 'cow', 'count']],
    ['half a scale', 'Half a million left.', ['Half a million', 500_000, null, 'count']],
    ['a group', 'A pair of lorries met.', ['A pair of lorries', 2, 'lorry', 'count']],
    ['a name with a number', 'Some 20 F-16 jets flew.', ['20 F-16 jets', 20, 'jet', 'count']],
    ['a spaced name', 'It sold 90 Model 3 cars.', ['90 Model 3 cars', 90, 'car', 'count']],
    ['a noun before', 'It took a day or two.', ['two', 2, 'day', 'duration']],
    ['the only one hurt', 'One woman was killed.', ['One woman', 1, 'woman', 'count']],
    ['a power of ten', 'It has 2.5×10^3 kg.', ['2.5×10^3 kg', 2500, 'kilogram', 'measure']],
    ['a small power', 'It has 2×10−3 kg.', ['2×10−3 kg', 0.002, 'kilogram', 'measure']],
    ['a sign in ASCII', 'It paid PS2.7m.', ['PS2.7m', 2_700_000, 'GBP', 'money']],
    ['a dimension', 'A 400m-long ship sank.', ['400m', 400, 'metre', 'measure']],
    [
      'a rate of symbols',
      'It drew 3 A/cm2.',
      ['3 A/cm2', 3, 'ampere per square centimetre', 'measure'],
    ],
    ['those who attend', 'Some 900 in attendance sang.', ['900', 900, 'person', 'count']],
    ['a place in a table', 'Hull lie 14th in it.', ['14th', 14, 'rank', 'rank']],
    ['the noun before its verb', 'The 19 fouls proves it.', ['19 fouls', 19, 'foul', 'count']],
    ['a plural before its noun', 'The 19 arms deals hold.', ['19 arms deals', 19, 'deal', 'count']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)[0]).toEqual(expected);
  });

  test.each([
    ['a pair by nature', 'She lost a pair of boots.'],
    ['one of them', 'One woman was happy.'],
    ['a team', 'The 49ers won.'],
    ['a participle', 'A two-wheeled cart.'],
    ['an age by the decade', 'A 60-something man.'],
    ['a console', 'A PS5 was sold.'],
    ['a match', 'Half-time came.'],
  ])('%s is no figure', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('nor these', () => {
  test.each([
    ['a range of times', 'It ran from 3:30 to 5:55 daily.'],
    ['a spoken time', 'It opens at three thirty.'],
    ['a day before another', 'It rained three days before Christmas.'],
    ['from now', 'The shop will open in two weeks.'],
    ['a spoken year', 'It was nineteen ninety-six.'],
    ['a code of the post', 'The 90210 ZIP code is known.'],
    ['a document', 'See 10.1007/978-3-319 for more.'],
    ['a shirt', 'Then Ann Poe (4) scored.'],
    ['a model', 'She flew a 787 Dreamliner.'],
    ['a war', 'The Six-Day War ended.'],
    ['an emergency number', 'They called 911 at once.'],
    ['digits of another script', 'It sold ٤٠ homes in May.'],
  ])('%s', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});

test('digits without end are no number', () => {
  expect(read(`It is ${'9'.repeat(500)} long.`)).toEqual([]);
});
