import type { Brief, Place } from '../brief.ts';

/** The places as a feature collection (RFC 7946); a place of unknown spot has no geometry. */
export function placesToGeoJson({ places }: Brief): string {
  return JSON.stringify({ type: 'FeatureCollection', features: places.map(featureOf) }, null, 2);
}

function featureOf(place: Place) {
  const { name, type, country, region, lat, lon, geonameId, mentions, alternatives } = place;
  return {
    type: 'Feature',
    ...(geonameId === null ? {} : { id: geonameId }),
    geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
    properties: {
      name,
      type,
      country,
      region,
      mentions: mentions.map(({ span, use }) => ({ ...span, use })),
      ambiguous: alternatives.length > 0,
    },
  };
}
