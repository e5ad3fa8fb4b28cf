import type { Alternative, Brief, Place, PlaceKind } from '../lib/brief.ts';
import { isMappable } from './map/plan.ts';
import { StoryMap } from './map/story-map.tsx';
import { RevealButton } from './reveal.tsx';
import { counted, countryName, oneOf } from './words.ts';

const MAP = { width: 368, height: 236 };

export function Places({ brief: { places } }: { readonly brief: Brief }) {
  if (places.length === 0) return <p class="none">No place is named in this article.</p>;
  return (
    <>
      {isMappable(places) && <StoryMap places={places} {...MAP} caption />}
      <ul class="items places">
        {places.map((place) => (
          <li key={place.span.from}>
            <PlaceLine place={place} />
          </li>
        ))}
      </ul>
      <p class="source">
        Places from <Link to="https://www.geonames.org/">GeoNames</Link> (
        <Link to="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</Link>), land from{' '}
        <Link to="https://www.naturalearthdata.com/">Natural Earth</Link>.
      </p>
    </>
  );
}

function Link({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function PlaceLine({ place }: { readonly place: Place }) {
  const { name, mentions, alternatives } = place;
  const note = noteOn(place);
  return (
    <>
      <RevealButton spans={mentions.map(({ span }) => span)}>
        <b dir="auto">{name}</b> <span class="tally">{factsOf(place).join(' · ')}</span>
      </RevealButton>
      {note !== null && <p class="note">{note}</p>}
      {alternatives.length > 0 && <Ambiguity name={name} alternatives={alternatives} />}
    </>
  );
}

/** What a place is, where its name alone may not say so. */
const TELLING_TYPES: ReadonlySet<PlaceKind> = new Set([
  'country',
  'region',
  'district',
  'street',
  'river',
  'sea',
  'mountain',
  'island',
  'continent',
]);

function factsOf({ name, type, country, mentions }: Place): string[] {
  const within = country === null ? null : countryName(country);
  return [
    ...(TELLING_TYPES.has(type) ? [type] : []),
    ...(within === null || within === name ? [] : [within]),
    counted(mentions.length, 'mention'),
  ];
}

function noteOn({ mentions, lat, alternatives }: Place): string | null {
  if (mentions.length > 0 && mentions.every(({ use }) => use === 'metonym'))
    return 'Stands for a government, a team or a market, not for a scene';
  if (lat === null && alternatives.length === 0) return 'Not on the map: its spot is not known';
  return null;
}

function Ambiguity({
  name,
  alternatives,
}: {
  readonly name: string;
  readonly alternatives: readonly Alternative[];
}) {
  const others = alternatives.map(({ name, country }) => {
    const within = country === null ? null : countryName(country);
    return within === null ? name : `${name} in ${within}`;
  });
  return (
    <p class="note">
      The article does not say which {name}: it could also be {oneOf(others)}
    </p>
  );
}
