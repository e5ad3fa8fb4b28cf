import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { Candidate } from './candidate.ts';

export function isWellKnown({ form, places }: Candidate): boolean {
  return form === 'abbreviation' || places.some(isBig);
}

const BIG_TOWN = 400_000;

export function isBig({ feature, population, lesser }: GazetteerPlace): boolean {
  if (lesser) return false;
  return (
    feature === 'PCLI' || feature === 'ADM1' || feature === 'continent' || population > BIG_TOWN
  );
}
