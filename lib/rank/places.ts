import type { Place } from '../brief.ts';
import type { Doc } from '../text/doc.ts';
import { ranked, type Weights } from './ranked.ts';
import { standing } from './standing.ts';

type Feature =
  'early' | 'lead' | 'headline' | 'mentions' | 'literal' | 'local' | 'ambiguous' | 'unplaced';

/** Where it happened comes before who took part: literal, near the top, said again. */
const WEIGHTS: Weights<Feature> = {
  early: 1,
  lead: 0.5,
  headline: 1,
  mentions: 1.5,
  literal: 1,
  local: 0.3,
  ambiguous: -1,
  unplaced: -0.5,
};

/** Mentions beyond which a place gains nothing. */
const FULL = 5;
const WIDE: ReadonlySet<Place['type']> = new Set(['country', 'continent', 'sea']);

/** The places, the one to show first at the start. */
export function rankPlaces(doc: Doc, places: readonly Place[]): Place[] {
  const at = standing(doc);
  return ranked(
    places,
    ({ span, type, mentions, alternatives, lat }) => ({
      early: at.early(span),
      lead: flag(mentions.some((mention) => at.inLead(mention.span))),
      headline: flag(mentions.some((mention) => at.inHeadline(mention.span))),
      mentions: Math.min(1, Math.log2(mentions.length) / Math.log2(FULL)),
      literal: flag(mentions.some(({ use }) => use === 'literal')),
      local: flag(!WIDE.has(type)),
      ambiguous: flag(alternatives.length > 0),
      unplaced: flag(lat === null),
    }),
    WEIGHTS,
  );
}

const flag = (holds: boolean): number => (holds ? 1 : 0);
