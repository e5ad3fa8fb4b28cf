import type { Mention, Place } from '../brief.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Doc } from '../text/doc.ts';
import { sentenceAt } from '../text/doc.ts';
import { slice, span } from '../text/span.ts';
import type { Entity } from './names.ts';
import { recognise } from './places/recognise.ts';
import type { Sighting } from './places/groups.ts';
import { resolve, type Resolution } from './places/resolve.ts';
import { useOf } from './places/use.ts';

/** The places of the article, one entry each with all its mentions, in order of first mention. */
export function places(doc: Doc, entities: readonly Entity[], gazetteer: Gazetteer): Place[] {
  const recognised = recognise(doc, entities, gazetteer);
  const { pieces, sightings } = recognised;
  const entries = new Map<string, { first: Sighting; as: Resolution; mentions: Mention[] }>();
  for (const [at, as] of resolve(recognised).entries()) {
    const sighting = sightings[at];
    if (!sighting) continue;
    const { candidate } = sighting;
    const key = as.place ? `#${as.place.index}` : candidate.lower;
    const entry = entries.get(key) ?? { first: sighting, as, mentions: [] };
    entry.mentions.push({
      span: span(candidate.from, candidate.to),
      use: useOf(candidate, pieces, doc.language.places),
    });
    entries.set(key, entry);
  }
  const names = new Set([...entries.values()].map(({ as }) => as.place?.name));
  return [...entries.values()].map(({ first: { candidate }, as, mentions }) => ({
    ...placeOf(doc, candidate, as, mentions),
    ...(isCalledAsItsTown(as) && !names.has(candidate.name) ? { name: candidate.name } : {}),
  }));
}

/**
 * "the Donetsk region" is Donetsk in the article's own words; "Donetsk Oblast" only where the town of
 * that name is in the article too.
 */
function isCalledAsItsTown({ place }: Resolution): boolean {
  return place?.type === 'region' && place.lesser;
}

function placeOf(
  doc: Doc,
  { from, to, name, type }: Sighting['candidate'],
  { place, within, rule, alternatives }: Resolution,
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
    lat: spot?.lat ?? null,
    lon: spot?.lon ?? null,
    geonameId: place?.geonameId ?? null,
    mentions,
    alternatives: alternatives.map(({ name, country, lat, lon }) => ({ name, country, lat, lon })),
  };
}
