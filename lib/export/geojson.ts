import type { Brief, Place } from '../brief.ts';

/** The places as a feature collection (RFC 7946); a place of unknown spot has no geometry. */
export function placesToGeoJson({ places }: Brief): string {
  return JSON.stringify({ type: 'FeatureCollection', features: places.map(featureOf) }, null, 2);
}

function featureOf({ name, type, country, lat, lon, geonameId, mentions, alternatives }: Place) {
  return {
    type: 'Feature',
    ...(geonameId === null ? {} : { id: geonameId }),
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: {
      name,
      type,
      country,
      mentions: mentions.map(({ span, use }) => ({ ...span, use })),
      ambiguous: alternatives.length > 0,
    },
  };
}
