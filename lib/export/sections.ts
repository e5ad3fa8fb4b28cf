import type { Figure, KeyPoint, Place, Quotation } from '../brief.ts';

export type Section = 'keyPoints' | 'quotations' | 'voices' | 'places' | 'figures';
export type BriefItem = KeyPoint | Quotation | Place | Figure;

/** When the brief was read: an ISO 8601 date and time. */
export interface Reading {
  readonly accessed: string;
}

export const TITLES: Readonly<Record<Section, string>> = {
  keyPoints: 'Key points',
  quotations: 'Quotes',
  voices: 'Voices',
  places: 'Places',
  figures: 'Figures',
};

export const SECTIONS = Object.keys(TITLES) as readonly Section[];
