import type { PlaceKind } from '../../brief.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { PlaceTables } from '../../lang/places.ts';
import { formOf, numberedRoad, ordinalRoad, withDirection } from './forms.ts';
import type { Piece } from './pieces.ts';

/** Words that may name a place: a name of the gazetteer, or one by its form ("Church Street"). */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Index of its first piece, and one past its last. */
  readonly first: number;
  readonly end: number;
  readonly name: string;
  readonly form:
    'name' | 'abbreviation' | 'road' | 'facility' | 'landform' | 'division' | 'unknown';
  readonly type: PlaceKind;
  /** What it may be, by the gazetteer; empty for a form that the gazetteer does not know. */
  readonly places: readonly GazetteerPlace[];
  /** A longer candidate holds it: one that the gazetteer knows, or else one by its form. */
  readonly within: 'name' | 'form' | null;
}
export type Found = Omit<Candidate, 'within'>;

const LONGEST = 6;

/** Every candidate, overlapping ones too, in order of their starts, the longer first. */
export function candidatesOf(
  text: string,
  pieces: readonly Piece[],
  tables: PlaceTables,
  gazetteer: Gazetteer,
): Candidate[] {
  const found: Found[] = [];
  const known = remembering(gazetteer);
  for (let first = 0; first < pieces.length; first++) {
    const piece = pieces[first];
    if (!piece) continue;
    if (piece.kind === 'number') {
      const ordinal = ordinalRoad(text, pieces, first, tables);
      if (ordinal) found.push(withDirection(text, pieces, ordinal, tables));
    }
    if (!canStart(piece, tables) || isFunctionWord(piece, pieces[first + 1], tables)) continue;
    const before = found.length;
    const run = runFrom(pieces, first, tables);
    for (let end = first + run; end > first; end--) {
      const last = pieces[end - 1];
      if (!last?.capital && !tables.landforms.has(last?.lower ?? '')) continue;
      const candidate = named(text, pieces, first, end, tables, known);
      if (candidate?.form === 'road') found.push(withDirection(text, pieces, candidate, tables));
      else if (candidate) found.push(candidate);
    }
    if (found.length === before) {
      const unknown = unknownName(text, pieces, first, tables);
      if (unknown) found.push(unknown);
    }
    const withRegion = commaName(text, pieces, first, known);
    if (withRegion) found.splice(before, 0, withRegion);
    const numbered = numberedRoad(text, pieces, first, tables, known);
    if (numbered) found.push(withDirection(text, pieces, numbered, tables));
  }
  return withHolders(found);
}

export type Names = Pick<Gazetteer, 'lookUp' | 'abbreviation'>;

/** An article says the same names again and again. */
function remembering(gazetteer: Gazetteer): Names {
  const names = new Map<string, readonly GazetteerPlace[]>();
  return {
    lookUp(name) {
      const known = names.get(name) ?? gazetteer.lookUp(name);
      names.set(name, known);
      return known;
    },
    abbreviation: (letters) => gazetteer.abbreviation(letters),
  };
}

/** In order of starts, the longer first, so what holds a candidate stands before it. */
function withHolders(found: readonly Found[]): Candidate[] {
  let names = 0;
  let forms = 0;
  return found.map((candidate) => {
    const { end, form } = candidate;
    const within = names >= end ? 'name' : forms >= end ? 'form' : null;
    if (form === 'name' || form === 'abbreviation') names = Math.max(names, end);
    else if (form !== 'unknown') forms = Math.max(forms, end);
    return { ...candidate, within };
  });
}

/** "Washington, D.C.", a name of the gazetteer with a comma in it. */
function commaName(
  text: string,
  pieces: readonly Piece[],
  first: number,
  gazetteer: Names,
): Found | null {
  const [head, comma, last] = [pieces[first], pieces[first + 1], pieces[first + 2]];
  if (!head || comma?.text !== ',' || !last?.capitals || last.joint !== ' ') return null;
  const to = last.dotTo;
  const name = text.slice(head.from, to);
  const places = gazetteer.lookUp(name);
  return places.length === 0
    ? null
    : { from: head.from, to, first, end: first + 3, name, form: 'name', ...typed(places) };
}

function canStart(piece: Piece, tables: PlaceTables): boolean {
  return piece.kind === 'word' && (piece.capital || tables.smallStarts.has(piece.lower));
}

/** "The" of "The council", but not of "The Hague". */
function isFunctionWord(
  { lower, capitals }: Piece,
  next: Piece | undefined,
  { functionWords, numberedRoads }: PlaceTables,
): boolean {
  if (capitals || next?.capital) return false;
  return functionWords.has(lower) && !numberedRoads.has(lower);
}

/** How many pieces from `first` on may be one name. */
function runFrom(pieces: readonly Piece[], first: number, tables: PlaceTables): number {
  let length = 1;
  for (let at = first + 1; length < LONGEST; at++) {
    const piece = pieces[at];
    if (!piece) break;
    if (piece.text === '.' && pieces[at - 1]?.dotTo === piece.to && pieces[at + 1]?.joint === '. ')
      length++;
    else if (piece.joint === '' || piece.kind === 'mark') break;
    else if (piece.capital || tables.connectors.has(piece.lower)) length++;
    // "the Dnipro river"
    else if (tables.landforms.has(piece.lower)) return length + 1;
    else break;
  }
  return length;
}

function named(
  text: string,
  pieces: readonly Piece[],
  first: number,
  end: number,
  tables: PlaceTables,
  gazetteer: Names,
): Found | null {
  const head = pieces[first];
  const last = pieces[end - 1];
  if (!head || !last) return null;
  // "US$5" is money, "US10YT" a bond.
  if (text.charCodeAt(last.possessiveTo) !== SPACE && GLUED.test(text.charAt(last.possessiveTo)))
    return null;
  const at = { from: head.from, first, end };
  const name = text.slice(head.from, last.to);
  const withDot = last.dotTo === last.to ? name : text.slice(head.from, last.dotTo);
  if (head.capital && end - first <= 3 && (head.capitals || withDot.includes('.'))) {
    const dotted = withDot === name ? [] : gazetteer.abbreviation(withDot);
    // The dot is a piece of its own, which the mention takes in.
    if (dotted.length > 0)
      return { ...at, end: end + 1, to: last.dotTo, name: withDot, ...abbreviationOf(dotted) };
    const bare = gazetteer.abbreviation(name);
    if (bare.length > 0) return { ...at, to: last.to, name, ...abbreviationOf(bare) };
  }
  const whole = last.possessiveTo === last.to ? name : text.slice(head.from, last.possessiveTo);
  const bare = nameable(name) ? gazetteer.lookUp(name) : [];
  // "Alexandria City" is a lesser name of a division; in "Alexandria City Schools" the town stands.
  if (
    end - first > 1 &&
    tables.areaNouns.has(last.lower) &&
    bare.length > 0 &&
    bare.every(isLesser)
  )
    return null;
  // "St. John's" is a name as it stands, "Cuba's" is not of Cubas.
  const isOwnName = whole !== name && (bare.length === 0 || tables.saints.has(head.lower));
  const possessive = isOwnName && nameable(whole) ? gazetteer.lookUp(whole) : [];
  if (possessive.length > 0)
    return { ...at, to: last.possessiveTo, name: whole, form: 'name', ...typed(possessive) };
  if (bare.length > 0) return { ...at, to: last.to, name, form: 'name', ...typed(bare) };
  const formed = formOf(pieces, first, end, tables, gazetteer, text);
  return formed && { ...at, to: formed.dot ? last.dotTo : last.to, name, ...formed.form };
}

const SPACE = 32;
/** A letter, a digit or a dollar, ASCII's first, which are nearly all. */
const GLUED = /[$\dA-Za-z]|[^\0-\x7f](?<=[\p{L}\p{N}])/u;

function nameable(name: string): boolean {
  return name.length > 2 && !name.endsWith('.');
}

function isLesser({ lesser }: GazetteerPlace): boolean {
  return lesser;
}

function typed(places: readonly GazetteerPlace[]) {
  return { type: places[0]?.type ?? ('other' as const), places };
}

function abbreviationOf(places: readonly GazetteerPlace[]) {
  return { form: 'abbreviation' as const, ...typed(places) };
}

/** A capitalised name by itself that no table knows, where a place may stand: "in Umlangeni". */
function unknownName(
  text: string,
  pieces: readonly Piece[],
  first: number,
  tables: PlaceTables,
): Found | null {
  const head = pieces[first];
  const before = pieces[first - 1];
  if (!head?.capital || head.capitals || head.text.length < 4 || !before) return null;
  if (before.sentence !== head.sentence || before.capital || before.joint === '-') return null;
  const isAfterScene =
    tables.scenePrepositions.has(before.lower) || tables.areaNouns.has(before.lower);
  const isOfArea = before.lower === 'of' && tables.areaNouns.has(pieces[first - 2]?.lower ?? '');
  const isListed = before.text === ',' || before.lower === 'and';
  if (!isAfterScene && !isOfArea && !isListed) return null;
  let end = first + 1;
  while (pieces[end]?.capital && (pieces[end]?.joint === ' ' || pieces[end]?.joint === '-')) end++;
  const last = pieces[end - 1];
  if (!last || end - first > 2 || pieces[end]?.kind === 'number') return null;
  return {
    from: head.from,
    to: last.to,
    first,
    end,
    name: text.slice(head.from, last.to),
    form: 'unknown',
    type: 'other',
    places: [],
  };
}
