import type { PlaceTables } from '../../lang/places.ts';
import type { Candidate } from './candidate.ts';
import { partnerOf } from './containment.ts';
import type { Context } from './context.ts';
import type { Piece } from './pieces.ts';
import { prefixed } from './prefixed.ts';
import { isWellKnown } from './prominence.ts';

const LEFT = prefixed('left');
const RIGHT = prefixed('right');

/** The class of what stands before a candidate, in its sentence. */
export function leftOf({ first }: Candidate, context: Context): string {
  const { pieces, tables, givenNames, endingAt } = context;
  const own = pieces[first];
  const before = pieces[first - 1];
  if (!own || !before || before.sentence !== own.sentence) return 'left start';
  if (own.joint === '-')
    return endingAt.has(first) ? 'left hyphen place' : leftOfHyphen(before, tables);
  if (before.text === ',' || before.lower === 'and') {
    if (listNounBefore(first, context)) return 'left listed';
    if (endingAt.has(first - 1)) return before.text === ',' ? 'left comma place' : 'left place and';
  }
  // "Smith, Paris", "however, Paris".
  if (before.text === ',') return pieces[first - 2]?.capital ? 'left comma name' : 'left comma';
  if (before.kind === 'number') return 'left number';
  if (before.text === '.') {
    // "Gov. Paris", "J. Paris".
    const short = pieces[first - 2];
    const isTitle = short && (short.text.length === 1 || tables.titles.has(short.lower));
    return isTitle ? 'left title' : 'left name';
  }
  if (before.kind === 'mark') return before.text === '(' ? 'left bracket' : 'left mark';
  // "Russia's Belgorod".
  if (before.possessiveTo > before.to && before.capital) return 'left owner';
  if (before.lower === 'of') return ofClass(first, context);
  const word = wordClass(before, tables);
  // "in the Donbas" is a scene, "the Donbas" may be anything.
  if (word === 'article') {
    const second = pieces[first - 2];
    const isScene = before.lower === 'the' && second && tables.scenePrepositions.has(second.lower);
    return isScene ? 'left in the' : 'left article';
  }
  if (word) return LEFT(word);
  if (!before.capital) {
    if (tables.directions.has(before.lower)) return 'left direction';
    if (tables.areaNouns.has(before.lower)) return 'left area noun';
    return tables.titles.has(before.lower) ? 'left title' : 'left word';
  }
  if (tables.titles.has(before.lower)) return 'left title';
  // "Northeast Georgia".
  if (tables.directions.has(before.lower)) return 'left Direction';
  if (tables.bodies.has(before.lower)) return 'left Body';
  if (givenNames.has(before.text) || before.text.length === 1) return 'left given-name';
  return endingAt.get(first)?.some(isWellKnown) ? 'left place' : 'left name';
}

/** "R-Texas", "US-China", "pro-Russia". */
function leftOfHyphen(before: Piece, { parties }: PlaceTables): string {
  if (parties.has(before.lower) && before.capital) return 'left party';
  return before.capital ? 'left hyphen name' : 'left hyphen';
}

/** "office of", "University of", "city of", "Mayor of", "Ann Smith of", "both of". */
function ofClass(first: number, { pieces, tables, entityAt }: Context): string {
  const head = pieces[first - 2];
  if (!head) return 'left preposition';
  // "the Western District of New York" is a court's.
  const isCourts = head.lower === 'district' && head.capital;
  if (!isCourts && (tables.areaNouns.has(head.lower) || tables.directions.has(head.lower)))
    return head.capital ? 'left Area of' : 'left area of';
  if (tables.inhabitants.has(head.lower) || tables.origins.has(head.lower)) return 'left person of';
  // "Ann Smith, 27, of Leeds".
  const before = pieces[first - 3];
  if (head.text === ',' && before?.kind === 'number') return 'left person of';
  if (!head.capital) return 'left preposition';
  if (
    isCourts ||
    tables.nobility.has(head.lower) ||
    tables.bodies.has(head.lower) ||
    tables.facilities.has(head.lower)
  )
    return 'left body of';
  if (entityAt(head) === 'in a person') return 'left person of';
  // "Future Farmers of America", but not "Mayor of London".
  const isName = before?.capital === true && head.joint === ' ';
  return isName && !tables.titles.has(head.lower) && !tables.offices.has(head.lower)
    ? 'left Name of'
    : 'left preposition';
}

/** The class of what stands after a candidate, in its sentence. */
export function rightOf(candidate: Candidate, context: Context): string {
  const { pieces, tables, startingAt } = context;
  const own = pieces[candidate.end - 1];
  const next = pieces[candidate.end];
  if (!own || !next || next.sentence !== own.sentence) return 'right end';
  // "Paris's".
  if (own.possessiveTo > candidate.to) return 'right possessive';
  // "Paris-based", "Paris-Nice", "Paris-style".
  if (next.joint === '-') {
    if (tables.compounds.has(next.lower)) return 'right office';
    if (next.capital && tables.bodies.has(next.lower)) return 'right Body';
    if (startingAt.has(candidate.end)) return 'right hyphen place';
    return next.capital ? 'right hyphen name' : 'right hyphen';
  }
  if (next.text === ',' || next.lower === 'and' || isLastOfList(candidate, next, context)) {
    const noun = listNounAfter(candidate.end, context);
    if (noun) return tables.roadPlurals.has(noun.lower) ? 'right listed road' : 'right listed';
  }
  // "Paris, France", "Paris, Lyon", "Paris, Smith", "Paris, however".
  if (next.text === ',') {
    if (partnerOf(candidate, context)) return 'right comma container';
    if (startingAt.has(candidate.end + 1)) return 'right comma place';
    return pieces[candidate.end + 1]?.capital ? 'right comma name' : 'right comma';
  }
  if (next.text === '.' && next.from === own.to) return 'right stop';
  if (next.kind === 'number') return 'right number';
  if (next.kind === 'mark') return 'right mark';
  const word = wordClass(next, tables);
  if (word) return RIGHT(word);
  return next.capital ? rightOfName(candidate, next, context) : rightOfWord(next, tables);
}

function rightOfWord({ lower }: Piece, tables: PlaceTables): string {
  if (tables.actorVerbs.has(lower)) return 'right actor-verb';
  if (tables.areaNouns.has(lower) || tables.divisions.has(lower)) return 'right area noun';
  if (tables.inhabitants.has(lower)) return 'right inhabitant';
  // "a Leeds hospital"
  if (tables.facilities.has(lower)) return 'right facility';
  return tables.offices.has(lower) ? 'right office' : 'right word';
}

/** "Paris Monday", "Paris Mayor", "Paris University", "Paris Street", "Paris North". */
function rightOfName(candidate: Candidate, next: Piece, context: Context): string {
  const { pieces, tables, givenNames, startingAt } = context;
  const { lower } = next;
  const second = pieces[candidate.end + 1];
  // "Leeds Police said", who are the police of Leeds, but not "Leeds Police Department".
  if (tables.forces.has(lower) && !(second?.capital && second.joint === ' ')) return 'right office';
  if (tables.calendar.has(lower)) return 'right date';
  if (isOfficeOf(candidate.end, pieces, tables)) return 'right title';
  // "Walker County Sheriff's Office": what is named after a county is its own.
  const isDivision = tables.divisions.has(pieces[candidate.end - 1]?.lower ?? '');
  if (isHeadOfBody(candidate.end, pieces, tables))
    return isDivision && candidate.end - candidate.first > 1 ? 'right Office' : 'right Body';
  if (tables.offices.has(lower) || tables.titles.has(lower)) return 'right Office';
  if (tables.directions.has(lower)) return 'right Direction';
  if (givenNames.has(next.text)) return 'right given-name';
  return startingAt.get(candidate.end)?.some(isWellKnown) ? 'right place' : 'right name';
}

const LONGEST_OFFICE = 4;

/** "Police Chief Ann Smith", "City Manager Ann Smith", "Public Works Director Ann Smith": who works there. */
function isOfficeOf(from: number, pieces: readonly Piece[], tables: PlaceTables): boolean {
  for (let at = from; at < from + LONGEST_OFFICE; at++) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (!piece?.capital || (at > from && piece.joint !== ' ')) return false;
    // "Sgt." has a dot of its own.
    const name = next?.text === '.' ? pieces[at + 2] : next;
    if (at > from && tables.titles.has(piece.lower)) return name?.capital === true;
    const isBranch =
      tables.forces.has(piece.lower) ||
      tables.divisions.has(piece.lower) ||
      tables.areaNouns.has(piece.lower);
    if (tables.bodies.has(piece.lower) && !isBranch) return false;
  }
  return false;
}

const LONGEST_BODY = 7;

/** "Police Department", "Department of Public Health", "Cancer Society": a body's name from here on. */
function isHeadOfBody(from: number, pieces: readonly Piece[], tables: PlaceTables): boolean {
  let isTitle = false;
  for (let at = from; at < from + LONGEST_BODY; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind !== 'word' || (at > from && piece.joint !== ' ')) return false;
    if (!piece.capital) {
      if (!tables.connectors.has(piece.lower) || !pieces[at + 1]?.capital) return false;
      continue;
    }
    if (tables.bodies.has(piece.lower) && !(isTitle && at > from + 1)) return true;
    // "Boston Mayor Ann Smith", but "Boston Fire Department".
    if (at === from && (tables.offices.has(piece.lower) || tables.titles.has(piece.lower)))
      isTitle = true;
  }
  return false;
}

/** "Oak" of "Elm and Oak streets". */
function isLastOfList(
  { first }: Candidate,
  { lower }: Piece,
  { pieces, tables }: Context,
): boolean {
  const before = pieces[first - 1];
  if (before?.lower !== 'and' && before?.text !== ',') return false;
  return tables.areaPlurals.has(lower) || tables.roadPlurals.has(lower);
}

/** So many pieces of a list are looked through for the noun that it ends or begins with. */
const LONGEST_LIST = 30;

/** "Clarke, Oconee and Jackson counties", "Elm and Oak streets". */
export function listNounAfter(end: number, { pieces, tables }: Context): Piece | null {
  for (let at = end; at < end + LONGEST_LIST; at++) {
    const piece = pieces[at];
    if (!piece || piece.sentence !== pieces[end]?.sentence) return null;
    if (piece.text === ',' || piece.lower === 'and' || piece.lower === 'or') continue;
    if (tables.areaPlurals.has(piece.lower) || tables.roadPlurals.has(piece.lower)) return piece;
    if (!piece.capital) return null;
  }
  return null;
}

/** "the villages of Foua, Kafr Nabl and Kafranbel". */
export function listNounBefore(first: number, { pieces, tables }: Context): Piece | null {
  for (let at = first - 1; at > first - LONGEST_LIST; at--) {
    const piece = pieces[at];
    if (!piece || piece.sentence !== pieces[first]?.sentence) return null;
    if (piece.lower === 'of') {
      const noun = pieces[at - 1];
      return noun && tables.areaPlurals.has(noun.lower) ? noun : null;
    }
    if (piece.text !== ',' && piece.lower !== 'and' && !piece.capital) return null;
  }
  return null;
}

/** Of a word of a closed class: which one. */
function wordClass({ lower }: Piece, tables: PlaceTables): string | null {
  if (tables.inPrepositions.has(lower)) return 'in';
  if (tables.scenePrepositions.has(lower)) return 'scene';
  if (tables.prepositions.has(lower)) return 'preposition';
  if (tables.conjunctions.has(lower)) return 'conjunction';
  if (tables.articles.has(lower)) return 'article';
  return tables.auxiliaries.has(lower) ? 'auxiliary' : null;
}
