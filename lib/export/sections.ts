import type { Figure, KeyPoint, Place, Quotation } from '../brief.ts';

export type BriefItem = KeyPoint | Quotation | Place | Figure;

/** When the brief was read: an ISO 8601 date and time. */
export interface Reading {
  readonly accessed: string;
}

export const SECTIONS = ['keyPoints', 'quotations', 'voices', 'places', 'figures'] as const;
export type Section = (typeof SECTIONS)[number];
