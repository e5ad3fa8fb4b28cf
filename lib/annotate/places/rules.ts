import { withoutMarks } from '../../text/characters.ts';
import type { Candidate } from './candidate.ts';
import { isAlsoWord, type Context } from './context.ts';
import type { Piece } from './pieces.ts';
import { isBig } from './prominence.ts';

/**
 * What a rule says of a candidate: surely a place, no place, or none to show that still tells where
 * the story is ("University of Texas"). Without a rule the scorer decides.
 */
export type Verdict = 'place' | 'hint' | 'no place';

interface Sight {
  readonly candidate: Candidate;
  readonly context: Context;
  /** Classes of what stands beside it. */
  readonly left: string;
  readonly right: string;
  readonly head: Piece;
  readonly next: Piece | undefined;
}

export interface Rule {
  readonly id: string;
  readonly verdict: Verdict;
  readonly holds: (sight: Sight) => boolean;
}

const SCENE: ReadonlySet<string> = new Set(['left in', 'left in the', 'left scene']);
const QUALIFIED: ReadonlySet<string> = new Set([
  'right word',
  'right office',
  'right Office',
  'right name',
]);
const INSIDE_A_BODY: ReadonlySet<string> = new Set(['left body of', 'left Name of', 'right Body']);

const ENDS_PHRASE: ReadonlySet<string> = new Set([
  'right stop',
  'right end',
  'right mark',
  'right comma',
]);

/** The first that holds decides. */
export const RULES: readonly Rule[] = [
  // "LEEDS —", "LEEDS, England (AP) —", "Kyiv –"
  { id: 'dateline', verdict: 'place', holds: isDateline },
  // "Paris, Texas", whatever else Paris may be
  {
    id: 'in-container',
    verdict: 'place',
    holds: ({ right, candidate, left }) =>
      right === 'right comma container' && candidate.within !== 'name' && !left.endsWith('name'),
  },
  // "Paris Hilton", "Jordan Smith", but not "in Jordan King Abdullah"
  {
    id: 'given-name',
    verdict: 'no place',
    holds: ({ candidate: { first, end, form }, context, head, left, right }) =>
      form === 'name' &&
      end - first === 1 &&
      isAlsoWord(head, context) &&
      (right === 'right name' || right === 'right given-name') &&
      left !== 'left in',
  },
  // "Ms Holland", "Dr. Paris"
  {
    id: 'title',
    verdict: 'no place',
    holds: ({ candidate: { first }, context: { pieces, tables }, left, head }) => {
      const title = pieces[head.joint === '. ' ? first - 2 : first - 1];
      return left === 'left title' && title?.capital === true && tables.honorifics.has(title.lower);
    },
  },
  // "a desk at The Hanover", "the Bern": no town has an article
  {
    id: 'the-town',
    verdict: 'no place',
    holds: ({ candidate: { first, places, type }, context: { pieces }, head, right }) => {
      const [the, before] = [pieces[first - 1], pieces[first - 2]];
      if (the?.lower !== 'the' || type !== 'city' || head.joint !== ' ') return false;
      if (!places.every(({ feature }) => /^(?:PPL|ADM)/.test(feature))) return false;
      return (the.capital && before?.sentence === the.sentence) || ENDS_PHRASE.has(right);
    },
  },
  // "Real Madrid", "Inter Milan"
  {
    id: 'team',
    verdict: 'no place',
    holds: ({ candidate: { first }, context: { pieces, tables }, head }) => {
      const before = pieces[first - 1];
      return head.joint === ' ' && before?.capital === true && tables.teams.has(before.lower);
    },
  },
  // "University of Texas", "Texas Rangers", "Future Farmers of America"
  {
    id: 'inside-body',
    verdict: 'hint',
    holds: ({ left, right }) => INSIDE_A_BODY.has(left) || INSIDE_A_BODY.has(right),
  },
  // "Mars", but not "Mars, Pa."
  {
    id: 'other-world',
    verdict: 'no place',
    holds: ({ candidate: { first, end }, context: { tables }, head }) =>
      end - first === 1 && tables.otherWorlds.has(head.lower),
  },
  // "the Duma", "Canadian", "Western District"
  {
    id: 'other-thing',
    verdict: 'no place',
    holds: ({ candidate, context: { tables, pieces } }) =>
      tables.otherThings.has(candidate.lower) ||
      (candidate.form === 'name' && isGeneric(candidate, pieces, tables)),
  },
  // "Save hundreds on it": no town of Savé
  { id: 'plain-opener', verdict: 'no place', holds: isPlainOpener },
  // "100 B.C."
  {
    id: 'era',
    verdict: 'no place',
    holds: ({ left, candidate: { form, name }, context: { tables } }) =>
      left === 'left number' && form === 'abbreviation' && tables.eras.has(name),
  },
  // "at the White House", but not "White House aides"
  {
    id: 'seat-as-scene',
    verdict: 'place',
    holds: (sight) => isSeat(sight) && SCENE.has(sight.left) && !QUALIFIED.has(sight.right),
  },
  { id: 'seat', verdict: 'hint', holds: isSeat },
  // "R-Texas", but not "D-Day"
  {
    id: 'party',
    verdict: 'place',
    holds: ({ left, head, context: { tables } }) =>
      left === 'left party' && !tables.alsoWords.has(head.lower),
  },
  // "the villages of Foua and Kafranbel", "Clarke, Oconee and Jackson counties"
  {
    id: 'listed',
    verdict: 'place',
    holds: ({ candidate: { within }, left, right }) =>
      within !== 'name' && (left === 'left listed' || right.startsWith('right listed')),
  },
  // "44 Elm Street"
  {
    id: 'address',
    verdict: 'place',
    holds: ({ candidate: { form, within }, left, right }) =>
      form === 'road' && within === null && left === 'left number' && right !== 'right number',
  },
];

/** The first rule that holds. */
export function ruleFor(
  candidate: Candidate,
  context: Context,
  left: string,
  right: string,
): Rule | null {
  const head = context.pieces[candidate.first];
  if (!head) return null;
  const sight = { candidate, context, left, right, head, next: context.pieces[candidate.end] };
  return RULES.find(({ holds }) => holds(sight)) ?? null;
}

/** A sentence's first word, before a small one, that names small towns but for their accents. */
function isPlainOpener({ candidate, context: { pieces }, head, next }: Sight): boolean {
  const { form, places, first, end, name } = candidate;
  return (
    form === 'name' &&
    end - first === 1 &&
    pieces[first - 1]?.sentence !== head.sentence &&
    next?.kind === 'word' &&
    !next.capital &&
    places.every(
      (place) => !isBig(place) && place.name !== name && withoutMarks(place.name) === name,
    )
  );
}

function isSeat({ candidate, context: { tables } }: Sight): boolean {
  return tables.seats.has(candidate.lower);
}

const DASH = /^[-‐–—]$/;

/** At a block's start, or in capitals at any sentence's or behind a date. */
function isDateline({ candidate, context: { pieces, startsBlock }, head, next }: Sight): boolean {
  if (candidate.within !== null || !next || next.sentence !== head.sentence) return false;
  const before = pieces[candidate.first - 1];
  const isFirst = before?.sentence !== head.sentence;
  if (!isFirst && !(head.capitals && before?.kind === 'number')) return false;
  if (!head.capitals && !startsBlock(head)) return false;
  // "LEEDS 2019-05-14"
  if (head.capitals && next.kind === 'number') return isDate(candidate.end, pieces);
  if (next.kind !== 'mark') return false;
  // "Smith – who", "HELP – ": no dateline without a name that is known, or capitals.
  if (candidate.form !== 'name' && !head.capitals) return false;
  if (DASH.test(next.text)) return true;
  // "LEEDS, England (AP) —", "LEEDS (AP) —"
  if (!head.capitals || (next.text !== ',' && next.text !== '(')) return false;
  for (let at = candidate.end; at < candidate.end + LONGEST_DATELINE; at++)
    if (DASH.test(pieces[at]?.text ?? '')) return true;
  return false;
}

const LONGEST_DATELINE = 8;

/** As in ISO 8601. */
function isDate(at: number, pieces: readonly Piece[]): boolean {
  const isDash = (index: number) => DASH.test(pieces[index]?.text ?? '');
  return /^\d{4}$/.test(pieces[at]?.text ?? '') && isDash(at + 1) && isDash(at + 3);
}

/** Only words that any name may have: "Western District", "North", "Central". */
function isGeneric(
  { first, end }: Candidate,
  pieces: readonly Piece[],
  { directions, divisions, areaNouns }: Context['tables'],
): boolean {
  for (let at = first; at < end; at++) {
    const { lower = '' } = pieces[at] ?? {};
    if (!directions.has(lower) && !divisions.has(lower) && !areaNouns.has(lower)) return false;
  }
  return true;
}
