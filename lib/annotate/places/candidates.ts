import type { PlaceKind } from '../../brief.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { PlaceTables } from '../../lang/places.ts';
import { isAsciiLetterOrDigit, isBeyond } from '../../text/characters.ts';
import { foundAs, type Candidate, type Found, type Names } from './candidate.ts';
import { formOf, numberedRoad, ordinalRoad, withDirection } from './forms.ts';
import type { Piece } from './pieces.ts';

const LONGEST = 6;

/** Every candidate, overlapping ones too, in order of their starts, the longer first. */
export function candidatesOf(
  text: string,
  pieces: readonly Piece[],
  tables: PlaceTables,
  gazetteer: Gazetteer,
): readonly Candidate[] {
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
    // "People's" of "People's Republic of China".
    const startsName = run > 1 && known.startsName(text.slice(piece.from, piece.possessiveTo));
    for (let end = first + run; end > first; end--) {
      const last = pieces[end - 1];
      if (!last || !(last.capital || tables.landforms.has(last.lower))) continue;
      if (isGlued(text, last)) continue;
      const candidate =
        abbreviated(text, pieces, first, end, tables, known) ??
        (startsName || end === first + 1
          ? named(text, pieces, first, end, tables, known)
          : formed(text, pieces, first, end, tables, known));
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

/** An article says the same names again and again. */
function remembering(gazetteer: Gazetteer): Names {
  return {
    lookUp: remembered((name) => gazetteer.lookUp(name)),
    abbreviation: remembered((letters) => gazetteer.abbreviation(letters)),
    startsName: remembered((word) => gazetteer.startsName(word)),
  };
}

function remembered<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) {
      answer = ask(name);
      answers.set(name, answer);
    }
    return answer;
  };
}

/** In order of starts, the longer first, so what holds a candidate stands before it. */
function withHolders(found: readonly Found[]): readonly Candidate[] {
  let names = 0;
  let forms = 0;
  for (const candidate of found) {
    const { end, form } = candidate;
    candidate.within = names >= end ? 'name' : forms >= end ? 'form' : null;
    if (form === 'name' || form === 'abbreviation') names = Math.max(names, end);
    else if (form !== 'unknown') forms = Math.max(forms, end);
  }
  return found;
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
    : foundAs('name', typeOf(places), places, name, head.from, to, first, first + 3);
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
    // The dot of "St. Louis".
    if (pieces[at - 1]?.dotTo === piece.to && pieces[at + 1]?.joint === '. ') length++;
    else if (piece.joint === '' || piece.kind === 'mark') break;
    else if (piece.capital || tables.connectors.has(piece.lower)) length++;
    // "the Dnipro river"
    else if (tables.landforms.has(piece.lower)) return length + 1;
    else break;
  }
  return length;
}

/** "US$5" and "US $5" are money, "US10YT" a bond. */
function isGlued(text: string, { possessiveTo, capitals }: Piece): boolean {
  const code = text.charCodeAt(possessiveTo);
  if (capitals && text.charCodeAt(possessiveTo + 1) === DOLLAR) return true;
  if (isBeyond(code)) return /[\p{L}\p{N}]/u.test(text.charAt(possessiveTo));
  return code === DOLLAR || isAsciiLetterOrDigit(code);
}

const LONGEST_ABBREVIATION = 3;

/** "Ind.", "N. Mex.", "UAE". */
function abbreviated(
  text: string,
  pieces: readonly Piece[],
  first: number,
  end: number,
  tables: PlaceTables,
  gazetteer: Names,
): Found | null {
  const head = pieces[first];
  const last = pieces[end - 1];
  if (!head?.capital || !last || end - first > LONGEST_ABBREVIATION) return null;
  const withDot = text.slice(head.from, last.dotTo);
  if (!head.capitals && !withDot.includes('.')) return null;
  const found = (name: string, to: number, end: number, places: readonly GazetteerPlace[]) =>
    foundAs('abbreviation', typeOf(places), places, name, head.from, to, first, end);
  const dotted = last.dotTo === last.to ? [] : gazetteer.abbreviation(withDot);
  // The dot is a piece of its own, which the mention takes in.
  if (dotted.length > 0) return found(withDot, last.dotTo, end + 1, dotted);
  const name = text.slice(head.from, last.to);
  const bare = gazetteer.abbreviation(name);
  const places = pieces[first - 1]?.text === ',' ? bare : alone(name, bare, tables);
  return places.length > 0 ? found(name, last.to, end, places) : null;
}

/** Of a state's two letters, what they mean behind no town's comma: "LA" is the city, "ID" a card. */
function alone(
  name: string,
  places: readonly GazetteerPlace[],
  tables: PlaceTables,
): readonly GazetteerPlace[] {
  if (tables.statesInTowns.has(name)) return [];
  const others = places.filter(({ feature }) => feature !== 'ADM1');
  return name.length === 2 && others.length > 0 ? others : places;
}

/** By a name of the gazetteer, or else by its form. */
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
  const name = end - first === 1 ? head.text : text.slice(head.from, last.to);
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
  const places = possessive.length > 0 ? possessive : bare;
  if (places.length > 0) {
    const [own, to] = places === bare ? [name, last.to] : [whole, last.possessiveTo];
    return foundAs('name', typeOf(places), places, own, head.from, to, first, end);
  }
  return formed(text, pieces, first, end, tables, gazetteer);
}

function formed(
  text: string,
  pieces: readonly Piece[],
  first: number,
  end: number,
  tables: PlaceTables,
  gazetteer: Names,
): Found | null {
  const formed = formOf(pieces, first, end, tables, gazetteer, text);
  const from = pieces[first]?.from ?? 0;
  const last = pieces[end - 1];
  if (!formed || !last) return null;
  const { form, type, places } = formed.form;
  const to = formed.dot ? last.dotTo : last.to;
  return foundAs(form, type, places, text.slice(from, last.to), from, to, first, end);
}

const DOLLAR = 36;

function nameable(name: string): boolean {
  return name.length > 2 && !name.endsWith('.');
}

function isLesser({ lesser }: GazetteerPlace): boolean {
  return lesser;
}

function typeOf(places: readonly GazetteerPlace[]): PlaceKind {
  return places[0]?.type ?? 'other';
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
  const name = text.slice(head.from, last.to);
  return foundAs('unknown', 'other', [], name, head.from, last.to, first, end);
}
