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

/** Closed-class words whose presence beside a name is a feature of its own. */
const BESIDE = new Set(
  `in near at from to of for by with on and or between across outside around through toward towards into
  over against the a an his her their its our as than like that who which where when while after before
  but not is was has had will said were are have`.split(/\s+/),
);

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

function formEvidence(
  candidate: Candidate,
  { pieces, tables, givenNames, entityAt }: Context,
  size: Size,
): string[] {
  const { form, places, type, first, end } = candidate;
  const head = pieces[first];
  const last = pieces[end - 1];
  if (!head || !last) return [];
  const found = [`form ${form}`];
  const [best] = places;
  const words = end - first;
  if (form === 'name') {
    found.push(`words ${Math.min(words, 3)}`);
    if (best) {
      found.push(
        `feature ${best.feature}`,
        `people 1e${Math.floor(Math.log10(best.population + 1))}`,
      );
      if (best.lesser) found.push('lesser');
    }
    if (words === 1 && tables.alsoWords.has(head.lower)) found.push('also-word');
    if (words === 1 && givenNames.has(head.text)) found.push('given-name');
    const isName = givenNames.has(head.text) || tables.alsoWords.has(head.lower);
    const next = pieces[end];
    if (
      words === 1 &&
      isName &&
      next?.capital &&
      next.joint === ' ' &&
      !tables.offices.has(next.lower)
    )
      found.push('given-name before a capital');
    if (words === 1 && head.text.length <= 3) found.push('short');
    if (tables.directions.has(head.lower)) found.push('starts-with-direction');
    if (
      words === 1 &&
      (tables.bodies.has(head.lower) ||
        tables.offices.has(head.lower) ||
        tables.calendar.has(head.lower) ||
        tables.titles.has(head.lower))
    )
      found.push('other-word');
  } else if (form === 'abbreviation') {
    found.push(`letters ${candidate.name.includes('.') ? 'dotted' : candidate.name.length}`);
    if (best) found.push(`abbreviation ${best.feature}`);
  } else {
    if (form === 'unknown' && (tables.alsoWords.has(head.lower) || givenNames.has(head.text)))
      found.push('unknown word');
    if (
      form === 'unknown' &&
      (tables.bodies.has(last.lower) ||
        tables.titles.has(head.lower) ||
        tables.calendar.has(head.lower) ||
        tables.offices.has(last.lower))
    )
      found.push('unknown of a body');
    found.push(`${form} ${type}`);
    if (places.length > 0) found.push(`${form} known`);
    found.push(`${form} words ${Math.min(words, 4)}`);
  }
  if (head.capitals && form === 'name') found.push('capitals');
  const entity = entityAt(candidate);
  if (entity) found.push(`entity ${entity}`, `entity ${entity} ${size}`);
  return found;
}

function leftOf({ first }: Candidate, context: Context): string[] {
  const { pieces, tables, givenNames } = context;
  const own = pieces[first];
  const before = pieces[first - 1];
  if (!own || !before || before.sentence !== own.sentence) return ['left start'];
  if (own.joint === '-') return [before.capital ? 'left hyphen capital' : 'left hyphen small'];
  if (before.text === ',') {
    const place = context.endingAt.get(first - 1);
    const named = pieces[first - 2];
    return [
      place?.length ? 'left comma place' : named?.capital ? 'left comma capital' : 'left comma',
    ];
  }
  if (before.kind === 'number') return ['left number'];
  if (before.kind === 'mark') {
    if (before.text === '.') {
      const short = pieces[first - 2];
      if (short?.text.length === 1 && short.capital) return ['left initial'];
      if (short && tables.titles.has(short.lower)) return ['left title'];
      return ['left abbreviation'];
    }
    return [/[“"‘'(—–:;/]/.test(before.text) ? `left ${before.text}` : 'left mark'];
  }
  if (before.possessiveTo > before.to && before.capital) return ['left owner'];
  if (before.capital && !BESIDE.has(before.lower)) {
    if (tables.calendar.has(before.lower)) return ['left date'];
    if (tables.titles.has(before.lower)) return ['left title'];
    if (tables.directions.has(before.lower)) return ['left Direction'];
    if (tables.bodies.has(before.lower)) return ['left Body'];
    if (givenNames.has(before.text)) return ['left given-name'];
    if (/^\p{Lu}$/u.test(before.text)) return ['left initial'];
    if (context.endingAt.get(first)?.some(isWellKnown)) return ['left Place'];
    const second = pieces[first - 2];
    return [!second || second.sentence !== own.sentence ? 'left capital start' : 'left capital'];
  }
  if (before.lower === 'of') return ofEvidence(first, context);
  if (before.lower === 'the') {
    const second = pieces[first - 2];
    return [
      'left the',
      ...(second && tables.scenePrepositions.has(second.lower) ? ['left in the'] : []),
    ];
  }
  if (BESIDE.has(before.lower)) {
    const list = before.lower === 'and' && context.endingAt.has(first - 1);
    return [`left ${before.lower}`, ...(list ? ['left place and'] : [])];
  }
  if (tables.directions.has(before.lower)) return ['left direction'];
  if (tables.areaNouns.has(before.lower)) return ['left area'];
  if (tables.titles.has(before.lower)) return ['left small title'];
  return ['left small'];
}

function ofEvidence(first: number, { pieces, tables }: Context): string[] {
  const head = pieces[first - 2];
  if (!head) return ['left of'];
  if (tables.areaNouns.has(head.lower) || tables.directions.has(head.lower))
    return [head.capital ? 'left Area of' : 'left area of'];
  if (head.capital && (tables.bodies.has(head.lower) || tables.facilities.has(head.lower)))
    return ['left Body of'];
  if (tables.titles.has(head.lower)) return ['left office of'];
  return [head.capital ? 'left Capital of' : 'left of'];
}

function rightOf(candidate: Candidate, context: Context): string[] {
  const { pieces, tables, givenNames } = context;
  const own = pieces[candidate.end - 1];
  const next = pieces[candidate.end];
  if (!own || !next || next.sentence !== own.sentence) return ['right end'];
  if (own.possessiveTo > candidate.to) return ['right possessive'];
  if (next.joint === '-') {
    if (next.capital) return ['right hyphen capital'];
    return [
      /^(?:based|born|area|bound|wide|style)$/.test(next.lower) ? 'right based' : 'right hyphen',
    ];
  }
  if (next.text === ',') {
    const after = pieces[candidate.end + 1];
    const partners = context.startingAt.get(candidate.end + 1) ?? [];
    if (partners.some((partner) => isWithin(candidate, partner))) return ['right comma container'];
    if (partners.length > 0) return ['right comma place'];
    return [after?.capital ? 'right comma capital' : 'right comma'];
  }
  if (next.text === '.' && next.from === own.to) return ['right dot'];
  if (next.kind === 'number') return ['right number'];
  if (next.kind === 'mark')
    return [/[)(—–:;"”/]/.test(next.text) ? `right ${next.text}` : 'right mark'];
  if (next.capital) {
    if (tables.calendar.has(next.lower)) return ['right date'];
    if (tables.offices.has(next.lower) || tables.titles.has(next.lower)) return ['right Office'];
    if (tables.bodies.has(next.lower)) return ['right Body'];
    if (
      tables.roads.has(next.lower) ||
      tables.facilities.has(next.lower) ||
      tables.landforms.has(next.lower)
    )
      return ['right Form'];
    if (tables.divisions.has(next.lower)) return ['right Division'];
    if (tables.directions.has(next.lower)) return ['right Direction'];
    if (context.startingAt.get(candidate.end)?.some(isWellKnown)) return ['right Place'];
    if (givenNames.has(next.text)) return ['right given-name'];
    return ['right capital'];
  }
  if (tables.auxiliaries.has(next.lower)) return ['right auxiliary'];
  if (tables.actorVerbs.has(next.lower)) return ['right actor-verb'];
  if (tables.areaNouns.has(next.lower) || tables.divisions.has(next.lower)) return ['right area'];
  if (tables.offices.has(next.lower)) return ['right office'];
  if (BESIDE.has(next.lower)) return [`right ${next.lower}`];
  return ['right small'];
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
