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

describe('cities that stand alone', () => {
  const countryOf = (text: string, name: string) =>
    placesIn(text).find((place) => place.name === name)?.country;

  test.each([
    ['The attacks in Paris worried voters in Ohio and Kentucky.', 'FR'],
    ['The sheriff of Bourbon County and deputies searched a barn near Paris, Kentucky.', 'US'],
  ])('%s', (text, country) => expect(countryOf(text, 'Paris')).toBe(country));
});

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
    ['She showed her ID to the guard.', []],
    ['He walked up to the ID. It was gone.', []],
    ['She lives in Boise, ID, with two dogs.', ['Boise', 'ID']],
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
    ['BY CHAD KLEIN Herald reporter'],
    ['The Duchess of Cornwall paid US $40 for tea.'],
    ['She gave to the Red Cross, and Toyota gave as well.'],
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

test.each([
  ['the city', 'She flew to LA on Monday.', ['Los Angeles']],
  ['the state behind a town', 'She lives in Monroe, LA, with two dogs.', ['Monroe', 'Louisiana']],
  [
    'no county of old',
    'The problem is that Cleveland has no plan. Miami and Pittsburgh have one.',
    ['Cleveland, Ohio', 'Miami', 'Pittsburgh'],
  ],
])('what a bare name means: %s', (_why, text, expected) => {
  const found = placesIn(text).map(({ name, region }) => [name, `${name}, ${region}`]);
  expect(found).toHaveLength(expected.length);
  for (const [at, name] of expected.entries()) expect(found[at]).toContain(name);
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

test.each([
  ['In Clay, Polk and Jackson counties it rained, and in Des Moines, Iowa, too.', 'region', 3],
  ['Snow fell in the counties of Clay and Polk in Florida.', 'region', 2],
  ['Floods hit Harris and Montgomery counties near Houston.', 'region', 2],
  ['It rained in Washington and Georgia states.', 'region', 2],
  ['It burnt the towns of Paris, Clay and Polk in Texas.', 'city', 3],
  ['It rained in Washington, Harris and Georgia.', 'city', 1],
])('a list is of what it is called: %s', (text, type, count) => {
  expect(
    placesIn(text)
      .slice(0, count)
      .map((place) => place.type),
  ).toEqual(Array.from({ length: count }, () => type));
});

test('a township is none of the states of its name', () => {
  const [township] = placesIn('The hall in Washington Township is open.');
  expect(township?.name).toBe('Washington');
  expect(Math.abs((township?.lat ?? 47) - 47.5)).toBeGreaterThan(1);
});

/** Its sentence, its words and mentions; its name, kind, region, country, point and GeoNames id; the rule and its rivals. */
function told(text: string): string[] {
  return placesIn(text).map((place) => {
    const mentions = place.mentions.map(
      ({ span: { from, to }, use }) => `${text.slice(from, to)} ${from} ${use}`,
    );
    const { name, type, region, country, lat, lon, geonameId, rule } = place;
    const point = lat === null ? '-' : `${lat} ${lon}`;
    const where = `${name}, ${type}, ${region ?? '-'} ${country ?? '-'} ${point}`;
    const id = geonameId === null ? '-' : `#${geonameId}`;
    const rivals = place.alternatives.map(
      (other) =>
        ` or ${other.name}, ${other.region ?? '-'} ${other.country} ${other.lat} ${other.lon}`,
    );
    return `${place.sentence} ${place.text}: ${mentions.join(', ')} = ${where} ${id}, ${rule}${rivals.join('')}`;
  });
}

test.each<[string, string[], string[]]>([
  [
    'floods in Yorkshire',
    [
      'HARROGATE, England — A flood closed the A1 near Leeds on Monday.',
      'Police in York said three people from Selby were safe. The Ouse rose by two metres in York, Selby’s mayor said.',
      'Ann Leeds, a nurse from Hull, walked to Kingston Street in Hull. "We saw nothing," Leeds said.',
      'London sent pumps. The London team works with Leeds University and the Bank of England.',
      'In the Yorkshire Dales, the village of Umlangeni was cut off. Trains from Manchester Piccadilly to Newcastle stopped.',
    ],
    [
      '0 HARROGATE: HARROGATE 0 literal = Harrogate, city, England GB 53.99 -1.54 #2647428, place/partner',
      '0 England: England 11 literal = England, region, - GB 52.16 -0.7 -, place/context',
      '0 Leeds: Leeds 48 literal = Leeds, city, England GB 53.8 -1.55 #2644688, place/region-named',
      '1 York: York 75 literal, York 151 literal = York, city, England GB 53.96 -1.08 #2633352, place/region-named',
      '1 Selby: Selby 103 literal, Selby 157 literal = Selby, city, England GB 53.78 -1.07 #2638235, place/region-named',
      '3 Hull: Hull 201 literal, Hull 236 literal = Kingston upon Hull, city, England GB 53.74 -0.34 #2645425, place/region-named',
      '3 Kingston Street: Kingston Street 217 literal = Kingston Street, street, England GB 53.74 -0.34 -, place/in-town',
      '5 London: London 272 metonym, London 295 modifier = London, city, England GB 51.51 -0.13 #2643743, place/region-named',
      '7 Yorkshire Dales: Yorkshire Dales 367 literal = Yorkshire Dales, region, - GB 54.2 -2.1 -, place/only-one',
      '7 Umlangeni: Umlangeni 399 literal = Umlangeni, other, - - - -, place/unknown',
      '8 Manchester: Manchester 434 literal = Manchester, city, England GB 53.48 -2.24 #2643123, place/region-named',
      '8 Newcastle: Newcastle 459 literal = Newcastle upon Tyne, city, England GB 54.97 -1.61 #2641673, place/region-named',
    ],
  ],
  [
    'namesakes in the United States',
    [
      'Springfield, Ill., and Springfield, Mass., share a name. So do Paris, Texas, and Paris, France.',
      'The Sangamon County sheriff closed Interstate 55 and Route 66 near Springfield.',
      'Rep. Joe Ede, D-Ohio, flew from Columbus to Boston, Mass., in May. Washington refused to comment; Washington state did not.',
      'It rained on Elm and Oak streets in Des Moines.',
    ],
    [
      '0 Springfield: Springfield 0 literal, Springfield 163 literal = Springfield, city, Illinois US 39.8 -89.64 #4250542, place/partner',
      '0 Ill.: Ill. 13 literal = Illinois, region, - US 40 -89.25 -, place/only-one',
      '0 Springfield: Springfield 23 literal = Springfield, city, Massachusetts US 42.1 -72.59 #4951788, place/partner',
      '0 Mass.: Mass. 36 literal, Mass. 228 literal = Massachusetts, region, - US 42.37 -71.11 -, place/only-one',
      '1 Paris: Paris 63 literal = Paris, city, Texas US 33.66 -95.56 #4717560, place/partner',
      '1 Texas: Texas 70 literal = Texas, region, - US 31.25 -99.25 -, place/population',
      '1 Paris: Paris 81 literal = Paris, city, Île-de-France FR 48.85 2.35 #2988507, place/partner',
      '1 France: France 88 literal = France, country, - FR 46 2 -, place/only-one',
      '2 Sangamon County: Sangamon County 100 modifier = Sangamon County, region, Illinois US 39.76 -89.63 -, place/only-one',
      '2 Interstate 55: Interstate 55 131 literal = Interstate 55, street, - - - -, place/unknown',
      '2 Route 66: Route 66 149 literal = Route 66, street, Illinois US 39.8 -89.64 -, place/in-town',
      '3 Ohio: Ohio 192 literal = Ohio, region, - US 40.25 -83 -, place/context',
      '3 Columbus: Columbus 208 literal = Columbus, city, Ohio US 39.96 -83 #4509177, place/region-named',
      '3 Boston: Boston 220 literal = Boston, city, Massachusetts US 42.36 -71.06 #4930956, place/partner',
      '4 Washington: Washington 243 metonym = Washington, city, District of Columbia US 38.9 -77.04 #4140963, place/population',
      '4 Washington: Washington 274 literal = Washington, region, - US 47.5 -120.5 -, place/called',
      '5 Elm: Elm 313 literal = Elm, street, - - - -, place/unknown',
      '5 Oak: Oak 321 literal = Oak, street, - - - -, place/unknown',
      '5 Des Moines: Des Moines 336 literal = Des Moines, city, Iowa US 41.6 -93.61 #4853828, place/population or Des Moines, Washington US 47.4 -122.32',
    ],
  ],
  [
    'a war',
    [
      'Kyiv said Russian shells fell on Kharkiv. The city of Izium, once Izyum, was quiet.',
      'Ukraine’s army pulled out of Bakhmut, and Moscow denied it. The Dnipro river and the Black Sea froze.',
      'A Kyiv court met at the White House, in the Donbas and off the Malvinas. US-China talks in Tbilisi failed.',
    ],
    [
      '0 Kyiv: Kyiv 0 metonym, Kyiv 188 modifier = Kyiv, city, Kyiv City UA 50.45 30.52 #703448, place/country-named',
      '0 Kharkiv: Kharkiv 33 literal = Kharkiv, city, Kharkiv Oblast UA 49.98 36.25 #706483, place/country-named',
      '1 Izium: Izium 54 literal, Izyum 66 literal = Izium, city, Kharkiv Oblast UA 49.21 37.28 #707292, place/only-one',
      '2 Ukraine: Ukraine 84 literal = Ukraine, country, - UA 49 32 -, place/only-one',
      '2 Bakhmut: Bakhmut 113 literal = Bakhmut, city, Donetsk Oblast UA 48.59 38 #713174, place/only-one',
      '2 Moscow: Moscow 126 metonym = Moscow, city, Moscow RU 55.75 37.62 #524901, place/population',
      '3 Dnipro river: Dnipro river 148 literal = Dnipro, river, - - 49 32 -, place/only-one',
      '3 Black Sea: Black Sea 169 literal = Black Sea, sea, - - 43 34 -, place/only-one',
      '4 White House: White House 210 literal = White House, district, - US 38.9 -77.04 -, place/country-named',
      '4 Donbas: Donbas 230 literal = Donbas, region, - UA 48.2 38.2 -, place/only-one',
      '4 Malvinas: Malvinas 249 literal = Malvinas, country, - FK -51.75 -59 -, place/only-one',
      '5 US: US 259 modifier = United States, country, - US 38 -97 -, place/only-one',
      '5 China: China 262 modifier = China, country, - CN 35 105 -, place/country',
      '5 Tbilisi: Tbilisi 277 literal = Tbilisi, city, Tbilisi GE 41.69 44.83 #611717, place/population',
    ],
  ],
])('a whole article: %s', (_why, lines, expected) => {
  const text = lines.join('\n');
  expect(told(text)).toEqual(expected);
  for (const { kind, score, why, span, mentions } of placesIn(text))
    expect({ kind, score, why, span }).toEqual({
      kind: 'place',
      score: 0,
      why: {},
      span: mentions[0]?.span,
    });
});
