import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { PlaceTables } from '../../lang/places.ts';
import { foundAs, type Candidate, type Found, type Names } from './candidate.ts';
import type { Piece } from './pieces.ts';

type Formed = Pick<Candidate, 'form' | 'type' | 'places'>;

/** A place by the form of its name: "Church Street", "Lake Wobegon", "Smith County". */
export function formOf(
  pieces: readonly Piece[],
  first: number,
  end: number,
  tables: PlaceTables,
  gazetteer: Names,
  text: string,
): { readonly form: Formed; readonly dot: boolean } | null {
  if (end - first < 2) return null;
  const head = pieces[first];
  const last = pieces[end - 1];
  if (!head || !last || !last.capital) return null;
  const dot = takesDot(last, tables);
  if (!isOneName(pieces, first, end, tables)) return null;
  // "Elm Court", but not "Superior Court"
  const isTribunal = tables.courts.has(pieces[end - 2]?.lower ?? '') && last.lower === 'court';
  if (tables.roads.has(last.lower) && (dot || last.text.length > 2) && !isTribunal)
    return { form: { form: 'road', type: 'street', places: [] }, dot };
  if (tables.divisions.has(last.lower))
    return {
      form: {
        form: 'division',
        type: 'region',
        places: divided(gazetteer.lookUp(text.slice(head.from, pieces[end - 2]?.to)), last, tables),
      },
      dot,
    };
  const landform =
    tables.landforms.get(last.lower) ??
    // "River Lune", but not "River North" or "Lake Placid Airport"
    (tables.directions.has(last.lower) ||
    tables.facilities.has(last.lower) ||
    tables.offices.has(last.lower)
      ? undefined
      : tables.landformsFirst.get(head.lower));
  if (landform) return { form: { form: 'landform', type: landform, places: [] }, dot: false };
  if (tables.facilities.has(last.lower))
    return { form: { form: 'facility', type: 'facility', places: [] }, dot: false };
  return null;
}

/** "Elm St.", but not "off Elm Road." */
function takesDot({ dotTo, to, lower }: Piece, { formAbbreviations }: PlaceTables): boolean {
  return dotTo > to && formAbbreviations.has(lower);
}

/** No "Sharon and Falls", "India and Street's hopes" or "the man's Elm Street". */
function isOneName(
  pieces: readonly Piece[],
  first: number,
  end: number,
  { formConnectors }: PlaceTables,
): boolean {
  for (let at = first; at < end; at++) {
    const piece = pieces[at];
    // The dot is of "E. Broad Street".
    if (!piece || !(piece.capital || piece.text === '.' || formConnectors.has(piece.lower)))
      return false;
    // "Queen's Road" is one, "Warden's Elm Road" is not.
    if (piece.possessiveTo > piece.to && at < end - 2) return false;
  }
  return true;
}

/** Of the places of a division's bare name: divisions, or else towns; of a township's towns alone. */
function divided(
  places: readonly GazetteerPlace[],
  last: Piece,
  { smallDivisions }: PlaceTables,
): readonly GazetteerPlace[] {
  const isDivision = ({ feature }: GazetteerPlace) => feature === 'ADM1' || feature === 'ADM2';
  const divisions = places.filter(isDivision);
  if (smallDivisions.has(last.lower)) return places.filter((place) => !isDivision(place));
  return divisions.length > 0 ? divisions : places;
}

/** "40th Avenue South", "Interstate 64 West"; but not "Main Street North Carolina". */
export function withDirection(
  text: string,
  pieces: readonly Piece[],
  found: Found,
  { directions }: PlaceTables,
): Found {
  const next = pieces[found.end];
  const isDirection = next?.capital === true && next.joint === ' ' && directions.has(next.lower);
  const second = pieces[found.end + 1];
  if (!isDirection || (second?.capital && second.joint === ' ')) return found;
  const { form, type, places, from, first, end } = found;
  return foundAs(form, type, places, text.slice(from, next.to), from, next.to, first, end + 1);
}

/** "Interstate 95", "U.S. 60", "I-95", "County Road 35", "FM 645", "Ky. 52", "Illinois Route 159". */
export function numberedRoad(
  text: string,
  pieces: readonly Piece[],
  first: number,
  tables: PlaceTables,
  gazetteer: Names,
): Found | null {
  const head = pieces[first];
  if (!head?.capital) return null;
  // The dot of "Ky." is a piece of its own.
  let at = pieces[first + 1]?.text === '.' && head.dotTo > head.to ? first + 2 : first + 1;
  const second = pieces[at];
  const isQualified = second?.capital === true && tables.numberedRoads.has(second.lower);
  if (isQualified) at++;
  const number = pieces[at];
  if (number?.kind !== 'number' || !/^\d{1,4}$/.test(number.text)) return null;
  if (number.joint === '' || number.sentence !== head.sentence) return null;
  // A letter or a country alone makes a road only with a hyphen, a state's letters only on a road.
  const isRoad = tables.numberedRoads.has(head.lower)
    ? head.text.length > 2 ||
      isQualified ||
      number.joint === '-' ||
      tables.roadInitials.has(head.text)
    : (isQualified || isOnRoad(pieces[first - 1], tables)) && isState(head, text, gazetteer);
  // "the U.S. 12 years ago"
  if (isCounted(pieces[at + 1], tables)) return null;
  return isRoad ? road(text, pieces, first, at + 1) : null;
}

/** A plural behind a number is what it counts. */
function isCounted(next: Piece | undefined, { functionWords }: PlaceTables): boolean {
  if (!next || next.capital || next.kind !== 'word' || next.joint === '') return false;
  return PLURAL.test(next.lower) && !functionWords.has(next.lower);
}

const PLURAL = /(?:[^s]s|people|men|women|children|percent)$/;

/** "on Ky. 52", "across W.Va. 61", but not "Ind. 4". */
function isOnRoad(before: Piece | undefined, { roadPrepositions }: PlaceTables): boolean {
  return roadPrepositions.has(before?.lower ?? '');
}

function isState({ from, to, dotTo }: Piece, text: string, gazetteer: Names): boolean {
  return [
    ...gazetteer.abbreviation(text.slice(from, dotTo)),
    ...(dotTo === to ? gazetteer.lookUp(text.slice(from, to)) : []),
  ].some(({ feature, lesser }) => feature === 'ADM1' && !lesser);
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** "42nd Street", "6th Avenue", "14th St.". */
export function ordinalRoad(
  text: string,
  pieces: readonly Piece[],
  first: number,
  tables: PlaceTables,
): Found | null {
  const [number, ending, last] = [pieces[first], pieces[first + 1], pieces[first + 2]];
  if (!number || !ending || !last?.capital || last.joint !== ' ') return null;
  if (ending.from !== number.to || !ORDINAL_ENDINGS.has(ending.lower)) return null;
  if (!tables.roads.has(last.lower)) return null;
  const found = road(text, pieces, first, first + 3);
  return takesDot(last, tables) ? { ...found, to: last.dotTo } : found;
}

function road(text: string, pieces: readonly Piece[], first: number, end: number): Found {
  const from = pieces[first]?.from ?? 0;
  const to = pieces[end - 1]?.to ?? from;
  return foundAs('road', 'street', [], text.slice(from, to), from, to, first, end);
}
