import { expect, test } from 'vitest';
import { placesToGeoJson } from '../../lib/export/geojson.ts';
import { briefOf, place } from '../items.ts';

test('a feature a place, longitude first; none without a spot has a geometry', () => {
  const text = 'From Aldmoor to Brackley';
  const places = [
    place(text, 'Aldmoor', { geonameId: 7 }),
    place(text, 'Brackley', { lat: null, lon: null, region: 'Wales' }),
  ];
  expect(JSON.parse(placesToGeoJson(briefOf({ text, places })))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 7,
        geometry: { type: 'Point', coordinates: [-1, 51] },
        properties: {
          name: 'Aldmoor',
          type: 'city',
          country: 'GB',
          region: null,
          mentions: [{ from: 5, to: 12, use: 'literal' }],
          ambiguous: false,
        },
      },
      {
        type: 'Feature',
        geometry: null,
        properties: {
          name: 'Brackley',
          type: 'city',
          country: 'GB',
          region: 'Wales',
          mentions: [{ from: 16, to: 24, use: 'literal' }],
          ambiguous: false,
        },
      },
    ],
  });
});
