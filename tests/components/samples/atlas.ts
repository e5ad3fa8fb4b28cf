/** Stories told by their places alone, one for each kind of map. */
import type { PlaceKind } from '../../../lib/brief.ts';
import { briefFrom } from './brief-from.ts';

type Stop = readonly [
  name: string,
  type: PlaceKind,
  country: string | null,
  lat: number,
  lon: number,
  mentions: number,
];

function story(headline: string, stops: readonly Stop[]) {
  return briefFrom({
    blocks: [
      headline,
      ...stops.map(([name, , , , , mentions]) => `${Array(mentions).fill(name).join(', ')}.`),
    ],
    outlet: 'The Daily Atlas',
    places: stops.map(([name, type, country, lat, lon]) => ({
      name,
      type,
      country,
      at: [lat, lon] as const,
    })),
  });
}

export const ATLAS = {
  city: story('Trams stand still for a second day', [
    ['Bristol', 'city', 'GB', 51.455, -2.588, 6],
    ['Bedminster', 'district', 'GB', 51.438, -2.598, 3],
    ['Clifton', 'district', 'GB', 51.456, -2.62, 3],
    ['Avonmouth', 'district', 'GB', 51.5, -2.7, 2],
    ['Temple Meads', 'facility', 'GB', 51.449, -2.581, 2],
    ['Portishead', 'city', 'GB', 51.48, -2.77, 1],
    ['London', 'city', 'GB', 51.51, -0.13, 1],
  ]),
  'one-city': story('A mayor resigns', [['Porto', 'city', 'PT', 41.15, -8.61, 4]]),
  'region-at-war': story('Front moves east', [
    ['Kharkiv', 'city', 'UA', 49.99, 36.23, 14],
    ['Izyum', 'city', 'UA', 49.21, 37.25, 4],
    ['Kupiansk', 'city', 'UA', 49.71, 37.61, 4],
    ['Ukraine', 'country', 'UA', 49, 32, 12],
    ['Russia', 'country', 'RU', 60, 100, 11],
    ['Donetsk', 'region', 'UA', 48.14, 37.74, 3],
    ['Kyiv', 'city', 'UA', 50.45, 30.52, 3],
    ['Belgorod', 'city', 'RU', 50.6, 36.6, 2],
    ['Dnipro', 'city', 'UA', 48.46, 35.05, 1],
    ['Luhansk', 'region', 'UA', 48.57, 39.3, 2],
    ['Black Sea', 'sea', null, 43.4, 34.3, 1],
    ['Finland', 'country', 'FI', 64, 26, 1],
    ['Brussels', 'city', 'BE', 50.85, 4.35, 1],
    ['United States', 'country', 'US', 39.8, -98.6, 4],
  ]),
  'three-continents': story('A strike that stopped a phone', [
    ['Lagos', 'city', 'NG', 6.45, 3.39, 4],
    ['Shenzhen', 'city', 'CN', 22.54, 114.06, 5],
    ['São Paulo', 'city', 'BR', -23.55, -46.63, 4],
    ['Kinshasa', 'city', 'CD', -4.32, 15.31, 3],
    ['Hong Kong', 'city', 'HK', 22.28, 114.16, 2],
    ['Africa', 'continent', null, 7.2, 21.1, 1],
  ]),
  'date-line': story('Cable break leaves islands without a line', [
    ['Suva', 'city', 'FJ', -18.14, 178.44, 4],
    ['Apia', 'city', 'WS', -13.83, -171.77, 3],
    ['Nukuʻalofa', 'city', 'TO', -21.14, -175.2, 3],
    ['Tuvalu', 'country', 'TV', -8, 178, 2],
    ['Pacific Ocean', 'sea', null, -10, -160, 1],
    ['Auckland', 'city', 'NZ', -36.85, 174.76, 1],
  ]),
  pole: story('Ice thins around the pole', [
    ['Longyearbyen', 'city', 'SJ', 78.22, 15.65, 4],
    ['Alert', 'city', 'CA', 82.5, -62.35, 3],
    ['Wrangel Island', 'island', 'RU', 71.23, -179.4, 2],
    ['Arctic Ocean', 'sea', null, 85, 0, 2],
  ]),
  crowded: story(
    'Twelve villages share one doctor',
    Array.from({ length: 24 }, (_, index): Stop => {
      const name = `Upper Hamlet ${String.fromCodePoint(65 + index)}`;
      return [name, 'city', 'AT', 47 + (index % 5) * 0.06, 13 + Math.floor(index / 5) * 0.09, 1];
    }),
  ),
};
