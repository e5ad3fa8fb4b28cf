/** Where an outlet is at home, and what that says of a name that several places bear. */
import { describe, expect, test } from 'vitest';
import { names } from '../../../lib/annotate/names.ts';
import { places } from '../../../lib/annotate/places.ts';
import { homeOf, type Outlet } from '../../../lib/annotate/places/home.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { gazetteer } from '../../support/gazetteer.ts';

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
