import type { Mention } from '../../brief.ts';
import type { PlaceTables } from '../../lang/places.ts';
import type { Candidate } from './candidates.ts';
import type { Piece } from './pieces.ts';

/**
 * Whether a mention is the scene, a government, team or market that acts, or qualifies a noun.
 * In doubt it is the scene.
 */
export function useOf(
  { first, end, to, type }: Candidate,
  pieces: readonly Piece[],
  tables: PlaceTables,
): Mention['use'] {
  const before = pieces[first - 1];
  const own = pieces[end - 1];
  const next = pieces[end];
  if (!own || !next || next.sentence !== own.sentence) return 'literal';
  if (before && tables.scenePrepositions.has(before.lower) && !isModified(next)) return 'literal';
  if (own.possessiveTo > to) return 'literal';
  if (tables.actorVerbs.has(next.lower) && (type === 'country' || type === 'city'))
    return 'metonym';
  if (isModified(next) && !tables.areaNouns.has(next.lower) && !isFunctionWord(next, tables))
    return 'modifier';
  return 'literal';
}

function isModified(next: Piece): boolean {
  return next.kind === 'word' && next.joint !== '';
}

const FUNCTION_WORDS = new Set(
  `a an the and or but nor so yet for of to in on at by with from as into onto over under after before
  since until while when where who whom whose which that than then though although because if whether
  not also only just now still already even again once during despite between among against about around
  near across through throughout toward towards via per within without outside inside beyond
  he she it they we i you his her its their our this these those there here`.split(/\s+/),
);

function isFunctionWord({ lower }: Piece, { auxiliaries, actorVerbs }: PlaceTables): boolean {
  return (
    FUNCTION_WORDS.has(lower) ||
    auxiliaries.has(lower) ||
    actorVerbs.has(lower) ||
    /ed$|ly$/.test(lower)
  );
}
