import { describe, expect, test } from 'vitest';
import { names } from '../../lib/annotate/names.ts';
import { places } from '../../lib/annotate/places.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText } from '../../lib/text/doc.ts';
import { gazetteer } from '../support/gazetteer.ts';

const placesIn = (text: string) => {
  const doc = docOfText(text, en);
  return places(doc, names(doc), gazetteer());
};
const mentionsIn = (text: string) =>
  placesIn(text)
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(from, to));

describe('recognition', () => {
  test.each([
    ['She moved to Fort Worth, Texas, in May.', ['Fort Worth', 'Texas']],
    [
      'They met in Charleston, W.Va., and in Regina, Sask.',
      ['Charleston', 'W.Va.', 'Regina', 'Sask.'],
    ],
    ['Floods hit northern Ireland and Sligo.', ['Ireland', 'Sligo']],
    ["Kenya's drought has reached Somalia.", ['Kenya', 'Somalia']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  test.each([
    ['Paris Hilton and Jordan Smith sang.'],
    ['The Bank of England and the University of Texas replied.'],
    ['Reading is fun, and nice people do it.'],
    ['Russian and Ukrainian officials spoke.'],
  ])('no place in: %s', (text) => expect(mentionsIn(text)).toEqual([]));
});

describe('resolution', () => {
  const where = (text: string, name: string) =>
    placesIn(text).find((place) => place.text === name)?.country;

  test.each([
    ['Police in Paris, Texas, arrested a man.', 'Paris', 'US'],
    ['The museum in Paris reopened, and all of France cheered.', 'Paris', 'FR'],
    ['Voters in Georgia, Alabama and Tennessee went to the polls.', 'Georgia', 'US'],
    ['Armenia, Azerbaijan and Georgia signed in Tbilisi.', 'Georgia', 'GE'],
  ])('%s', (text, name, country) => expect(where(text, name)).toBe(country));
});

test('hostile text is read in good time and without a throw', () => {
  for (const text of [
    'Paris-'.repeat(3_000),
    'A. '.repeat(3_000),
    'St. '.repeat(3_000),
    '—'.repeat(1000),
  ])
    expect(() => placesIn(text)).not.toThrow();
});
