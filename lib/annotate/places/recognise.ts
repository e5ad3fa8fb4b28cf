import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Doc } from '../../text/doc.ts';
import type { Entity } from '../names.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { partnerOf } from './containment.ts';
import { countryCues, type CountryCues } from './country-cues.ts';
import type { Context } from './context.ts';
import { entityEvidence } from './entity-evidence.ts';
import { articleEvidence, type Together } from './article-evidence.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Sighting } from './groups.ts';
import { listNounAfter, listNounBefore } from './surroundings.ts';
import { ALONE, BY_SIZE, TOGETHER } from './weights.ts';

/** A candidate with its evidence, at first by itself, then in the light of the whole article. */
export interface Considered {
  readonly candidate: Candidate;
  readonly alone: Evidence;
  /** That it names a place, as a logarithm, by itself. */
  readonly odds: number;
  readonly together: Together;
  readonly probability: number;
}

export interface Recognised {
  readonly pieces: readonly Piece[];
  readonly sightings: readonly Sighting[];
  /** Places inside the names of bodies and the like: none to show, but they tell where the story is. */
  readonly hints: readonly Sighting[];
  readonly cues: CountryCues;
}

/** A wrong place costs a reader more than a missing one. */
const ENOUGH = 0.5;
/** "in the Donbas": of a name that only an area bears. */
const ENOUGH_IN_THE = 0.3;
const ENOUGH_FOR_A_HINT = 0.1;

/** The mentions of places, in order, none over another. */
export function recognise(doc: Doc, entities: readonly Entity[], gazetteer: Gazetteer): Recognised {
  const { considered, context } = consider(doc, entities, gazetteer);
  const sightingOf = ({ candidate, probability, alone }: Considered): Sighting => ({
    candidate: alone.names.includes('right listed road') ? asRoad(candidate) : candidate,
    probability,
    partner: partnerOf(candidate, context),
    isPlacedIn: isPlacedIn(candidate, context),
    standsAlone: context.tables.standAlone.has(candidate.lower),
    // "NEW YORK (AP) —" is the city.
    called: alone.rule?.id === 'dateline' ? 'town' : calledOf(candidate, context, alone),
  });
  const kept = withoutOverlaps(
    considered.filter(({ probability }) => probability >= ENOUGH_FOR_A_HINT),
  );
  const isEnough = ({ candidate, probability, alone }: Considered) =>
    alone.rule?.verdict !== 'hint' &&
    probability >=
      (isArea(candidate) && alone.names.includes('left in the') ? ENOUGH_IN_THE : ENOUGH);
  const taken = withoutOverlaps(considered.filter(isEnough));
  return {
    pieces: context.pieces,
    sightings: taken.map(sightingOf),
    hints: kept.filter((item) => !isEnough(item)).map(sightingOf),
    cues: countryCues(context.pieces, context.tables.countryCues),
  };
}

/** "Hubbard" of "State and Hubbard streets" is no town. */
function asRoad(candidate: Candidate): Candidate {
  return { ...candidate, form: 'road', type: 'street', places: [] };
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
  const blockStarts = new Set(doc.blocks.map(({ span }) => span.from));
  const context: Context = {
    pieces,
    tables,
    givenNames: doc.language.names.givenNames,
    startsBlock: ({ from }) => blockStarts.has(from),
    entityAt: entityEvidence(doc, entities),
    startingAt: grouped(candidates, ({ first }) => first),
    endingAt: grouped(candidates, ({ end }) => end),
  };
  const first = candidates.map((candidate) => {
    const alone = evidenceOf(candidate, context);
    return { candidate, alone, odds: oddsOf(alone) };
  });
  const article = articleEvidence(first);
  return {
    context,
    considered: first.map((item) => {
      const together = article(item);
      const { candidate, alone, odds } = item;
      return { candidate, alone, odds, together, probability: probabilityOf(alone, together) };
    }),
  };
}

const SURE_ODDS = 4;

function probabilityOf({ rule }: Evidence, together: Together): number {
  if (rule?.verdict === 'place') return logistic(SURE_ODDS);
  return rule?.verdict === 'no place' ? 0 : logistic(oddsTogether(together));
}

function oddsOf({ size, names, rule }: Evidence): number {
  if (rule?.verdict === 'place') return SURE_ODDS;
  if (rule?.verdict === 'no place') return -SURE_ODDS;
  const bySize = BY_SIZE[size];
  let odds = (ALONE['always'] ?? 0) + (ALONE[size] ?? 0);
  for (const name of names) odds += (ALONE[name] ?? 0) + (bySize?.[name] ?? 0);
  return odds;
}

const TOGETHER_WEIGHTS = Object.entries(TOGETHER) as [keyof Together, number][];

function oddsTogether(together: Together): number {
  let odds = 0;
  for (const [name, weight] of TOGETHER_WEIGHTS)
    odds += weight * (name === 'always' ? 1 : (together[name] ?? 0));
  return odds;
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

function isPlacedIn({ end }: Candidate, { pieces, tables }: Context): boolean {
  const next = pieces[end];
  return next?.text === ',' || tables.inPrepositions.has(next?.lower ?? '');
}

const TOWN_NOUNS = new Set(
  'city town village suburb municipality hamlet cities towns villages suburbs municipalities hamlets'.split(
    ' ',
  ),
);
const REGION_NOUNS = new Set(
  'state province region county governorate oblast states provinces regions counties governorates oblasts'.split(
    ' ',
  ),
);

/** "the city of Georgia", "Washington state", "New York City Council", "Clay and Polk counties". */
function calledOf(
  { first, end }: Candidate,
  context: Context,
  { names }: Evidence,
): Sighting['called'] {
  const { pieces } = context;
  const beside: (Piece | null | undefined)[] = [pieces[end], pieces[first - 1]];
  if (beside[1]?.lower === 'of') beside[1] = pieces[first - 2];
  if (names.includes('right listed')) beside[0] = listNounAfter(end, context);
  if (names.includes('left listed')) beside[1] = listNounBefore(first, context);
  if (beside.some((piece) => piece && TOWN_NOUNS.has(piece.lower))) return 'town';
  return beside.some((piece) => piece && REGION_NOUNS.has(piece.lower)) ? 'region' : null;
}
