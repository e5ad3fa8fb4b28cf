import type { Alternative, Mention, Place } from '../brief.ts';
import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import { sentenceAt } from '../text/doc.ts';
import { slice, span } from '../text/span.ts';
import type { Entity } from './names.ts';
import { homeOf, NO_HOME, type Outlet } from './places/home.ts';
import { recognise } from './places/recognise.ts';
import type { Sighting } from './places/groups.ts';
import { resolve, type Resolution } from './places/resolve.ts';
import { useOf } from './places/use.ts';

/** The places of the article, one entry each with all its mentions, in order of first mention. */
export function places(
  doc: Doc,
  entities: readonly Entity[],
  gazetteer: Gazetteer,
  outlet: Outlet | null = null,
): Place[] {
  const tables = doc.language.places;
  const home = outlet === null ? NO_HOME : homeOf(outlet, gazetteer, tables);
  const recognised = recognise(doc, entities, gazetteer);
  const { pieces, sightings } = recognised;
  const entries = new Map<string, { first: Sighting; as: Resolution; mentions: Mention[] }>();
  for (const [at, as] of resolve(recognised, home).entries()) {
    const sighting = sightings[at];
    if (!sighting) continue;
    const { candidate } = sighting;
    const key = as.place ? `#${as.place.index}` : candidate.lower;
    const entry = entries.get(key) ?? { first: sighting, as, mentions: [] };
    entry.mentions.push({
      span: span(candidate.from, candidate.to),
      use: useOf(candidate, as.place?.type ?? candidate.type, pieces, tables),
    });
    entries.set(key, entry);
  }
  const names = new Set([...entries.values()].map(({ as }) => as.place?.name));
  return [...entries.values()].map(({ first: { candidate }, as, mentions }) => ({
    ...placeOf(doc, candidate, as, mentions),
    ...((isCalledAsItsTown(as) && !names.has(candidate.name)) ||
    isInDispute(as, candidate, tables.disputed)
      ? { name: candidate.name }
      : {}),
  }));
}

/**
 * "the Donetsk region" is Donetsk in the article's own words; "Donetsk Oblast" only where the town of
 * that name is in the article too.
 */
function isCalledAsItsTown({ place }: Resolution): boolean {
  return place?.type === 'region' && place.lesser;
}

/** A territory or sea over whose name states differ is called what the article first calls it. */
function isInDispute(
  { place }: Resolution,
  { lower }: Sighting['candidate'],
  disputed: ReadonlySet<string>,
): boolean {
  const known = place?.name.toLowerCase() ?? '';
  return disputed.has(known) && lower !== known;
}

function placeOf(
  doc: Doc,
  { from, to, name, type }: Sighting['candidate'],
  { place, within, rule, choice, alternatives }: Resolution,
  mentions: readonly Mention[],
): Place {
  const own = span(from, to);
  const spot = place ?? within;
  return {
    kind: 'place',
    span: own,
    sentence: sentenceAt(doc, from)?.index ?? 0,
    text: slice(doc.text, own),
    rule,
    score: 0,
    why: {},
    name: place?.name ?? name,
    type: place?.type ?? type,
    country: spot?.country ?? null,
    region: regionOf(spot),
    lat: spot?.lat ?? null,
    lon: spot?.lon ?? null,
    geonameId: place?.geonameId ?? null,
    mentions,
    choice,
    alternatives: alternatives.map(alternativeOf),
  };
}

function alternativeOf(place: GazetteerPlace): Alternative {
  const { name, country, lat, lon } = place;
  return { name, country, region: regionOf(place), lat, lon };
}

/** No region lies in itself. */
function regionOf(place: GazetteerPlace | null): string | null {
  return place === null || place.index === place.regionIndex ? null : place.region;
}
