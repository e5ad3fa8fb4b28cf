import type { Mention, PlaceKind } from '../../brief.ts';
import type { PlaceTables } from '../../lang/places.ts';
import { isAllLetters } from '../../text/characters.ts';
import type { Candidate } from './candidate.ts';
import type { Piece } from './pieces.ts';

/**
 * Whether a mention is the scene, a government, team or market that acts, or qualifies a noun.
 * In doubt it is the scene.
 */
export function useOf(
  { first, end, to }: Candidate,
  type: PlaceKind,
  pieces: readonly Piece[],
  tables: PlaceTables,
): Mention['use'] {
  const before = pieces[first - 1];
  const own = pieces[end - 1];
  const next = pieces[end];
  if (!own || !next || next.sentence !== own.sentence) return 'literal';
  const isJoined = next.kind === 'word' && next.joint !== '';
  const isObject =
    before !== undefined &&
    before.sentence === own.sentence &&
    (tables.scenePrepositions.has(before.lower) || tables.prepositions.has(before.lower));
  if (own.possessiveTo > to) return 'literal';
  // "Beijing said", but not "aides in Beijing said".
  if (!isObject && ACTORS.has(type) && acts(end, pieces, tables)) return 'metonym';
  return isJoined && isNoun(next, tables) ? 'modifier' : 'literal';
}

const ACTORS: ReadonlySet<PlaceKind> = new Set(['country', 'region', 'city']);
const MOST_BEFORE_VERB = 3;

/** "Beijing said", "Beijing has repeatedly denied"; not "Beijing was attacked". */
function acts(end: number, pieces: readonly Piece[], tables: PlaceTables): boolean {
  for (let at = end; at <= end + MOST_BEFORE_VERB; at++) {
    const piece = pieces[at];
    if (!piece || piece.kind !== 'word' || piece.capital || piece.joint !== ' ') return false;
    if (tables.actorVerbs.has(piece.lower) || tables.actsOfState.has(piece.lower)) return true;
    if (!tables.activeAuxiliaries.has(piece.lower) && !isAdverb(piece.lower)) return false;
  }
  return false;
}

const ADVERBS: ReadonlySet<string> = new Set(['also', 'not', 'never']);

function isAdverb(lower: string): boolean {
  return ADVERBS.has(lower) || (lower.length > 2 && lower.endsWith('ly') && isAllLetters(lower));
}

/** What a place's name before it qualifies, as far as closed classes and endings tell. */
function isNoun({ lower }: Piece, tables: PlaceTables): boolean {
  return !(
    tables.areaNouns.has(lower) ||
    tables.functionWords.has(lower) ||
    tables.auxiliaries.has(lower) ||
    tables.actorVerbs.has(lower) ||
    tables.actsOfState.has(lower) ||
    tables.irregularPasts.has(lower) ||
    tables.calendar.has(lower) ||
    /ed$|ly$/.test(lower)
  );
}
