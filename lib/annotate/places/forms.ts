import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { PlaceTables } from '../../lang/places.ts';
import type { Candidate, Found, Names } from './candidates.ts';
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
  const rest = text.slice(head.from, pieces[end - 2]?.to);
  const dot = last.dotTo > last.to && last.text.length <= 4;
  if (!isOneName(pieces, first, end, tables)) return null;
  // "Elm Court", but not "Superior Court"
  const isTribunal = tables.courts.has(pieces[end - 2]?.lower ?? '') && last.lower === 'court';
  if (tables.roads.has(last.lower) && (dot || last.text.length > 2) && !isTribunal)
    return { form: { form: 'road', type: 'street', places: [] }, dot };
  if (tables.divisions.has(last.lower))
    return {
      form: { form: 'division', type: 'region', places: divided(gazetteer.lookUp(rest)) },
      dot,
    };
  const landform = tables.landforms.get(last.lower) ?? tables.landformsFirst.get(head.lower);
  if (landform) return { form: { form: 'landform', type: landform, places: [] }, dot: false };
  if (tables.facilities.has(last.lower))
    return { form: { form: 'facility', type: 'facility', places: [] }, dot: false };
  return null;
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

/** Of the places of a division's bare name: divisions, or else towns. */
function divided(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const divisions = places.filter(({ feature }) => feature === 'ADM1' || feature === 'ADM2');
  return divisions.length > 0 ? divisions : places;
}

/** "Interstate 95", "U.S. 60", "I-95", "County Road 35", "State Highway 5". */
export function numberedRoad(
  text: string,
  pieces: readonly Piece[],
  first: number,
  tables: PlaceTables,
): Found | null {
  const head = pieces[first];
  if (!head?.capital || !tables.numberedRoads.has(head.lower)) return null;
  const second = pieces[first + 1];
  const isQualified = second?.capital === true && tables.numberedRoads.has(second.lower);
  const at = isQualified ? first + 2 : first + 1;
  const number = pieces[at];
  if (number?.kind !== 'number' || !/^\d{1,4}$/.test(number.text)) return null;
  if (number.joint === '' || number.sentence !== head.sentence) return null;
  // A letter or a country alone makes a road only with a hyphen.
  if (head.text.length <= 2 && !isQualified && number.joint !== '-') return null;
  return {
    from: head.from,
    to: number.to,
    first,
    end: at + 1,
    name: text.slice(head.from, number.to),
    form: 'road',
    type: 'street',
    places: [],
  };
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** "42nd Street", "6th Avenue". */
export function ordinalRoad(
  text: string,
  pieces: readonly Piece[],
  first: number,
  { roads }: PlaceTables,
): Found | null {
  const [number, ending, road] = [pieces[first], pieces[first + 1], pieces[first + 2]];
  if (!number || !ending || !road?.capital || road.joint !== ' ') return null;
  if (ending.from !== number.to || !ORDINAL_ENDINGS.has(ending.lower)) return null;
  if (!roads.has(road.lower)) return null;
  return {
    from: number.from,
    to: road.to,
    first,
    end: first + 3,
    name: text.slice(number.from, road.to),
    form: 'road',
    type: 'street',
    places: [],
  };
}
