import type { Mention } from '../../brief.ts';
import type { PlaceTables } from '../../lang/places.ts';
import type { Candidate } from './candidate.ts';
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

function isFunctionWord(
  { lower }: Piece,
  { functionWords, auxiliaries, actorVerbs }: PlaceTables,
): boolean {
  return (
    functionWords.has(lower) ||
    auxiliaries.has(lower) ||
    actorVerbs.has(lower) ||
    /ed$|ly$/.test(lower)
  );
}
