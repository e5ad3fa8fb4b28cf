import { expect, test } from 'vitest';
import { read } from './read.ts';

test.each([
  ['A 34-year-old man was held.', '34-year-old', 34],
  ['Ann Poe, 34, said so.', '34', 34],
  ['He was aged 34 then.', '34', 34],
  ['Under the age of 21 it is free.', '21', 21],
  ['His son, 3, slept.', '3', 3],
  ['Her son, who was 10, wept.', '10', 10],
  ['Ann Poe was 87.', '87', 87],
  ['She sang when she was five.', 'five', 5],
  ['Those over 65 voted.', '65', 65],
  ['Children under 5 slept.', '5', 5],
  ['He is dead at 95.', '95', 95],
  ["The 30-year-old's wish came true.", "30-year-old's", 30],
  ['Ann Poe, now 31, sang.', '31', 31],
  ['Then 20, she sang.', '20', 20],
  ["Now she's 44.", '44', 44],
  ['Those 12 to 17 years old were asked.', '12 to 17 years old', [12, 17]],
  ['Those aged between 12 and 15 were asked.', '12 and 15', [12, 15]],
])('%s', (text, words, value) => {
  expect(read(text)).toEqual([[words, value, 'year old', 'age']]);
});

test.each([
  'He was five minutes late.',
  'The index was 87.',
  'Who is 5.5.',
  'It was 80, now 90.',
  'Men under 5 kings fell.',
  'Bids over 65 won.',
  'It died at 95 miles an hour.',
])('another thing in: %s', (text) => {
  expect(read(text).map(([, , , kind]) => kind)).not.toContain('age');
});

test.each([
  ['two', 'Two boys, 12 and 15, left.', ['boy', 'year old', 'year old']],
  ['three', 'Two sisters aged 7, 10 and 15 sang.', ['sister', 'year old', 'year old', 'year old']],
  ['no noun of an age', 'Two boys, 11 and 15, suffered wounds.', ['boy', 'year old', 'year old']],
  ['no persons', 'He won with three, 12 and 15, he said.', [null, null, null]],
])('ages of several: %s', (_why, text, units) => {
  expect(read(text).map(([, , unit]) => unit)).toEqual(units);
});

test.each(['A 60-something man left.', 'A woman in her 40s left.', 'He was one.'])(
  'none in: %s',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
