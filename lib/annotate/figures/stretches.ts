import { span, type Span } from '../../text/span.ts';
import { isCapitalised, isGlued, isHyphen, isKind, lowerAt, type Line } from './line.ts';
import { approximatorBefore } from './qualifiers.ts';

/** Words that a subject holds: a reader takes in no more at a glance. */
export const LONGEST = 12;
/** Words that it holds rather than being cut: "the delivery of payloads to the lunar surface". */
const WHOLE = 18;
/** Pieces between two figures of one clause ("rose 3% to £5bn"). */
export const NEAR = 3;

/** Pieces of a name beyond that. */
const NAME = 4;

/** A stretch of pieces, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** @throws {RangeError} if it is empty or not of this line. */
export function spanOf({ pieces }: Line, { from, to }: Stretch): Span {
  return span(pieces[from]?.from ?? NaN, pieces[to - 1]?.to ?? NaN);
}

/** What follows up to the end of its clause. */
export function following(line: Line, start: number, ceiling: number): Stretch | null {
  const { finite, breaks, joins, relative, edges } = line.tables.subjects;
  const first = lowerAt(line, start);
  if (joins.has(first) || (breaks.has(first) && !relative.has(first))) return null;
  const predicate = finite.has(first) || relative.has(first);
  let end = start;
  for (; end < ceiling && end <= start + WHOLE; end++) {
    const word = lowerAt(line, end);
    if (isBoundary(line, end)) break;
    if (end > start && breaks.has(word)) break;
    if (!predicate && end > start + 1 && finite.has(word)) break;
    if (joins.has(word) && end > start + NEAR && !isWithinPhrase(line, end)) break;
  }
  if (end > start + WHOLE) end = start + LONGEST;
  if (end === ceiling) end -= approximatorBefore(line, end, start);
  // "this season and lie [14th]": the verb after "and" belongs to the next figure.
  if (end === ceiling && !edges.has(lowerAt(line, end - 1)))
    for (let at = start + 1; at < end; at++) if (joins.has(lowerAt(line, at))) end = at;
  // "geysers that are always on."
  const isEnd = end < ceiling && end > start + 1 && isBoundary(line, end);
  return isEnd && relative.has(first)
    ? { from: start, to: end }
    : trimmed(line, start, end, 'after');
}

/** "the size of Greater London" after "twice", "as many cases as reported" after "ten times". */
export function comparison(line: Line, start: number, ceiling: number): Stretch | null {
  let end = start;
  if (line.tables.subjects.joins.has(lowerAt(line, start))) return null;
  while (end < ceiling && end < start + LONGEST && !isBoundary(line, end)) end++;
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
  const { of, complements } = line.tables.subjects;
  let start = startOfClause(line, end, floor);
  // "is 6ft tall and weighs [14st]"
  if (start === floor && floor > 0 && line.tables.units.dimensions.has(lowerAt(line, start)))
    start++;
  const first = start === floor && floor > 0 ? lowerAt(line, start) : '';
  // "capacity for seven months of the year reached": the figure before stands within it.
  if (of.has(first)) start = startOfClause(line, end, 0);
  // "is £200m over budget and [three years] late"
  const isOf = of.has(lowerAt(line, end - approximatorBefore(line, end, floor) - 1));
  if (complements.has(first) && !isOf && !hasVerb(line, start, end)) return null;
  const stretch = trimmed(line, start, end, 'before');
  // "they sold 9 boats, a rise of 3%"
  const bare = stretch && lowerAt(line, stretch.from - 1) === ',' && isBareChange(line, stretch);
  if (!bare) return stretch;
  const comma = stretch.from - 1;
  return trimmed(line, startOfClause(line, comma, 0), comma, 'before');
}

function startOfClause(line: Line, end: number, floor: number): number {
  const { breaks, finite, relative, relations, contrasts } = line.tables.subjects;
  const lead = end - approximatorBefore(line, end, floor);
  // "it is estimated that 9 people", "while 9%": another clause begins with the figure.
  const last = lowerAt(line, lead - 1);
  if (relative.has(last) || contrasts.has(last)) return lead;
  // The "as" of "as little as" begins none.
  let start = lead;
  while (start > floor && end - start <= WHOLE) {
    const bracket = startOfBracket(line, start - 1);
    if (bracket > floor) {
      start = bracket;
      continue;
    }
    if (isBoundary(line, start - 1)) break;
    const word = lowerAt(line, start - 1);
    // "a conflict that has lasted": without its noun the verb says little.
    if (end - start >= (relative.has(word) ? NEAR + 1 : 2) && breaks.has(word)) break;
    if (joinsClauses(line, start - 1, end)) break;
    start--;
  }
  // Cut off for its length: not in the middle of "shares of firms", nor of a name.
  if (end - start > WHOLE) {
    start = end - LONGEST;
    const isLoose = (at: number) => relations.has(lowerAt(line, at)) || isKind(line, at, 'mark');
    while (start < end && isLoose(start)) start++;
    const most = start - NAME;
    while (start > Math.max(floor, most) && isWithinName(line, start)) start--;
  }
  // "who had work": without its noun the auxiliary says nothing.
  if (relative.has(lowerAt(line, start - 1)) && finite.has(lowerAt(line, start))) start++;
  return start;
}

/** Most pieces of a name's short form with its brackets. */
const SHORT_FORM = 5;

/** The opening bracket of "Kospi Index (KOSPI) fell"; -1 where no short form ends. */
function startOfBracket(line: Line, close: number): number {
  if (lowerAt(line, close) !== ')') return -1;
  for (let at = close - 1; at > close - SHORT_FORM; at--)
    if (lowerAt(line, at) === '(') return isCapitalised(line.pieces[at - 1]) ? at : -1;
  return -1;
}

function isWithinName(line: Line, index: number): boolean {
  const isPart = (at: number) => isCapitalised(line.pieces[at]) || lowerAt(line, at) === '&';
  return isPart(index) && isPart(index - 1);
}

/** "an increase" */
function isBareChange({ pieces, tables }: Line, { from, to }: Stretch): boolean {
  const { rise, fall } = tables.changes;
  return pieces
    .slice(from, to)
    .every(({ lower }) => rise.has(lower) || fall.has(lower) || tables.subjects.edges.has(lower));
}

/** "Rents" of "Rents rose" and of "Rents rose from": what it rose to is no rise. */
export function withoutChange(line: Line, { from, to }: Stretch): Stretch {
  const { subjects, changes } = line.tables;
  let end = subjects.turns.has(lowerAt(line, to - 1)) ? to - 1 : to;
  if (end <= from + 1 || !changes.verbs.has(lowerAt(line, end - 1))) return { from, to };
  end--;
  // "Rents will rise"
  while (end > from + 1 && subjects.finite.has(lowerAt(line, end - 1))) end--;
  return { from, to: end };
}

/** Whether "and" stands between two clauses, each with its verb, rather than between two nouns. */
function joinsClauses(line: Line, index: number, end: number): boolean {
  if (!line.tables.subjects.joins.has(lowerAt(line, index))) return false;
  return hasVerb(line, index + 1, end) && hasVerb(line, Math.max(0, index - LONGEST), index);
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

function isBoundary(line: Line, index: number): boolean {
  const mark = lowerAt(line, index);
  if (!isKind(line, index, 'mark') || WITHIN.has(mark)) return false;
  // A stop within a sentence ends nothing ("Co.", ".DXY"), nor does a hyphen in a word.
  if (mark === '.') return index === line.pieces.length - 1;
  if (isGlued(line, index + 1) && JOINING.has(mark)) return false;
  // "2:15"
  if (mark === ':' && isGlued(line, index + 1) && isKind(line, index - 1, 'number')) return false;
  return !isQuoteOfFew(line, index);
}

/** Marks that end no clause; and those that do not where they join two words. */
const WITHIN = new Set("$£€%'’=&");
const JOINING = new Set('-‐‑/');
const QUOTES = new Set('"“”');

/** Most pieces from one mark to the other of words that are quoted within a clause. */
const QUOTED = 5;

/** 'rose "slightly" by' */
function isQuoteOfFew(line: Line, index: number): boolean {
  const isMark = (at: number) => QUOTES.has(lowerAt(line, at));
  if (!isMark(index)) return false;
  for (let gap = 2; gap <= QUOTED; gap++)
    if (isMark(index - gap) || isMark(index + gap)) return true;
  return false;
}

/** Without the words that join it to the rest; null where nothing but those is left. */
function trimmed(line: Line, from: number, to: number, side: 'before' | 'after'): Stretch | null {
  const { edges, opening } = line.tables.subjects;
  let [start, end] = [from, to];
  while (end > start) {
    const qualifier = side === 'before' ? approximatorBefore(line, end, start) : 0;
    if (side === 'before' && qualifier === 0 && isChange(line, start, end)) break;
    const edge = edges.has(lowerAt(line, end - 1)) || isKind(line, end - 1, 'mark');
    const cut = qualifier || (edge ? 1 : 0);
    if (cut === 0) break;
    end -= cut;
  }
  // "since 2016 were sold"
  const isLoose = (at: number) =>
    opening.has(lowerAt(line, at)) ||
    isHyphen(line, at) ||
    isClosing(line, at) ||
    isAfterOpening(line, from, at) ||
    (isKind(line, at, 'number') && !isGlued(line, at + 1));
  if (side === 'before') while (start < end && isLoose(start)) start++;
  if (side === 'after') while (start < end && isKind(line, start, 'mark')) start++;
  if (isQuoteOfFew(line, end) && isGlued(line, end)) end++;
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

/** The mark of '" usually takes'. */
function isClosing(line: Line, at: number): boolean {
  return QUOTES.has(lowerAt(line, at)) && !isGlued(line, at + 1);
}

/** The "to" of "compared to the average". */
function isAfterOpening(line: Line, from: number, at: number): boolean {
  return at > from && line.tables.subjects.turns.has(lowerAt(line, at));
}

/** "were up from", "rose to": without its preposition the figure would be the change itself. */
function isChange(line: Line, start: number, end: number): boolean {
  const { subjects, changes } = line.tables;
  if (end - start < 3 || !subjects.turns.has(lowerAt(line, end - 1))) return false;
  return changes.verbs.has(lowerAt(line, end - 2));
}
