import { span, type Span } from '../../text/span.ts';
import { isCapitalised, isHyphen, isStop, lowerAt, type Line } from './line.ts';
import { isPlural } from './nouns.ts';
import type { Reading } from './reading.ts';
import { comparison, following, LONGEST, preceding, type Stretch } from './stretches.ts';

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
