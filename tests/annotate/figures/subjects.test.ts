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
    ['one subject of two figures', 'Rents rose 4%, or £30.', ['Rents rose', 'Rents rose']],
    ['what it rose to is no rise', 'Rents rose 4% to £900.', ['Rents rose', 'Rents']],
    [
      'what it came to is no rise',
      'Rents rose from £800 now to £900 in May.',
      ['Rents rose from', 'Rents'],
    ],
    ['a relation', 'The camp lies nine miles from the Polish border.', ['from the Polish border']],
    ['a comparison', 'The lake is twice the size of Malta.', ['the size of Malta']],
    ['whose age', 'Ann W. Poe, 34, left.', ['Ann W. Poe']],
    ['whose age now', 'Ann Poe, now 34, left.', ['Ann Poe']],
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
    ['a measure in brackets', 'The 9-mile-wide (14 km) bay is ice.', ['bay', 'bay']],
    ['and not', 'The bay is 9 miles (14 km) wide.', ['The bay is', 'The bay is']],
    ['no noun of another', 'He had a 9mm pistol, three rifles.', ['pistol', null]],
    [
      'nobody beside them',
      'Some 9,000 men live in Kent, alongside 400 women.',
      ['live in Kent', null],
    ],
    ['those within', 'They saw 90 cases in Kent, including 9 deaths.', ['in Kent', 'in Kent']],
    ['those of an age', 'Some 90 women aged 12 left.', ['aged 12', 'women']],
    ['no speech', 'It has estimated that 90 women aged 12 left.', ['aged 12', 'women']],
    [
      'past a quoted word',
      'Rents in Leeds rose "slightly" by 4%.',
      ['Rents in Leeds rose "slightly"'],
    ],
    ['past a closing mark', 'It made two “drops” of food.', ['of food']],
    ['the noun lent', 'Nine mills, picked from 40 that bid, left.', ['picked from 40', 'mills']],
    [
      'no approximator',
      'Rents in Leeds start from as little as £90 now.',
      ['Rents in Leeds start'],
    ],
    ['not a mere time', 'They sold 90 boats this season.', ['They sold']],
    ['a time where nothing is said', 'Some 90 boats last year.', ['last year']],
    [
      'the whole phrase',
      'They signed 90 firms for a contract to carry loads of grain from mills to the coast of Peru.',
      ['for a contract to carry loads of grain from mills to the coast of Peru'],
    ],
    [
      'not what never ends',
      'They signed 90 firms for a deal to carry loads of grain in bags of cloth to the ports of towns in the north of Peru.',
      ['for a deal to carry loads of grain in bags of cloth'],
    ],
    ['not a year', 'Boats that were hired since 2016 carried rice for 90 firms.', ['carried rice']],
    ['a digit in a name', 'A 4K screen cost $90.', ['A 4K screen cost']],
    ['nothing that holds it', 'Some 77% were aged 26 or above.', ['were aged 26 or above', null]],
    ['all but those', 'All but four boats have left.', ['have left']],
    ['where it lies', 'He was taken to a camp 90 miles northwest of Hull.', ['northwest of Hull']],
    ['an estimate', 'It had an estimate of about 660 in May.', ['It had an estimate']],
    ['whose age without a name', 'The old star, 34, left.', ['The old star']],
    [
      'no usual rain',
      'Hull has seen rain for nine months instead of the usual 12 months.',
      ['Hull has seen rain', null],
    ],
    ['past a stop', 'Hull Gas Co. sold 90 boats.', ['Hull Gas Co. sold']],
    ['past a comma', 'It holds 90 tons, or 88 tonnes, of rice.', ['It holds', 'of rice']],
    ['not "compared to"', 'Rents rose, compared to the average of 4%.', ['the average']],
    [
      'a figure within',
      'Capacity for the first nine months of the year reached 4 GW.',
      ['of the year reached', 'Capacity for the first nine months of the year reached'],
    ],
    [
      'what the rise is of',
      'They sold 90 boats last year, an increase of just 4%.',
      ['They sold', 'They sold 90 boats last year'],
    ],
    ['before brackets', 'The majority (55.7%) came late.', ['The majority']],
    ['no kind of less', 'The bid was £9m less than his.', ['The bid was']],
    ['no denial', 'It was £9m, not £7m.', [null, null]],
    ['no possessive mark', 'Read of 12 singers’ lives here.', ['lives here']],
    ['a high', 'It was at a high of 40,816 in May.', ['It was at a high']],
    ['what fell', 'Rates hit 5% in May, down from 6% a year ago.', ['Rates hit', 'Rates hit']],
  ])('%s', (_why, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

test('the verb after "and" belongs to the next figure', () => {
  expect(subjects('Hull won 9 games near Leeds and lie 14th.')[0]).toBe('near Leeds');
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
