import { span, type Span } from '../../text/span.ts';
import { isCapitalised, isHyphen, isStop, lowerAt, type Line } from './line.ts';
import { isPlural } from './nouns.ts';
import type { Reading } from './reading.ts';

/** Words that a subject holds at most: a reader takes in no more at a glance. */
const LONGEST = 12;
/** Pieces between two figures of one clause ("rose 3% to £5bn"). */
const NEAR = 3;

/** A stretch of pieces, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What each figure of a sentence counts or measures, in the article's own words: what it is a
 * part of ("of the grain exported"), the noun that it describes ("war" of "seven-month war"), what
 * its things did ("were injured in the skirmishes"), or else what was said before it ("Sales rose").
 */
export function subjectsOf(line: Line, readings: readonly Reading[]): (Span | null)[] {
  const subjects: (Span | null)[] = [];
  for (const [index, reading] of readings.entries()) {
    const floor = readings[index - 1]?.to ?? 0;
    const ceiling = readings[index + 1]?.from ?? line.pieces.length;
    const stretch =
      stretchOf(line, reading, floor, ceiling) ?? pastNext(line, reading, readings[index + 1]);
    // The second figure of a clause tells of what the first does.
    const own = line.tables.subjects.finite.has(lowerAt(line, reading.to));
    const shares = floor > 0 && !own && isOneClause(line, floor, reading.from);
    subjects.push(stretch ? spanOf(line, stretch) : (shares && subjects.at(-1)) || null);
  }
  return subjects;
}

function isOneClause({ pieces }: Line, from: number, to: number): boolean {
  return !pieces.slice(from, to).some(({ text }) => /^[.;:!?]$/.test(text));
}

function stretchOf(line: Line, reading: Reading, floor: number, ceiling: number): Stretch | null {
  const { of, relations } = line.tables.subjects;
  const after = () => following(line, reading.to, ceiling);
  const before = () => preceding(line, reading.from, floor);
  const next = lowerAt(line, reading.to);
  if (reading.rule === 'figure/age-apposed') return nameBefore(line, reading.from) ?? before();
  if (of.has(next)) return after() ?? before();
  const described = describedNoun(line, reading, ceiling);
  if (described) return described;
  switch (reading.quantity) {
    case 'count':
      return after() ?? afterComma(line, reading.to) ?? (isListed(line, reading) ? null : before());
    case 'multiple':
      return comparison(line, reading.to, ceiling) ?? before();
    case 'rank':
    case 'measure':
    case 'duration':
      return (
        (relations.has(next) ? comparison(line, reading.to, ceiling) : null) ?? before() ?? after()
      );
    default:
      return isContinued(line, reading, floor) ? null : (before() ?? after());
  }
}

/** "a handgun, three rifles": what stands before is another item of the list. */
function isListed({ pieces }: Line, { from }: Reading): boolean {
  return pieces[from - 1]?.text === ',';
}

/** "were aged 26" of "40% were aged [26]", "have been hurt" of "40 people in [21 towns] have been hurt". */
function pastNext(
  line: Line,
  { to, quantity }: Reading,
  next: Reading | undefined,
): Stretch | null {
  const { finite, relations } = line.tables.subjects;
  if (next && finite.has(lowerAt(line, to))) return following(line, to, line.pieces.length);
  const joined = quantity === 'count' && next?.from === to + 1;
  if (!joined || !relations.has(lowerAt(line, to))) return null;
  return following(line, next.to, line.pieces.length);
}

/** Most pieces of a remark between commas. */
const REMARK = 8;

/** "five firms, chosen by lot, ...", "17 makers, it said, export to Peru": the remark, or past it. */
function afterComma(line: Line, index: number): Stretch | null {
  const { pieces, tables } = line;
  if (pieces[index]?.text !== ',') return null;
  const { past, relative, finite } = tables.subjects;
  const first = lowerAt(line, index + 1);
  if (past.test(first) || relative.has(first)) return following(line, index + 1, pieces.length);
  for (let at = index + 2; at < index + REMARK; at++)
    if (pieces[at]?.text === ',')
      return finite.has(lowerAt(line, at + 1)) ? following(line, at + 1, pieces.length) : null;
  return null;
}

/** "rose 3% to £5bn", "2.3%, down from 2.4%": nothing but connectives since the figure before. */
function isContinued({ pieces, tables }: Line, { from }: Reading, floor: number): boolean {
  const { edges, turns, joins } = tables.subjects;
  const { up, down } = tables.changes;
  const between = pieces.slice(floor, from);
  const [turn, preposition] = between.slice(-2).map(({ lower }) => lower);
  const isTurn = (word = '') => up.has(word) || down.has(word) || joins.has(word);
  if (floor === 0) return false;
  return (
    (isTurn(turn) && turns.has(preposition ?? '')) ||
    (turn === ',' && (up.has(preposition ?? '') || down.has(preposition ?? ''))) ||
    between.every(({ kind, lower }) => kind === 'mark' || edges.has(lower) || isTurn(lower))
  );
}

/** "the size of Greater London" after "twice", "as many cases as reported" after "ten times". */
function comparison(line: Line, start: number, ceiling: number): Stretch | null {
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

/** "war" of "the seven-month war", "settlement" of "a £2.3m settlement". */
function describedNoun(line: Line, reading: Reading, ceiling: number): Stretch | null {
  const { to } = reading;
  if (!isAttributive(line, reading)) return null;
  let end = to;
  while (end < ceiling && end < to + LONGEST) {
    const piece = line.pieces[end];
    if (piece?.kind !== 'word' ? !isHyphen(line, end) : isStop(line, piece)) break;
    end++;
  }
  return end > to && line.pieces[to]?.kind === 'word' ? { from: to, to: end } : null;
}

function isAttributive(line: Line, { from, to, quantity, unit, value }: Reading): boolean {
  const last = line.pieces[to - 1];
  if (quantity === 'age' || quantity === 'money') return true;
  if (quantity === 'score' || quantity === 'ratio' || quantity === 'percent') return false;
  for (let at = from; at < to; at++) if (isHyphen(line, at)) return true;
  return unit !== null && value !== 1 && last?.kind === 'word' && !isPlural(last, line);
}

/** What follows up to the end of its clause. */
function following(line: Line, start: number, ceiling: number): Stretch | null {
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

/** The "and" of "between 2010 and 2015", of "to poor and landlocked states". */
function isWithinPhrase(line: Line, and: number): boolean {
  const { between } = line.tables.connectives;
  const [second, third] = [lowerAt(line, and - 2), lowerAt(line, and - 3)];
  return second === between || third === between || line.tables.subjects.turns.has(second);
}

/** What stands before it, back to the start of its clause. */
function preceding(line: Line, end: number, floor: number): Stretch | null {
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

/** "Ann Smith" before ", 34,". */
function nameBefore({ pieces }: Line, index: number): Stretch | null {
  let end = index - 1;
  if (pieces[end - 1]?.text === '.') end--;
  let start = end;
  while (start > 0 && (isCapitalised(pieces[start - 1]) || isInitialStop(pieces, start - 1)))
    start--;
  return start < end && isCapitalised(pieces[start]) ? { from: start, to: end } : null;
}

/** The stop of "W." in "Patrick W. Smith". */
function isInitialStop(pieces: Line['pieces'], index: number): boolean {
  return (
    pieces[index]?.text === '.' && pieces[index]?.glued === true && isCapitalised(pieces[index - 1])
  );
}

function spanOf({ pieces }: Line, { from, to }: Stretch): Span | null {
  const [first, last] = [pieces[from], pieces[to - 1]];
  return first && last ? span(first.from, last.to) : null;
}
