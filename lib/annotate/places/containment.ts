import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Candidate } from './candidates.ts';

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
