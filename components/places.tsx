import type { Brief, Place } from '../lib/brief.ts';
import { RevealButton } from './reveal.tsx';
import { counted, countryName } from './words.ts';

export function Places({ brief: { places } }: { readonly brief: Brief }) {
  if (places.length === 0) return <p class="none">No place is named in this article.</p>;
  return (
    <>
      <ul class="items">
        {places.map((place) => (
          <li key={place.span.from}>
            <PlaceLine place={place} />
          </li>
        ))}
      </ul>
      <p class="source">
        Places: <a href="https://www.geonames.org/">GeoNames</a>,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Land: Natural Earth.
      </p>
    </>
  );
}

function PlaceLine({ place }: { readonly place: Place }) {
  const country = place.country === null ? null : countryName(place.country);
  const where = country === place.name ? null : country;
  return (
    <>
      <RevealButton spans={place.mentions.map(({ span }) => span)}>
        <b dir="auto">{place.name}</b>
      </RevealButton>
      <p class="tally">
        {[where, counted(place.mentions.length, 'mention')].filter((part) => part).join(' · ')}
      </p>
    </>
  );
}
