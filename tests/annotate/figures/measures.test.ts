import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

describe('measures', () => {
  test.each([
    ['a unit', 'They drove 31 miles.', ['31 miles', 31, 'mile']],
    ['an area', 'Fires burned 900 square miles.', ['900 square miles', 900, 'square mile']],
    ['a rate', 'It went at 40 miles an hour.', ['40 miles an hour', 40, 'mile per hour']],
    [
      'a yield',
      'It gave 12 tonnes per hectare.',
      ['12 tonnes per hectare', 12, 'tonne per hectare'],
    ],
    ['a rate of symbols', 'It drew 3 A/cm2.', ['3 A/cm2', 3, 'ampere per square centimetre']],
    ['glued', 'A 30Mbps line is slow.', ['30Mbps', 30, 'megabit per second']],
    ['a hyphen', 'A six-foot wall fell.', ['six-foot', 6, 'foot']],
    ['degrees', 'It was 31.5C in Leeds.', ['31.5C', 31.5, 'degree Celsius']],
    [
      'degrees in words',
      'It hit 90 degrees Fahrenheit.',
      ['90 degrees Fahrenheit', 90, 'degree Fahrenheit'],
    ],
    ['below zero', 'It was -7C in Oslo.', ['-7C', -7, 'degree Celsius']],
    ['a metre', 'The shaft is 800m deep.', ['800m', 800, 'metre']],
    ['a dimension', 'A 400m-long ship sank.', ['400m', 400, 'metre']],
    ['feet by their mark', "It flew at 30' over Hull.", ["30'", 30, 'foot']],
    ['a calibre', 'It fired 9mm rounds.', ['9mm', 9, 'millimetre']],
    ['the stop of an abbreviation', 'It is 4 in. long.', ['4 in.', 4, 'inch']],
    ['the stop of a sentence', 'It weighs 4lb.', ['4lb', 4, 'pound-mass']],
    ['pounds of weight', 'He lost 25 pounds in May.', ['25 pounds', 25, 'pound-mass']],
    ['an open range', 'It grew from 40 to 60 acres.', ['40 to 60 acres', [40, 60], 'acre']],
    ['a part', 'He ran half a mile.', ['half a mile', 0.5, 'mile']],
    ['a part of one', 'It lies a quarter of a mile off.', ['a quarter of a mile', 0.25, 'mile']],
    ['a power of ten', 'It has 2.5×10^3 kg.', ['2.5×10^3 kg', 2500, 'kilogram']],
    ['a small power', 'It has 2×10−3 kg.', ['2×10−3 kg', 0.002, 'kilogram']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual([[...expected, 'measure']]);
  });

  test.each([
    ['feet and inches', `He is 6'2" tall.`, ['foot', 'inch']],
    ['the same in words', 'The 6-foot-2 guard left.', ['foot', 'inch']],
    ['stones and pounds', 'She weighs 9st 4lb now.', ['stone', 'pound-mass']],
    ['bare inches', 'She is 5 foot 10 tall.', ['foot', 'inch']],
    ['no inches of times', 'He went 5 feet 3 times.', ['foot', 'times']],
    ['no inches after a hyphen', 'The 6-page-2 form left.', ['page', null]],
    ['no stones but places', 'She came 21st.', ['rank']],
  ])('%s', (_why, text, units) => {
    expect(read(text).map(([, , unit]) => unit)).toEqual(units);
  });
});

test.each([
  ['a word', 'It lasted 12 days.', ['12 days', 12, 'day']],
  ['a hyphen', 'The seven-month siege ended.', ['seven-month', 7, 'month']],
  ['a half', 'It took two and a half years.', ['two and a half years', 2.5, 'year']],
  ['a part', 'A half-hour talk is due.', ['half-hour', 0.5, 'hour']],
  ['a choice', 'It takes three or four years.', ['three or four years', [3, 4], 'year']],
  ['the noun before', 'It took a day or two.', ['two', 2, 'day']],
  ['hours cut short', 'It took 3 hrs.', ['3 hrs', 3, 'hour']],
])('a duration: %s', (_why, text, expected) => {
  expect(read(text)).toEqual([[...expected, 'duration']]);
});
