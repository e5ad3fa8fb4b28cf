import type { PlaceKind } from '../lib/brief.ts';
import type { MessageKey } from '../lib/locale/keys.ts';

/** What a place is, where its name alone may not say so. */
export const PLACE_KINDS: Readonly<Partial<Record<PlaceKind, MessageKey>>> = {
  country: 'typeCountry',
  region: 'typeRegion',
  district: 'typeDistrict',
  street: 'typeStreet',
  river: 'typeRiver',
  sea: 'typeSea',
  mountain: 'typeMountain',
  island: 'typeIsland',
  continent: 'typeContinent',
};
