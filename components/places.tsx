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

function factsOf({ name, type, country, mentions }: Place, locale: Locale): string[] {
  const kind = PLACE_KINDS[type];
  const within = country === null || type === 'country' ? null : locale.country(country);
  return [
    ...(kind === undefined ? [] : [locale.message(kind)]),
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
  const others = alternatives.map(({ name, country }) => {
    const within = country === null ? null : countryName(country);
    return within === null ? name : `${name} (${within})`;
  });
  return <p class="note">{message('ambiguous', name, oneOf(others))}</p>;
}
