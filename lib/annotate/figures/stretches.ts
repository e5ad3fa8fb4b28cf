import { lowerAt, type Line } from './line.ts';

/** Words that a subject holds at most: a reader takes in no more at a glance. */
export const LONGEST = 12;
/** Pieces between two figures of one clause ("rose 3% to £5bn"). */
const NEAR = 3;

/** A stretch of pieces, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What follows up to the end of its clause. */
export function following(line: Line, start: number, ceiling: number): Stretch | null {
  const { finite, breaks, joins, relative, edges } = line.tables.subjects;
  const first = lowerAt(line, start);
  if (joins.has(first) || (breaks.has(first) && !relative.has(first))) return null;
  const predicate = finite.has(first) || relative.has(first);
  let end = start;
  for (; end < ceiling && end < start + LONGEST; end++) {
    const word = lowerAt(line, end);
    if (end >= line.pieces.length || isBoundary(line, end)) break;
    if (end > start && breaks.has(word)) break;
    if (!predicate && end > start + 1 && finite.has(word)) break;
    if (joins.has(word) && end > start + NEAR && !isWithinPhrase(line, end)) break;
  }
  // "this season and lie [14th]": the verb after "and" belongs to the next figure.
  if (end === ceiling && !edges.has(lowerAt(line, end - 1)))
    for (let at = start + 1; at < end; at++) if (joins.has(lowerAt(line, at))) end = at;
  return trimmed(line, start, end, 'after');
}

/** "the size of Greater London" after "twice", "as many cases as reported" after "ten times". */
export function comparison(line: Line, start: number, ceiling: number): Stretch | null {
  let end = start;
  while (
    end < ceiling &&
    end < start + LONGEST &&
    end < line.pieces.length &&
    !isBoundary(line, end)
  )
    end++;
  return trimmed(line, start, end, 'after');
}

/** The "and" of "between 2010 and 2015", of "to poor and landlocked states". */
function isWithinPhrase(line: Line, and: number): boolean {
  const { between } = line.tables.connectives;
  const [second, third] = [lowerAt(line, and - 2), lowerAt(line, and - 3)];
  return second === between || third === between || line.tables.subjects.turns.has(second);
}

/** What stands before it, back to the start of its clause. */
export function preceding(line: Line, end: number, floor: number): Stretch | null {
  const { breaks, relative, relations } = line.tables.subjects;
  let start = end;
  while (start > floor && end - start < LONGEST) {
    if (isBoundary(line, start - 1)) break;
    const word = lowerAt(line, start - 1);
    // "a conflict that has lasted": without its noun the verb says little.
    if (end - start >= (relative.has(word) ? NEAR + 1 : 2) && breaks.has(word)) break;
    if (joinsClauses(line, start - 1, floor, end)) break;
    start--;
  }
  // Cut off for its length: not in the middle of "shares of firms".
  if (end - start === LONGEST) while (relations.has(line.pieces[start]?.text ?? '')) start++;
  return trimmed(line, start, end, 'before');
}

/** Whether "and" stands between two clauses, each with its verb, rather than between two nouns. */
function joinsClauses(line: Line, index: number, floor: number, end: number): boolean {
  if (!line.tables.subjects.joins.has(lowerAt(line, index))) return false;
  return hasVerb(line, index + 1, end) && hasVerb(line, Math.max(floor, index - LONGEST), index);
}

function hasVerb(line: Line, from: number, to: number): boolean {
  const { subjects, changes } = line.tables;
  for (let at = from; at < to; at++) {
    const word = lowerAt(line, at);
    if (subjects.finite.has(word) || changes.verbs.has(word) || subjects.past.test(word))
      return true;
  }
  return false;
}

function isBoundary({ pieces }: Line, index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'mark' || /^[$£€%'’=&]$/.test(piece.text)) return false;
  // Inside a word or before one a stop ends nothing ("U.S.", ".DXY"), nor does a hyphen.
  return !(pieces[index + 1]?.glued && /^[.\-‐‑/]$/.test(piece.text));
}

/** Without the words that join it to the rest; null where nothing but those is left. */
function trimmed(line: Line, from: number, to: number, side: 'before' | 'after'): Stretch | null {
  const { edges, opening } = line.tables.subjects;
  let [start, end] = [from, to];
  while (end > start) {
    if (side === 'before' && isChange(line, start, end)) break;
    const edge = edges.has(lowerAt(line, end - 1)) || line.pieces[end - 1]?.kind === 'mark';
    const cut = edge ? 1 : side === 'before' ? qualifierBefore(line, end, start) : 0;
    if (cut === 0) break;
    end -= cut;
  }
  if (side === 'before') while (start < end && opening.has(lowerAt(line, start))) start++;
  const { finite } = line.tables.subjects;
  const { changes } = line.tables.approximators;
  const says = line.pieces
    .slice(start, end)
    .some(
      ({ kind, lower }) =>
        kind === 'word' && !edges.has(lower) && !finite.has(lower) && !changes.has(lower),
    );
  return says ? { from: start, to: end } : null;
}

/** "were up from", "rose to": without its preposition the figure would be the change itself. */
function isChange({ pieces, tables }: Line, start: number, end: number): boolean {
  const [verb, preposition] = [pieces[end - 2], pieces[end - 1]];
  if (!verb || !preposition || end - start < 3) return false;
  return tables.subjects.turns.has(preposition.lower) && tables.changes.verbs.has(verb.lower);
}

/** Pieces of the approximator that ends at a piece ("at least"). */
function qualifierBefore(line: Line, end: number, floor: number): number {
  const { before, longest } = line.tables.approximators;
  for (let words = Math.min(longest, end - floor); words > 0; words--) {
    const phrase = line.pieces.slice(end - words, end).map(({ lower }) => lower);
    if (before.has(phrase.join(' '))) return words;
  }
  return 0;
}
