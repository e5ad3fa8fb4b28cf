import type { PlaceKind } from '../../brief.ts';
import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts';

/** What of the gazetteer the candidates are looked up with. */
export type Names = Pick<Gazetteer, 'lookUp' | 'abbreviation' | 'startsName'>;

/** Words that may name a place: a name of the gazetteer, or one by its form ("Church Street"). */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Index of its first piece, and one past its last. */
  readonly first: number;
  readonly end: number;
  readonly name: string;
  /** The same in small letters. */
  readonly lower: string;
  readonly form:
    'name' | 'abbreviation' | 'road' | 'facility' | 'landform' | 'division' | 'unknown';
  readonly type: PlaceKind;
  /** What it may be, by the gazetteer; empty for a form that the gazetteer does not know. */
  readonly places: readonly GazetteerPlace[];
  /** A longer candidate holds it: one that the gazetteer knows, or else one by its form. */
  readonly within: 'name' | 'form' | null;
}
/** One that is not yet held against the longer ones. */
export type Found = { -readonly [Key in keyof Candidate]: Candidate[Key] };

/** All are of one shape, however they were found: what is read so often is read faster then. */
export function foundAs(
  form: Candidate['form'],
  type: PlaceKind,
  places: readonly GazetteerPlace[],
  name: string,
  from: number,
  to: number,
  first: number,
  end: number,
): Found {
  return {
    from,
    to,
    first,
    end,
    name,
    lower: name.toLowerCase(),
    form,
    type,
    places,
    within: null,
  };
}
