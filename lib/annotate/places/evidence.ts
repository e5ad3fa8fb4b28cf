import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { PlaceTables } from '../../lang/places.ts';
import type { Span } from '../../text/span.ts';
import type { Candidate } from './candidates.ts';
import type { Piece } from './pieces.ts';

/** What evidence is read from. */
export interface Context {
  readonly pieces: readonly Piece[];
  readonly tables: PlaceTables;
  readonly givenNames: ReadonlyMap<string, unknown>;
  /** What the article's persons and bodies say of the words of a span. */
  readonly entityAt: (span: Span) => EntityEvidence;
  /** Candidates by the index of their first piece, the longest first. */
  readonly startingAt: ReadonlyMap<number, readonly Candidate[]>;
  readonly endingAt: ReadonlyMap<number, readonly Candidate[]>;
}

export type EntityEvidence = 'person' | 'body' | 'in-body' | 'surname' | null;

/** Names of what speaks for or against a candidate, each with a weight in `weights.ts`. */
export function evidenceOf(candidate: Candidate, context: Context): string[] {
  const size = sizeOf(candidate, context);
  const left = leftOf(candidate, context);
  const right = rightOf(candidate, context);
  return [
    ...formEvidence(candidate, context, size),
    ...left,
    ...right,
    ...left.map((name) => `${size} ${name}`),
    ...right.map((name) => `${size} ${name}`),
  ];
}

type Size = 'big' | 'small' | 'word' | 'short' | 'form';

function sizeOf({ form, places, first, end }: Candidate, context: Context): Size {
  if (form === 'abbreviation') return 'short';
  if (form !== 'name') return 'form';
  if (places.some(isBig)) return 'big';
  const word = end - first === 1 ? context.pieces[first] : undefined;
  return word && (context.tables.alsoWords.has(word.lower) || context.givenNames.has(word.text))
    ? 'word'
    : 'small';
}

function isWellKnown({ form, places }: Candidate): boolean {
  return form === 'abbreviation' || places.some(isBig);
}

const BIG_TOWN = 400_000;

function isBig({ feature, population, lesser }: GazetteerPlace): boolean {
  if (lesser) return false;
  return (
    feature === 'PCLI' || feature === 'ADM1' || feature === 'continent' || population > BIG_TOWN
  );
}

/** What the words themselves say, whatever stands beside them. */
function formEvidence(
  candidate: Candidate,
  { pieces, tables, givenNames, entityAt }: Context,
  size: Size,
): string[] {
  const { form, places, type, first, end } = candidate;
  const head = pieces[first];
  const last = pieces[end - 1];
  if (!head || !last) return [];
  const words = end - first;
  const isDoubtful = tables.alsoWords.has(head.lower) || givenNames.has(head.text);
  // How it is a candidate, and whether it is a common word or a given name too.
  const found = [`form ${form}`, size];
  if (form === 'name') {
    const [best] = places;
    // What the likeliest bearer of the name is, and how many live there.
    if (best) found.push(kindOf(best), `people ${peopleOf(best)}`);
    // Names of two words are seldom anything else.
    if (words > 1) found.push('words');
    // "Paris Hilton", but not "Charlotte Mayor".
    const next = pieces[end];
    if (isDoubtful && next?.capital && next.joint === ' ' && !tables.offices.has(next.lower))
      found.push('given-name before a capital');
    // "Bank", "Union", "March": a body, an office or a month before it is a village.
    if (
      words === 1 &&
      [tables.bodies, tables.offices, tables.calendar, tables.titles].some((table) =>
        table.has(head.lower),
      )
    )
      found.push('other-word');
    // A dateline, or an acronym.
    if (head.capitals) found.push('capitals');
  } else if (form === 'unknown') {
    // "in Congress", "of Parliament", "to Senator Smith".
    if (
      [tables.bodies, tables.offices].some((table) => table.has(last.lower)) ||
      [tables.titles, tables.calendar].some((table) => table.has(head.lower))
    )
      found.push('unknown of a body');
  } else if (form !== 'abbreviation') {
    // "Lake", "Smith County": the kind of landform, whether its bare name is known, a long name.
    if (form === 'landform') found.push(`landform ${type}`);
    if (form === 'division' && places.length === 0) found.push('division unknown');
    if (words > 3) found.push('long form');
  }
  // The article takes these words for a person or a body, or has a person of this surname.
  const entity = entityAt(candidate);
  if (entity) found.push(`entity ${entity}`, `${size} entity ${entity}`);
  return found;
}

function kindOf({ feature, lesser }: GazetteerPlace): string {
  if (lesser) return 'lesser';
  if (feature === 'PCLI' || feature === 'PPLC' || feature === 'continent')
    return 'country or capital';
  if (feature === 'ADM1' || feature === 'ADM2') return 'region';
  return feature.startsWith('PPL') ? 'town' : 'natural feature';
}

function peopleOf({ population }: GazetteerPlace): string {
  if (population < 10_000) return 'few';
  return population < 100_000 ? 'some' : 'many';
}

/** The class of what stands before it, in its sentence. */
function leftOf({ first }: Candidate, context: Context): string[] {
  const { pieces, tables, givenNames } = context;
  const own = pieces[first];
  const before = pieces[first - 1];
  if (!own || !before || before.sentence !== own.sentence) return ['left start'];
  // "US-China", "pro-Russia".
  if (own.joint === '-') return [before.capital ? 'left hyphen name' : 'left hyphen'];
  // "Lyon, Paris", "Smith, Paris", "however, Paris".
  if (before.text === ',') {
    if (context.endingAt.has(first - 1)) return ['left comma place'];
    return [pieces[first - 2]?.capital ? 'left comma name' : 'left comma'];
  }
  if (before.kind === 'number') return ['left number'];
  if (before.text === '.') {
    // "Gov. Paris", "J. Paris".
    const short = pieces[first - 2];
    const isTitle = short && (short.text.length === 1 || tables.titles.has(short.lower));
    return [isTitle ? 'left title' : 'left name'];
  }
  if (before.kind === 'mark') return ['left mark'];
  // "Russia's Belgorod".
  if (before.possessiveTo > before.to && before.capital) return ['left owner'];
  const word = wordClass(before, tables);
  // "office of", "University of", "city of".
  if (before.lower === 'of') return [ofClass(first, context)];
  // "in the Donbas" is a scene, "the Donbas" may be anything.
  if (word === 'article') {
    const second = pieces[first - 2];
    const isScene = before.lower === 'the' && second && tables.scenePrepositions.has(second.lower);
    return isScene ? ['left in the'] : ['left article'];
  }
  // "Lyon and Paris".
  if (word === 'conjunction' && context.endingAt.has(first - 1)) return ['left place and'];
  if (word) return [`left ${word}`];
  if (!before.capital) {
    if (tables.directions.has(before.lower)) return ['left direction'];
    if (tables.areaNouns.has(before.lower)) return ['left area noun'];
    return [tables.titles.has(before.lower) ? 'left title' : 'left word'];
  }
  if (tables.titles.has(before.lower)) return ['left title'];
  if (tables.directions.has(before.lower) || tables.bodies.has(before.lower))
    return ['left name part'];
  if (givenNames.has(before.text) || before.text.length === 1) return ['left given-name'];
  return [context.endingAt.get(first)?.some(isWellKnown) ? 'left place' : 'left name'];
}

function ofClass(first: number, { pieces, tables }: Context): string {
  const head = pieces[first - 2];
  if (!head) return 'left preposition';
  if (tables.bodies.has(head.lower) || tables.facilities.has(head.lower))
    return head.capital ? 'left body of' : 'left preposition';
  if (tables.areaNouns.has(head.lower) || tables.directions.has(head.lower))
    return head.capital ? 'left body of' : 'left area of';
  return 'left preposition';
}

/** The class of what stands after it, in its sentence. */
function rightOf(candidate: Candidate, context: Context): string[] {
  const { pieces, tables, givenNames } = context;
  const own = pieces[candidate.end - 1];
  const next = pieces[candidate.end];
  if (!own || !next || next.sentence !== own.sentence) return ['right end'];
  // "Paris's".
  if (own.possessiveTo > candidate.to) return ['right possessive'];
  // "Paris-Nice", "Paris-style".
  if (next.joint === '-') return [next.capital ? 'right hyphen name' : 'right hyphen'];
  // "Paris, France", "Paris, Lyon", "Paris, Smith", "Paris, however".
  if (next.text === ',') {
    const partners = context.startingAt.get(candidate.end + 1) ?? [];
    if (partners.some((partner) => isWithin(candidate, partner))) return ['right comma container'];
    if (partners.length > 0) return ['right comma place'];
    return [pieces[candidate.end + 1]?.capital ? 'right comma name' : 'right comma'];
  }
  if (next.text === '.' && next.from === own.to) return ['right stop'];
  if (next.kind === 'number') return ['right number'];
  if (next.kind === 'mark') return ['right mark'];
  const word = wordClass(next, tables);
  if (word) return [`right ${word}`];
  if (!next.capital) {
    if (tables.actorVerbs.has(next.lower)) return ['right actor-verb'];
    if (tables.areaNouns.has(next.lower) || tables.divisions.has(next.lower))
      return ['right area noun'];
    return [tables.offices.has(next.lower) ? 'right office' : 'right word'];
  }
  // "Paris Monday", "Paris Mayor", "Paris University", "Paris Street", "Paris North".
  if (tables.calendar.has(next.lower)) return ['right date'];
  if (tables.offices.has(next.lower) || tables.titles.has(next.lower)) return ['right Office'];
  if (tables.bodies.has(next.lower) || tables.directions.has(next.lower)) return ['right Body'];
  if (
    [tables.roads, tables.facilities, tables.landforms, tables.divisions].some((table) =>
      table.has(next.lower),
    )
  )
    return ['right Form'];
  if (givenNames.has(next.text)) return ['right given-name'];
  return [context.startingAt.get(candidate.end)?.some(isWellKnown) ? 'right place' : 'right name'];
}

/** Of a word of a closed class: which one. */
function wordClass({ lower }: Piece, tables: PlaceTables): string | null {
  if (tables.scenePrepositions.has(lower)) return 'scene';
  if (tables.prepositions.has(lower)) return 'preposition';
  if (tables.conjunctions.has(lower)) return 'conjunction';
  if (tables.articles.has(lower)) return 'article';
  return tables.auxiliaries.has(lower) ? 'auxiliary' : null;
}

/** Whether one of what the other may be holds one of what it may be. */
export function isWithin(candidate: Candidate, container: Candidate): boolean {
  return candidate.places.some((place) => container.places.some((other) => holds(other, place)));
}

/** A country its places, a first-order division its own. */
export function holds(container: GazetteerPlace, place: GazetteerPlace): boolean {
  if (container.index === place.index) return false;
  if (container.feature === 'PCLI') return container.country === place.country;
  if (container.feature === 'ADM1') return container.index === place.regionIndex;
  return container.feature === 'ADM2' && place.containerIndex === container.index;
}
