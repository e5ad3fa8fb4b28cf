import { expect, test } from 'vitest';
import { figuresOf, read, type Told } from './read.ts';

test.each<[string, Told[]]>([
  ['Call 0800 5550199 now.', []],
  ['Call 800 555 0199 now.', []],
  [
    'It has 8000 homes, 55 boats.',
    [
      ['8000 homes', 8000, 'home', 'count'],
      ['55 boats', 55, 'boat', 'count'],
    ],
  ],
  ['Then came rule 5. Homes burned.', []],
  [
    'It has two and three homes.',
    [
      ['two', 2, 'home', 'count'],
      ['three homes', 3, 'home', 'count'],
    ],
  ],
  ['It has a hundred and two homes.', [['a hundred and two homes', 102, 'home', 'count']]],
  [
    'It has one thousand and twenty homes.',
    [['one thousand and twenty homes', 1020, 'home', 'count']],
  ],
  ['It has three hundred and a boat.', [['three hundred', 300, null, 'count']]],
  [
    'It hit 5 or 5 per cent.',
    [
      ['5', 5, 'percent', 'percent'],
      ['5 per cent', 5, 'percent', 'percent'],
    ],
  ],
  ['It hit 5 or 6 per cent.', [['5 or 6 per cent', [5, 6], 'percent', 'percent']]],
  [
    'It hit 5 per cent or 6 per cent.',
    [
      ['5 per cent', 5, 'percent', 'percent'],
      ['6 per cent', 6, 'percent', 'percent'],
    ],
  ],
  [
    'It hit 5 million-10 million homes.',
    [['5 million-10 million homes', [5000000, 10000000], 'home', 'count']],
  ],
  ["It sold 40 homes and 30's good.", [['40 homes', 40, 'home', 'count']]],
  [
    'It sold 40 homes and 30% of boats.',
    [
      ['40 homes', 40, 'home', 'count'],
      ['30%', 30, 'percent', 'percent'],
    ],
  ],
  [
    'It sold 40 homes; 30, it said.',
    [
      ['40 homes', 40, 'home', 'count'],
      ['30', 30, 'home', 'count'],
    ],
  ],
  ['He was aged 120 then.', [['120', 120, 'year old', 'age']]],
  ['He was over the age of 120.', [['120', 120, 'year old', 'age']]],
  ['He was over the age of 121.', [['121', 121, null, 'count']]],
  ['Ann Poe, 34; left.', [['34', 34, 'year old', 'age']]],
  ['Ann Poe, 34. She left.', [['34', 34, 'year old', 'age']]],
  ['It ran from 3:15 to 4:45.', []],
  ['It opens at 10:45,', []],
  ['They met in World War.', []],
  ['It was Ann Seven homes.', [['Seven homes', 7, 'home', 'count']]],
  ['The Kent Nine left.', []],
  ['It was Page. 12.', []],
  ['It was no. 7.', []],
  ['It was No 7.', []],
  ['It was #7.', []],
  ['It was a Boeing.', []],
  ['It was the iPhone.', []],
  ['The 5 Dreamliner homes burned.', [['5 Dreamliner homes', 5, 'home', 'count']]],
  ["He is 6'", [["6'", 6, 'foot', 'measure']]],
  [
    'He is 6\'2"',
    [
      ["6'", 6, 'foot', 'measure'],
      ['2"', 2, 'inch', 'measure'],
    ],
  ],
  [
    'It costs $5 (£4) now.',
    [
      ['$5', 5, 'USD', 'money'],
      ['£4', 4, 'GBP', 'money'],
    ],
  ],
  [
    'It costs 5p, 6p and 7p.',
    [
      ['5p', 5, 'penny', 'money'],
      ['6p', 6, 'penny', 'money'],
      ['7p', 7, 'penny', 'money'],
    ],
  ],
  [
    'It is 3m, 4m and 5m deep.',
    [
      ['3m', 3, 'metre', 'measure'],
      ['4m', 4, 'metre', 'measure'],
      ['5m', 5, 'metre', 'measure'],
    ],
  ],
  ['It is 4 in.', [['4 in', 4, 'inch', 'measure']]],
  ['It is 4 ft. long.', [['4 ft', 4, 'foot', 'measure']]],
])('near a rule: %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, (string | null)[]]>([
  ['It sold 9 boats in Kent last May and left the sea.', ['in Kent']],
  [
    'It sold 9 boats in the old town between 2010 and 2015.',
    ['in the old town between 2010 and 2015'],
  ],
  ['It won a two-thirds majority in Kent.', ['It won']],
  ['It won by a 5-4 vote in Kent.', ['It won']],
  ['It shows that 40 men from poor and old towns left.', ['from poor and old towns left']],
  ['Rents, it said, rose "a bit" by 4% last May.', ['rose "a bit"']],
])('what the figures are of, near a rule: %s', (text, expected) => {
  expect(figuresOf(text).map(({ of }) => of && text.slice(of.from, of.to))).toEqual(expected);
});
