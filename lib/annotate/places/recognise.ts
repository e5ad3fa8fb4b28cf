import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Doc } from '../../text/doc.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Entity } from '../names.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { evidenceOf, isWithin, type Context, type EntityEvidence } from './evidence.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Sighting } from './groups.ts';
import { ALONE, TOGETHER } from './weights.ts';

/** A candidate with its evidence, at first by itself, then in the light of the whole article. */
export interface Considered {
  readonly candidate: Candidate;
  readonly alone: readonly string[];
  /** That it names a place, as a logarithm, by itself. */
  readonly odds: number;
  readonly together: readonly string[];
  readonly probability: number;
}

export interface Recognised {
  readonly pieces: readonly Piece[];
  readonly sightings: readonly Sighting[];
  /** Places inside the names of bodies and the like: none to show, but they tell where the story is. */
  readonly hints: readonly Sighting[];
}

/** A wrong place costs a reader more than a missing one. */
const ENOUGH = 0.64;
/** "in the Donbas": of a name that only an area bears. */
const ENOUGH_IN_THE = 0.3;
const ENOUGH_FOR_A_HINT = 0.1;

/** The mentions of places, in order, none over another. */
export function recognise(doc: Doc, entities: readonly Entity[], gazetteer: Gazetteer): Recognised {
  const { considered, context } = consider(doc, entities, gazetteer);
  const sightingOf = ({ candidate, probability }: Considered): Sighting => ({
    candidate,
    probability,
    partner: partnerOf(candidate, context),
    called: calledOf(candidate, context),
  });
  const kept = withoutOverlaps(
    considered.filter(({ probability }) => probability >= ENOUGH_FOR_A_HINT),
  );
  const isEnough = ({ candidate, probability, alone }: Considered) =>
    probability >= (isArea(candidate) && alone.includes('left in the') ? ENOUGH_IN_THE : ENOUGH);
  const taken = withoutOverlaps(considered.filter(isEnough));
  return {
    pieces: context.pieces,
    sightings: taken.map(sightingOf),
    hints: kept.filter((item) => !isEnough(item)).map(sightingOf),
  };
}

function isArea({ places }: Candidate): boolean {
  return places.length > 0 && places.every(({ type }) => type === 'region' || type === 'sea');
}

export function consider(
  doc: Doc,
  entities: readonly Entity[],
  gazetteer: Gazetteer,
): { readonly considered: readonly Considered[]; readonly context: Context } {
  const pieces = piecesOf(doc);
  const tables = doc.language.places;
  const candidates = candidatesOf(doc.text, pieces, tables, gazetteer);
  const context: Context = {
    pieces,
    tables,
    givenNames: doc.language.names.givenNames,
    entityAt: entityEvidence(doc, entities),
    startingAt: grouped(candidates, ({ first }) => first),
    endingAt: grouped(candidates, ({ end }) => end),
  };
  const first = candidates.map((candidate) => {
    const alone = evidenceOf(candidate, context);
    const odds = sum(alone, ALONE);
    return { candidate, alone, odds, probability: logistic(odds) };
  });
  const article = articleEvidence(first);
  return {
    context,
    considered: first.map(({ candidate, alone, odds, probability }) => {
      const together = article(candidate, probability);
      return {
        candidate,
        alone,
        odds,
        together,
        probability: logistic((TOGETHER['own'] ?? 1) * odds + sum(together, TOGETHER)),
      };
    }),
  };
}

function sum(evidence: readonly string[], weights: Readonly<Record<string, number>>): number {
  let total = weights['always'] ?? 0;
  for (const name of evidence) total += weights[name] ?? 0;
  return total;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function grouped(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => number,
): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(keyOf(candidate));
    if (group) group.push(candidate);
    else groups.set(keyOf(candidate), [candidate]);
  }
  return groups;
}

/** What the rest of the article says for a candidate: other mentions, and places that go with it. */
function articleEvidence(
  first: readonly { readonly candidate: Candidate; readonly probability: number }[],
): (candidate: Candidate, probability: number) => string[] {
  const byName = new Map<string, { count: number; sum: number; best: number }>();
  const countries = new Map<string, number>();
  const regions = new Map<number, number>();
  for (const { candidate, probability } of first) {
    const name = candidate.name.toLowerCase();
    const entry = byName.get(name) ?? { count: 0, sum: 0, best: 0 };
    entry.count++;
    entry.sum += probability;
    entry.best = Math.max(entry.best, probability);
    byName.set(name, entry);
    const [place] = candidate.places;
    if (!place || probability < ENOUGH) continue;
    if (place.country)
      countries.set(place.country, (countries.get(place.country) ?? 0) + probability);
    if (place.regionIndex >= 0)
      regions.set(place.regionIndex, (regions.get(place.regionIndex) ?? 0) + probability);
  }
  return (candidate, probability) => {
    const entry = byName.get(candidate.name.toLowerCase());
    const others = entry && entry.count > 1 ? (entry.sum - probability) / (entry.count - 1) : null;
    const own = probability >= ENOUGH ? probability : 0;
    const company = candidate.places.some(
      ({ regionIndex }, at) => (regions.get(regionIndex) ?? 0) - (at === 0 ? own : 0) > 0.5,
    )
      ? 'article region'
      : candidate.places.some(
            ({ country }, at) => (countries.get(country ?? '') ?? 0) - (at === 0 ? own : 0) > 0.5,
          )
        ? 'article country'
        : 'article alone';
    return [
      others === null ? 'others none' : `others ${bucket(others)}`,
      company,
      `${company} ${candidate.places.some(isWell) ? 'known' : 'little'}`,
      ...(entry && entry.best > 0.9 && probability <= 0.9 ? ['others sure'] : []),
    ];
  };
}

function isWell({ population, lesser }: GazetteerPlace): boolean {
  return !lesser && population > 100_000;
}

/** Tenths are too fine: five steps. */
function bucket(probability: number): string {
  return (Math.floor(Math.min(probability, 0.999) * 5) / 5).toFixed(1);
}

/** The likeliest first; of two as likely, the longer. */
function withoutOverlaps(considered: readonly Considered[]): Considered[] {
  const byMerit = [...considered].sort(
    (a, b) => lengthOf(b) - lengthOf(a) || b.probability - a.probability,
  );
  const taken = new Set<number>();
  const kept: Considered[] = [];
  for (const item of byMerit) {
    const { first, end } = item.candidate;
    let free = true;
    for (let at = first; at < end; at++) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = first; at < end; at++) taken.add(at);
    kept.push(item);
  }
  return kept.sort((a, b) => a.candidate.from - b.candidate.from);
}

function lengthOf({ candidate: { from, to } }: Considered): number {
  return to - from;
}

export function partnerOf(candidate: Candidate, { pieces, startingAt }: Context): Candidate | null {
  const mark = pieces[candidate.end];
  if (mark?.text !== ',' && mark?.text !== '(') return null;
  return startingAt.get(candidate.end + 1)?.find((other) => isWithin(candidate, other)) ?? null;
}

const TOWN_NOUNS = new Set(['city', 'town', 'village', 'suburb', 'municipality', 'hamlet']);
const REGION_NOUNS = new Set(['state', 'province', 'region', 'county', 'governorate', 'oblast']);

/** "the city of Georgia", "Washington state", "New York City Council". */
function calledOf({ first, end }: Candidate, { pieces }: Context): Sighting['called'] {
  const beside = [pieces[end], pieces[first - 1]];
  if (beside[1]?.lower === 'of') beside[1] = pieces[first - 2];
  if (beside.some((piece) => piece && TOWN_NOUNS.has(piece.lower))) return 'town';
  return beside.some((piece) => piece && REGION_NOUNS.has(piece.lower)) ? 'region' : null;
}

function entityEvidence(
  { text }: Doc,
  entities: readonly Entity[],
): (span: Span) => EntityEvidence {
  const spans = entities
    .flatMap(({ kind, mentions }) => mentions.map((mention) => ({ kind, ...mention })))
    .sort((a, b) => a.from - b.from);
  const surnames = new Set(
    entities.flatMap(({ kind, name }) =>
      kind === 'person' && name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [],
    ),
  );
  return (span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((spans[middle]?.from ?? 0) < span.to) low = middle + 1;
      else high = middle;
    }
    // Mentions of one kind lie apart; a person may stand inside a body, so two are looked at.
    for (const over of [spans[low - 1], spans[low - 2]]) {
      if (!over || !overlaps(over, span)) continue;
      if (over.kind === 'person') return 'person';
      return over.from === span.from && over.to === span.to ? 'body' : 'in-body';
    }
    return surnames.has(text.slice(span.from, span.to)) ? 'surname' : null;
  };
}
