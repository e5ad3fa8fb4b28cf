import { describe, expect, test } from 'vitest';
import { figuresOf, read } from './read.ts';

describe('counts', () => {
  test.each([
    [
      'over adjectives',
      'It has 1,400 low-paid care workers.',
      ['1,400 low-paid care workers', 1400, 'worker'],
    ],
    ['people', 'Up to 50 million people may starve.', ['50 million people', 50_000_000, 'person']],
    ['millions, no metres', 'About 10m people fled.', ['10m people', 10_000_000, 'person']],
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
    ['the end of a name', 'She won two World Cups.', ['two World Cups', 2, 'World Cup']],
    [
      'a name with marks',
      'It freed two Smith & Co. clerks.',
      ['two Smith & Co. clerks', 2, 'clerk'],
    ],
    ['a name that ends in digits', 'It lost two F-16s.', ['two F-16s', 2, 'F-16']],
    ['a headline', 'Five Police Officers Freed', ['Five Police Officers', 5, 'officer']],
    [
      'words',
      'Twenty-three thousand homes lost power.',
      ['Twenty-three thousand homes', 23_000, 'home'],
    ],
    [
      'words without end',
      'Two hundred and thirty-four thousand five hundred and sixty-seven homes burned.',
      ['Two hundred and thirty-four thousand five hundred and sixty-seven homes', 234_567, 'home'],
    ],
    [
      'a half of a scale',
      'A million and a half people came.',
      ['A million and a half people', 1_500_000, 'person'],
    ],
    ['half a scale', 'Half a million left.', ['Half a million', 500_000, null]],
    ['half of twelve', 'Half a dozen cows died.', ['Half a dozen cows', 6, 'cow']],
    ['digits taken apart', 'Some 10, 000 fans came.', ['10, 000 fans', 10_000, 'fan']],
    ['groups apart', 'Some 10 000 fans came.', ['10 000 fans', 10_000, 'fan']],
    ['no groups', 'In 2019 300 fans came.', ['300 fans', 300, 'fan']],
    ['or so', 'Its 900 or so clerks left.', ['900 or so clerks', 900, 'clerk']],
    ['a rough number', 'It has 20-odd rooms.', ['20-odd rooms', 20, 'room']],
    ['and more', 'It has 3 million-plus users.', ['3 million-plus users', 3_000_000, 'user']],
    ['a group', 'A pair of lorries met.', ['A pair of lorries', 2, 'lorry']],
    ['a name with a number', 'Some 20 F-16 jets flew.', ['20 F-16 jets', 20, 'jet']],
    ['a spaced name', 'It sold 90 Model 3 cars.', ['90 Model 3 cars', 90, 'car']],
    ['an attributive noun', 'It was a three course meal.', ['three course', 3, 'course']],
    ['the noun before its verb', 'The 19 fouls proves it.', ['19 fouls', 19, 'foul']],
    ['a plural before its noun', 'The 19 arms deals hold.', ['19 arms deals', 19, 'deal']],
    ['no rate of a number', 'It has two seats per four-year term.', ['two seats', 2, 'seat']],
    ['no noun past a comma', 'Of bids over 50, cancer rates fell.', ['50', 50, null]],
    ['no noun in a verb', 'The figure of 10,000 appears wrong.', ['10,000', 10_000, null]],
    [
      'an ending that is no plural',
      'Some 90 hepatitis cases came.',
      ['90 hepatitis cases', 90, 'case'],
    ],
    ['no noun of a verb', 'Police said 12 officers are missing.', ['12 officers', 12, 'officer']],
    ['the only one hurt', 'One woman was killed.', ['One woman', 1, 'woman']],
    ['those who attend', 'Some 900 in attendance sang.', ['900', 900, 'person']],
    ['a model', 'It sold 63,150 Model 3s in May.', ['63,150 Model 3s', 63_150, 'Model 3']],
    ['a closing quote', "She counted 'about 30' of them.", ['30', 30, null]],
    ['a headline', 'Three Cases of Plague in Kent', ['Three Cases', 3, 'case']],
    ['no headline', 'In Kent, Three Cases sang.', ['Three Cases', 3, 'Case']],
    ['both ends', 'Between 10 and 20 clerks left.', ['10 and 20 clerks', [10, 20], 'clerk']],
    ['a range that sums up nothing', 'They freed 44—33 of them women.', ['44', 44, null]],
  ])('%s', (_why, text, expected) => {
    expect(read(text)[0]).toEqual([...expected, 'count']);
  });

  test.each([
    ['Dozens of homes burned.', [12, 120], 'home'],
    ['Hundreds of thousands of people marched.', [100_000, 1_000_000], 'person'],
  ])('vague: %s', (text, value, unit) => {
    expect(figuresOf(text)[0]).toMatchObject({ value, unit, vague: true });
  });

  test.each([
    ['a pair by nature', 'She lost a pair of boots.'],
    ['one of them', 'One woman was happy.'],
    ['a participle', 'A two-wheeled cart.'],
    ['digits of another script', 'It sold ٤٠ homes in May.'],
    ['digits without end', `It is ${'9'.repeat(500)} long.`],
  ])('%s is none', (_why, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('marks', () => {
  test.each([
    ['of a quoted noun', 'It made two “drops” of food.', 'two “drops”'],
    ['that are straight', 'It made two "drops" of food.', 'two "drops"'],
    ['that are single', 'It made two ‘drops’ of food.', 'two ‘drops’'],
    ['of a quoted adjective', 'It has nine “old” boats.', 'nine “old” boats'],
    ['of a quoted number', 'It has “90” boats.', '“90” boats'],
    ['that close later', 'It made two “drops of food” there.', 'two'],
    ['that opened before', 'It has “a record 90” boats.', '90'],
    ['around it', 'It has “nine boats” now.', 'nine boats'],
    ['of inches', 'It is 6\'2" long.', "6'"],
  ])('%s are whole', (_why, text, words) => {
    expect(read(text)[0]?.[0]).toBe(words);
  });
});

describe('a bare number', () => {
  test.each([
    ['takes the unit after it', 'It has four-, five- and six-door cars.', ['door', 'door', 'door']],
    ['takes the unit before it', 'It sold 40 homes in May and 30 in June.', ['home', 'home']],
    ['counts the hurt', 'The blast left 12 dead.', ['person']],
    ['counts those who were hurt', 'Some 200 have been killed.', ['person']],
    ['counts the cows that were', 'Of the 40 cows, 12 were killed.', ['cow', 'cow']],
    ['counts the dead before their noun', 'The blast left three dead men.', ['man']],
    ['counts no homes of a toll', 'The toll on 100 homes rose to 56.', ['home', null]],
    ['counts some of the same', 'Only three of the 12 seats fell.', ['seat', 'seat']],
    ['counts no share', 'Only three of the 12% left.', [null, 'percent']],
    ['counts no sales', 'By lunch, 12 were sold.', [null]],
    ['counts a crowd', 'A crowd of 12,000 sang.', ['person']],
    ['counts those who', 'It pays 400 who applied.', ['person']],
    ['takes none in brackets', 'It has 40 homes near the quay (77.4).', ['home', null]],
    ['takes none from a conversion', 'It fell to 900 yen ($8), then 1,700.', ['JPY', 'USD', 'JPY']],
    ['takes none from a quake', 'An 8.3-magnitude quake cost 30.', ['magnitude', null]],
    ['takes none from others', 'It freed 17 others, then 100.', ['other', null]],
    ['takes none after a hyphen', 'Two men stood at 8-under.', ['man']],
    ['takes no unit of a share', 'It fell 3% to 40.', ['percent', null]],
  ])('%s', (_why, text, units) => {
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(units);
  });
});
