/** Where an outlet is at home, and what that says of a name that several places bear. */
import { describe, expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { places } from '../../../lib/annotate/places.ts';
import { homeOf, type Outlet } from '../../../lib/annotate/places/home.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { gazetteer } from '../../support/gazetteer.ts';
import { place } from './atlas.ts';

const home = (name: string | null, url: string | null = null) =>
  homeOf({ name, url }, gazetteer(), en.places);

describe('the home of an outlet', () => {
  test.each([
    ['Daily Express (Sabah)', 'Sabah'],
    ['Lancaster Online', 'Lancaster'],
    ['The Paris News', 'Paris'],
    ['The Times of Malta', 'Malta'],
    ['Houston Chronicle', 'Houston'],
    ['Las Vegas Review-Journal', 'Las Vegas'],
    ['Orange County Register', 'Orange County'],
    ['Wigan Today', 'Wigan'],
  ])('%s', (name, place) => expect(home(name).places[0]?.name).toBe(place));

  test.each([
    'The Paris Review',
    'BBC News',
    'The Guardian',
    'Reading Eagle',
    'Union Leader',
    'Daily Mail',
    'Metro News',
    'South China Morning Post',
    'London',
    'Paris Fashion Week News',
    '',
    '()|,·',
  ])('none: %s', (name) => expect(home(name).places).toEqual([]));

  test('a state in brackets tells which town', () => {
    const { places } = home('Springfield (Mo.) News-Leader');
    expect(places.map(({ region }) => region)).toEqual(['Missouri']);
  });

  test.each([
    ['https://www.lancasteronline.com/news/1', 'Lancaster'],
    ['http://theparisnews.com', 'Paris'],
    ['https://wigantoday.net/', 'Wigan'],
    ['https://ada@maltatoday.com.mt:80/x?y', 'Malta'],
  ])('%s', (url, place) => expect(home(null, url).places[0]?.name).toBe(place));

  test.each([
    'http://www.thenewsenterprise.com/',
    'https://parishotels.com/',
    'https://www.nytimes.com/',
    'https://onlinenews.com/paristoday',
    'file:///paristoday.com',
    'paristoday.com',
    '',
  ])('none: %s', (url) => expect(home(null, url).places).toEqual([]));

  test.each([
    ['https://www.example.co.uk/a', 'GB'],
    ['https://example.com.au', 'AU'],
    ['https://example.ie/', 'IE'],
    ['https://example.com/ie', null],
    ['https://example.io/', null],
    ['https://example.eu/', null],
    [null, null],
  ])('the country of %s: %s', (url, country) => expect(home(null, url).country).toBe(country));
});

describe('which places, and no others', () => {
  const LEEDS = ['England', 'Alabama'];
  const HULL = ['England', 'Massachusetts'];

  test.each([
    ['The Leeds Post', LEEDS],
    ['Leeds Post-Gazette', LEEDS],
    ['Post of Leeds', LEEDS],
    ['Leeds  NEWS', LEEDS],
    ['The Times of the Leeds and', LEEDS],
    ['Leeds | News', LEEDS],
    ['Leeds - Daily News', LEEDS],
    ['Leeds — News', LEEDS],
    ['Leeds, News', LEEDS],
    ['News (Hull)', HULL],
    ['Hull News (England)', ['England']],
    ['Hull (England) News', ['England']],
    ['Springfield News (Ill.)', ['Illinois']],
    ['Mo. News', ['Missouri']],
    ['New York Times', ['New York', 'New York']],
    ['Leeds-News', []],
    ['Leeds & Hull News', []],
    ['Leeds News (Xyzzy)', []],
    ['Leeds Xyzzy - Hull News', []],
    ['North News', []],
    ['City News', []],
    ['Apple News', []],
    ['White House News', []],
    ['Africa News', []],
    ['Reading Post', []],
    [`${'Long '.repeat(15)} Leeds News`, []],
  ])('%s', (name, regions) => {
    expect(home(name).places.map(({ region }) => region)).toEqual(regions);
  });

  test.each([
    ['HTTPS://WWW.LEEDSNEWS.COM/x', LEEDS],
    ['https://leedsnews.co.uk', LEEDS],
    ['https://leedsnews.uk', LEEDS],
    ['https://leedsnews.gov.uk', LEEDS],
    ['https://the-leeds-news.com', LEEDS],
    ['https://-leeds-news-.com', LEEDS],
    ['https://leedsnewsonline.org', LEEDS],
    ['https://leedsexpress.com', LEEDS],
    ['http://a:b@leedsnews.com:8080/', LEEDS],
    ['https://leedsnews.com?x=/y', LEEDS],
    ['https://leedsnews.com#x', LEEDS],
    ['https://hullnews.com', HULL],
    ['https://thehullnews.ie', HULL],
    ['https://elynews.com', []],
    ['https://theleeds.com', []],
    ['https://leedsnews', []],
    ['https://co.uk', []],
    ['https://leedsnews.xyz.uk', []],
    ['https://news-leeds.com', []],
    ['ftp://leedsnews.com', []],
    ['xhttps://leedsnews.com', []],
  ])('%s', (url, regions) => {
    expect(home(null, url).places.map(({ region }) => region)).toEqual(regions);
  });

  test('the name is believed before the address', () => {
    expect(home('Hull News', 'https://leedsnews.com').places[0]?.name).toBe('Kingston upon Hull');
    expect(home('News', 'https://leedsnews.com').places[0]?.name).toBe('Leeds');
  });

  test.each([
    ['a town of five thousand', { population: 5_000 }, true],
    ['a smaller one', { population: 4_999 }, false],
    ['a small region', { population: 9, feature: 'ADM1' as const }, true],
    ['a continent', { population: 9_000, feature: 'continent' as const }, false],
    ['a lesser name', { population: 9_000, lesser: true }, false],
  ])('%s', (_why, of, expected) => {
    const known = { ...gazetteer(), lookUp: () => [place(1, of)] };
    const { places } = homeOf({ name: 'Zenda News', url: null }, known, en.places);
    expect(places).toHaveLength(expected ? 1 : 0);
    const short = homeOf({ name: 'Ze News', url: null }, known, en.places);
    expect(short.places).toEqual([]);
  });

  test.each([
    ['https://example.tv/', null],
    ['https://example.c1/', null],
    ['https://example.COM.AU/', 'AU'],
    ['https://example.com', null],
    ['https://example', null],
  ])('the country of %s: %s', (url, country) => expect(home(null, url).country).toBe(country));
});

describe('as a hint', () => {
  const placesIn = (text: string, outlet: Outlet) => {
    const doc = docOfText(text, en);
    return places(doc, names(doc), gazetteer(), outlet);
  };
  const of = (name: string | null, url: string | null = null): Outlet => ({ name, url });
  const NEWCASTLE = 'Rain fell on Newcastle.';
  const RENO = 'A barn burned in Reno, and crews came from Blossom and Honey Grove.';

  test.each([
    [NEWCASTLE, of(null, 'https://example.com.au/'), 'New South Wales'],
    [NEWCASTLE, of(null, 'https://example.co.uk/'), 'England'],
    ['Police in Arlington met.', of('The Washington Post'), 'Virginia'],
    ['Police in Richmond met.', of('London Evening Standard'), 'England'],
    ['Police in Lancaster met.', of('Lancaster Online'), 'California'],
  ])('%s %o: %s', (text, outlet, region) => {
    const [found] = placesIn(text, outlet);
    expect(found).toMatchObject({ region });
  });

  test('it says so', () => {
    const [found] = placesIn(NEWCASTLE, of(null, 'https://example.com.au/'));
    expect(found?.rule).toBe('place/outlet');
    expect(found?.choice['home-country']).toBeGreaterThan(0);
    const [plain] = placesIn(NEWCASTLE, of(null));
    expect(plain?.rule).not.toBe('place/outlet');
    expect(plain?.choice).not.toHaveProperty('home-country');
  });

  test('its own towns tell which of its namesakes a paper is', () => {
    const [paris] = placesIn(`Paris firefighters helped. ${RENO}`, of('The Paris News'));
    expect(paris).toMatchObject({ name: 'Paris', region: 'Texas' });
  });

  test.each([
    ['The mayor of Paris spoke.', of('The Washington Post'), 'FR'],
    ['The mayor of Paris spoke.', of('The Paris Review'), 'FR'],
    ['The mayor of Perth spoke.', of(null, 'https://example.co.uk/'), 'AU'],
    ['The mayor of Paris, Texas, spoke.', of(null, 'https://example.fr/'), 'US'],
  ])('it is weak: %s %o', (text, outlet, country) =>
    expect(placesIn(text, outlet)[0]).toMatchObject({ country }),
  );
});
