import type { Alternative, Brief, Place } from '../lib/brief.ts';
import type { MessageKey } from '../lib/locale/keys.ts';
import type { Locale } from '../lib/locale/locale.ts';
import { Phrase, useLocale, Verbatim } from './locale.tsx';
import { PLACE_KINDS } from './place-kinds.ts';
import { isMappable, LaterMap } from './map/later-map.tsx';
import { RevealButton } from './reveal.tsx';
import { TakeItem } from './take/take-item.tsx';
import './style/items.css';
import './style/places.css';

const MAP = { width: 368, height: 236 };

export function Places({ brief: { places } }: { readonly brief: Brief }) {
  const { message } = useLocale();
  if (places.length === 0) return <p class="none">{message('noPlaces')}</p>;
  return (
    <>
      {isMappable(places) && <LaterMap places={places} {...MAP} caption />}
      <ul class="items places">
        {places.map((place) => (
          <li key={place.span.from}>
            <PlaceLine place={place} />
            <TakeItem item={place} />
          </li>
        ))}
      </ul>
      <p class="source">
        <Phrase of="placesFrom" values={SOURCES} />
      </p>
    </>
  );
}

const SOURCES = [
  <Link to="https://www.geonames.org/">GeoNames</Link>,
  <Link to="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</Link>,
  <Link to="https://www.naturalearthdata.com/">Natural Earth</Link>,
];

function Link({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer" lang="en">
      {children}
    </a>
  );
}

function PlaceLine({ place }: { readonly place: Place }) {
  const locale = useLocale();
  const { name, mentions, alternatives } = place;
  const note = noteOn(place);
  return (
    <>
      <RevealButton spans={mentions.map(({ span }) => span)}>
        <Verbatim isolated>
          <b>{name}</b>
        </Verbatim>{' '}
        <span class="tally">{factsOf(place, locale).join(' · ')}</span>
      </RevealButton>
      {note !== null && <p class="note">{locale.message(note)}</p>}
      {alternatives.length > 0 && <Ambiguity name={name} alternatives={alternatives} />}
    </>
  );
}

function factsOf(place: Place, locale: Locale): string[] {
  const { name, type, country, region, mentions, alternatives } = place;
  const kind = PLACE_KINDS[type];
  const within = country === null || type === 'country' ? null : locale.country(country);
  return [
    ...(kind === undefined ? [] : [locale.message(kind)]),
    // Of two towns of one name in one country, the region tells which.
    ...(region === null || alternatives.length === 0 ? [] : [region]),
    ...(within === null || within === name ? [] : [within]),
    locale.counted('mentions', mentions.length),
  ];
}

function noteOn({ mentions, lat, alternatives }: Place): MessageKey | null {
  if (mentions.length > 0 && mentions.every(({ use }) => use === 'metonym')) return 'noteMetonym';
  if (lat === null && alternatives.length === 0) return 'noteNoSpot';
  return null;
}

function Ambiguity({
  name,
  alternatives,
}: {
  readonly name: string;
  readonly alternatives: readonly Alternative[];
}) {
  const { message, country: countryName, oneOf } = useLocale();
  const others = alternatives.map(({ name, country, region }) => {
    const within = [region, country === null ? null : countryName(country)].filter(Boolean);
    return within.length === 0 ? name : `${name} (${within.join(', ')})`;
  });
  return <p class="note">{message('ambiguous', name, oneOf(others))}</p>;
}
