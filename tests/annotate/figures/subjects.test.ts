import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../lib/annotate/figures/index.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

const subjects = (text: string) =>
  figures(docOfText(text, en)).map(({ of }) => of && text.slice(of.from, of.to));

describe('of', () => {
  test.each([
    [
      'a part',
      'Some 40 tonnes of the wheat grown in Kent were sold.',
      ['of the wheat grown in Kent'],
    ],
    ['what is described', 'The six-month strike is over.', ['strike']],
    ['what was done', 'Nine people were hurt in the crash.', ['were hurt in the crash']],
    ['what was said before', 'Rents in Leeds rose 4%.', ['Rents in Leeds rose']],
    ['one subject of two figures', 'Rents rose 4% to £900.', ['Rents rose', 'Rents rose']],
    ['a relation', 'The camp lies nine miles from the Polish border.', ['from the Polish border']],
    ['a comparison', 'The lake is twice the size of Malta.', ['the size of Malta']],
    ['whose age', 'Ann W. Poe, 34, left.', ['Ann W. Poe']],
    ['a score', 'Leeds beat Hull 4-1.', ['Leeds beat Hull']],
    ['not the clause before', 'It rained, but rents fell 4%.', ['rents fell']],
    ['not a bare direction', 'Rents were £900, up from £800.', ['Rents were', 'Rents were']],
    [
      'two adjectives of one noun',
      'About 9% has been sold to poor and landlocked states.',
      ['has been sold to poor and landlocked states'],
    ],
    [
      'not who said it',
      'On Monday, in Leeds, its chief, Ann Poe, said rents rose 4%.',
      ['rents rose'],
    ],
    ['where a change ends', 'Rents in Leeds rose to £900.', ['Rents in Leeds rose to']],
    ['not the qualifier', 'Rents fell by at least 4%.', ['Rents fell']],
    ['nothing to say', '4%.', [null]],
    ['past a remark', 'The 9 mills, it said, were sold to Peru.', ['were sold to Peru']],
    ['a remark', 'The 9 mills, picked by lot, were sold.', ['picked by lot']],
    ['past where', 'Some 9 mills in 4 towns were shut.', ['were shut', 'were shut']],
    ['not an item before', 'They bought a boat, 9 mills.', [null]],
    ['a span of years', 'Some 9 cases seen between 2010 and 2015.', ['seen between 2010 and 2015']],
    [
      'the noun before who',
      'It was a strike that lasted 40 days.',
      ['It was a strike that lasted'],
    ],
    ['what fell', 'Rates hit 5% in May, down from 6% a year ago.', ['Rates hit', 'Rates hit']],
  ])('%s', (_why, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

test('the verb after "and" belongs to the next figure', () => {
  expect(subjects('Hull won 9 games this year and lie 14th.')[0]).toBe('this year');
});

const PARTS = [
  '4',
  '4%',
  '£3',
  'm',
  '-',
  ',',
  '.',
  '½',
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'of',
  'to',
  'between',
  'May',
  'people',
  'third',
  'times',
  '(',
  '/',
  ':',
  '  ',
  '\n',
  'US',
  '$',
  'years',
  'old',
  '“',
];

test('every figure is a stretch of the text, in order, whatever the text', () => {
  const text = fc
    .array(fc.constantFrom(...PARTS), { maxLength: 60 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
  fc.assert(
    fc.property(text, (words) => {
      let last = 0;
      for (const { span, text: own, of, value } of figures(docOfText(words, en))) {
        expect(own).toBe(words.slice(span.from, span.to));
        expect(span.from).toBeGreaterThanOrEqual(last);
        expect([value].flat().every(Number.isFinite)).toBe(true);
        expect(of === null || words.slice(of.from, of.to).trim() !== '').toBe(true);
        last = span.to;
      }
    }),
  );
});
