import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { isWellKnown } from './prominence.ts';

/** What stands behind a comma or in brackets and may hold it: "Texas" of "Fort Worth, Texas". */
export function partnerOf(
  candidate: Candidate,
  { pieces, startingAt }: Pick<Context, 'pieces' | 'startingAt'>,
): Candidate | null {
  const mark = pieces[candidate.end];
  if (mark?.text !== ',' && mark?.text !== '(') return null;
  const partner = startingAt.get(candidate.end + 1)?.find((other) => isWithin(candidate, other));
  if (!partner) return null;
  // "in Washington, New York and Boston" is a list.
  const isList = pieces[partner.end]?.lower === 'and' && isWellKnown(candidate);
  return isList ? null : partner;
}

/** Whether one of what the other may be holds one of what it may be. */
function isWithin(candidate: Candidate, container: Candidate): boolean {
  return candidate.places.some((place) => container.places.some((other) => holds(other, place)));
}

/** A country its places, a first-order division its own. */
export function holds(container: GazetteerPlace, place: GazetteerPlace): boolean {
  if (container.index === place.index) return false;
  if (container.feature === 'PCLI') return container.country === place.country;
  if (container.feature === 'ADM1') return container.index === place.regionIndex;
  return container.feature === 'ADM2' && place.containerIndex === container.index;
}
