import type { PlaceKind } from '../brief.ts';

/**
 * What a place is, in GeoNames' feature codes (https://www.geonames.org/export/codes.html), fewer:
 * a country, its first- and second-order divisions, capital, seats and towns, a part of a town;
 * then the kinds of the hand-written tables. The order is part of the format.
 */
export const FEATURES = [
  'PCLI',
  'ADM1',
  'ADM2',
  'PPLC',
  'PPLA',
  'PPLA2',
  'PPLA3',
  'PPL',
  'PPLX',
  'continent',
  'region',
  'district',
  'river',
  'sea',
  'mountain',
  'island',
] as const;
export type Feature = (typeof FEATURES)[number];

const KINDS: Partial<Record<Feature, PlaceKind>> = {
  PCLI: 'country',
  ADM1: 'region',
  ADM2: 'region',
  PPLX: 'district',
};

export function kindOf(feature: Feature): PlaceKind {
  const kind = KINDS[feature];
  if (kind) return kind;
  return feature.startsWith('PPL') ? 'city' : (feature as PlaceKind);
}
