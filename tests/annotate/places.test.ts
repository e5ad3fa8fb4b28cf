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
    ['It began in the Donbas when snow fell.', ['Donbas']],
    ["Kenya's drought has reached Somalia.", ['Kenya', 'Somalia']],
    ['Turkey sent aid, and Mobile, Alabama, sent more.', ['Turkey', 'Mobile', 'Alabama']],
    ['She moved from Reading to Nice in June.', ['Reading', 'Nice']],
    ['The Norway-Sweden border was shut.', ['Norway', 'Sweden']],
    ['Rain fell over North Texas and the south of Ukraine.', ['North Texas', 'Ukraine']],
    [
      'Shells hit Kyiv, once Kiev, and fell near Izyum and in Izium.',
      ['Kyiv', 'Kiev', 'Izyum', 'Izium'],
    ],
    ['He left Zürich for São Paulo.', ['Zürich', 'São Paulo']],
    ['The firm is Leeds-based and the band is Oslo-born.', ['Leeds', 'Oslo']],
    ['A Denver man and a Boston couple won.', ['Denver', 'Boston']],
    ['Leeds Police said so.', ['Leeds']],
    ['She met Ann Obie, 27, of Dayton.', ['Dayton']],
    ['Crews closed Larkspur and Fennel streets.', ['Larkspur', 'Fennel']],
    ['The parade went from 6th Avenue to 42nd Street.', ['6th Avenue', '42nd Street']],
    ['Crews closed I-75, US-24 and County Road 35.', ['I-75', 'US-24', 'County Road 35']],
    ['The fire at 1200 E. Broad Street was out by noon.', ['E. Broad Street']],
    ['The fire at 1200 Larkspur St. was out by noon.', ['Larkspur St.']],
    ['The fire began on Larkspur Road.', ['Larkspur Road']],
    [
      'He lives near 40th Avenue South and Route 31 North.',
      ['40th Avenue South', 'Route 31 North'],
    ],
    [
      'The bus went along 6th Avenue North Carolina was proud of.',
      ['6th Avenue', 'North Carolina'],
    ],
    ['A truck slid off KY 52 and onto FM 645.', ['KY 52', 'FM 645']],
    ['A barn burned on Ky. 52 at noon, and W.Va. reopened.', ['Ky. 52', 'W.Va.']],
    ['It was closed from Ky. 52 west to U.S. 79 near Irvine.', ['Ky. 52', 'U.S. 79', 'Irvine']],
    ['She came to the U.S. 12 years ago and left for Leeds.', ['U.S.', 'Leeds']],
    ['A Leeds hospital was shut to Dayton voters.', ['Leeds', 'Dayton']],
    ['Crews closed Ohio Route 7.', ['Ohio Route 7']],
    [
      'At noon Leeds Police Chief Ann Obie and Fresno City Manager Joe Ede spoke.',
      ['Leeds', 'Fresno'],
    ],
    ['Clay County Public Works Director Ann Obie spoke.', ['Clay County']],
    ['Alexandria City Schools will open on Monday.', []],
    ['Farmers of Tamil Nadu, Ann Tamil Nadu said, want more.', ['Tamil Nadu']],
    ["The Clay County Sheriff's Office found it.", ['Clay County']],
    ['FLOODS IN SPAIN KILL TWO', ['SPAIN']],
    ['They met in Washington, D.C., on Monday.', ['Washington, D.C.']],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  test.each([
    ['Paris Hilton and Jordan Smith sang.'],
    ['The Bank of England and the University of Texas replied.'],
    ['Reading is fun, and nice people do it.'],
    ['He rode an M 5 and an I 7, and read the Leeds-Post.'],
    ['Mobile phones were a surprise, and turkey was served.'],
    ['Nice work, said Mr Reading.'],
    ['The Superior Court and the Leeds Police Department agreed.'],
    ['Dayton Police Department Chief Ann Obie spoke.'],
    ['He scored 52 for the FM Rangers, and Ann 7.'],
    ['A man-based plan and an oslo-born idea failed.'],
    ['Russian and Ukrainian officials spoke.'],
    ['It cost US$5 million and the Manchester United shirt cost more.'],
    ['Ms Holland and Mr Israel met Professor Lima.'],
    ['Most hospital visits and most mobile homes are dear.'],
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
    ['A sheriff said two deputies and a state trooper found it in Athens.', 'Athens', 'US'],
    ['The prime minister spoke in Athens.', 'Athens', 'GR'],
  ])('%s', (text, name, country) => expect(where(text, name)).toBe(country));
});

describe('use', () => {
  test.each([
    ['Crowds gathered in Warsaw on Sunday.', 'literal'],
    ['Poland said it would reply.', 'metonym'],
    ['Washington said it would reply.', 'metonym'],
    ['Washington has repeatedly refused to reply.', 'metonym'],
    ['Beijing declined to comment.', 'metonym'],
    ['Aides in Warsaw said so.', 'literal'],
    ['Warsaw was attacked at dawn.', 'literal'],
    ['Taiwan held a vote.', 'literal'],
    ['It rained in Warsaw Monday.', 'literal'],
    ['A Texas judge ruled on Friday.', 'modifier'],
    ['He was flown to Warsaw airport.', 'modifier'],
  ])('%s', (text, use) => expect(placesIn(text)[0]?.mentions[0]?.use).toBe(use));
});

test('a town and its region are two places', () => {
  const found = placesIn('Shells fell on Kharkiv. Villages in the Kharkiv region were hit too.');
  expect(found.map(({ name, type }) => [name, type])).toEqual([
    ['Kharkiv', 'city'],
    ['Kharkiv Oblast', 'region'],
  ]);
});

test('a region by itself has the name that the article calls it', () => {
  const [found] = placesIn('Troops withdrew from the Donetsk region on Monday.');
  expect(found).toMatchObject({ name: 'Donetsk', type: 'region', country: 'UA' });
});

test('two towns of one name are told apart by what follows them', () => {
  const found = placesIn('He drove from Portland, Maine, to Portland, Oregon, in May.');
  const portlands = found.filter(({ name }) => name === 'Portland');
  expect(portlands.map(({ lat }) => Math.round(lat ?? 0))).toEqual([44, 46]);
  expect(portlands.every(({ rule }) => rule === 'place/partner')).toBe(true);
});

test('a list of places is no town with its state', () => {
  const found = placesIn('He flew to Washington, New York and Boston last week.');
  expect(found[0]?.rule).not.toBe('place/partner');
  const [albany] = placesIn('He flew to Albany, New York, and on to Boston.');
  expect(albany?.rule).toBe('place/partner');
});

test('a street is put in the town that the article says, a village nowhere', () => {
  const [street] = placesIn('The fire began on Larkspur Street in Denver.');
  expect(street).toMatchObject({ type: 'street', country: 'US', rule: 'place/in-town' });
  const [other] = placesIn('They met on Larkspur Street and Denver heard of it.');
  expect(other).toMatchObject({ type: 'street', lat: null });
  const [village] = placesIn('Rebels took the village of Umlangobe in KwaZulu-Natal.');
  expect(village).toMatchObject({ lat: null, country: null, rule: 'place/unknown' });
});

test('states in a list are states, with and without a space', () => {
  for (const text of ['in Colorado,Washington and Oregon', 'in Colorado, Washington and Oregon'])
    expect(placesIn(`It is legal ${text}.`)[1]).toMatchObject({
      name: 'Washington',
      type: 'region',
      rule: 'place/listed',
    });
  expect(placesIn('It is legal in Washington.')[0]).toMatchObject({ type: 'city' });
});

test('a name of a town and of its region: the seat, or what English means by it; no choice between the two', () => {
  expect(placesIn('Trucks stood on the road to São Paulo.')[0]).toMatchObject({
    type: 'city',
    alternatives: [],
  });
  expect(placesIn('Snow fell in the state of São Paulo.')[0]).toMatchObject({ type: 'region' });
  expect(placesIn('Snow fell in Quebec.')[0]).toMatchObject({ type: 'region', alternatives: [] });
  expect(placesIn('Snow fell in Quebec City.')[0]).toMatchObject({ name: 'Quebec City' });
});

test('a territory in dispute is called what the article calls it, any other its own name', () => {
  const nameIn = (text: string) => placesIn(text)[0]?.name;
  expect(nameIn('A ship sank off the Malvinas on Monday.')).toBe('Malvinas');
  expect(nameIn('A ship sank off the Falklands on Monday.')).toBe('Falklands');
  expect(nameIn('SHIPS SINK OFF TAIWAN')).toBe('Taiwan');
  expect(nameIn('A ship sank off Odesa, once Odessa, on Monday.')).toBe('Odesa');
  expect(nameIn('A tram crashed in Kiev on Monday.')).toBe('Kyiv');
});

test('of namesakes each says its region, and what spoke for the one', () => {
  const [found] = placesIn('The council of Springfield met in Springfield on Monday.');
  expect(found?.region).toBe('Missouri');
  expect(found?.choice['people']).toBeGreaterThan(0);
  expect(found?.alternatives.map(({ region }) => region)).toContain('Illinois');
  expect(placesIn('They met in Kenya.')[0]).toMatchObject({ region: null });
  expect(placesIn('They met in Ouagadougou.')[0]?.choice).toEqual({});
});

test('what the article does not decide is listed', () => {
  const [found] = placesIn('The council of Springfield met in Springfield on Monday.');
  expect(found?.alternatives.length).toBeGreaterThan(0);
  expect(placesIn('The council met in Lagos, Nigeria.')[0]?.alternatives).toEqual([]);
});

test('a place that no table knows has no spot of its own', () => {
  const [found] = placesIn('Rebels took the village of Umlangobe on Monday.');
  expect(found).toMatchObject({ text: 'Umlangobe', lat: null, lon: null, country: null });
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

describe('names that fit together', () => {
  const region = (text: string, name: string) =>
    placesIn(text).find((place) => place.text === name)?.lat ?? 0;

  test('towns and a county that all lie in one corner are those, though each has larger namesakes', () => {
    const text =
      'Crews in Douglas County closed a road north of Alexandria. Water covered it near Brandon, and near Kensington too.';
    for (const name of ['Douglas County', 'Alexandria', 'Brandon', 'Kensington'])
      expect(Math.round(region(text, name))).toBe(46);
  });

  test('one name alone is the larger one', () =>
    expect(Math.round(region('Crews closed a road north of Alexandria.', 'Alexandria'))).toBe(31));
});

test('the roads of a crossing are no towns', () => {
  const found = placesIn('He was hit at Larkspur and Hubbard streets in Denver.');
  expect(found.find(({ text }) => text === 'Hubbard')).toMatchObject({ type: 'street', lat: null });
});

test('a township is none of the states of its name', () => {
  const [township] = placesIn('The hall in Washington Township is open.');
  expect(township?.name).toBe('Washington');
  expect(Math.abs((township?.lat ?? 47) - 47.5)).toBeGreaterThan(1);
});
