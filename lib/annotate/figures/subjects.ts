import type { Span } from '../../text/span.ts';
import { isCapitalised, isContent, isGlued, isHyphen, isKind, lowerAt, type Line } from './line.ts';
import { isPlural } from './nouns.ts';
import { approximatorAfter, approximatorBefore } from './qualifiers.ts';
import type { Reading } from './reading.ts';
import {
  comparison,
  following,
  LONGEST,
  NEAR,
  preceding,
  spanOf,
  withoutChange,
  type Stretch,
} from './stretches.ts';

/**
 * What each figure of a sentence counts or measures, in the article's own words: what it is a
 * part of ("of the grain exported"), the noun that it describes ("war" of "seven-month war"), what
 * its things did ("were injured in the skirmishes"), or else what was said before it ("Sales rose").
 */
export function subjectsOf(line: Line, readings: readonly Reading[]): (Span | null)[] {
  const stretches: (Stretch | null)[] = [];
  for (const [index, reading] of readings.entries()) {
    const [last, next] = [readings[index - 1], readings[index + 1]];
    const floor = last?.to ?? 0;
    const own = isConversion(line, floor, reading.from)
      ? null
      : (stretchOf(line, reading, floor, next?.from ?? line.pieces.length) ??
        pastNext(line, reading, next));
    const shared = stretches.at(-1);
    const noun =
      own && last && (lentNoun(line, reading, last, own) ?? withSubject(line, last, own));
    stretches.push(noun ?? own ?? (last && shared ? sharedBy(line, last, reading, shared) : null));
  }
  return stretches.map((stretch) => stretch && spanOf(line, stretch));
}

/** "companies" of "nine companies, chosen from 40 that bid": the clause says nothing without it. */
function lentNoun(
  line: Line,
  { rule, unit }: Reading,
  last: Reading,
  own: Stretch,
): Stretch | null {
  const lent = rule === 'figure/shared-unit' && last.unit === unit && last.rule === 'figure/count';
  if (!lent || !line.tables.subjects.relative.has(lowerAt(line, own.from))) return null;
  return { from: last.to - 1, to: last.to };
}

/** "18 clubs earn" of "18 clubs earn 40%", "one euro bought" of "one euro bought $1.08". */
function withSubject(line: Line, { from, to, quantity }: Reading, own: Stretch): Stretch | null {
  const isVerb = own.from === to && own.to === to + 1 && !isPlural(line.pieces[to], line);
  return isVerb && (quantity === 'count' || quantity === 'money') ? { from, to: own.to } : null;
}

/** The second figure of a clause tells of what the first does: "rents" of "rents rose 4% to £900". */
function sharedBy(
  line: Line,
  last: Reading,
  { from, to, quantity }: Reading,
  stretch: Stretch,
): Stretch | null {
  if (isConversion(line, last.to, from)) return stretch;
  const { finite, turns, besides } = line.tables.subjects;
  const between = line.pieces.slice(last.to, from);
  // "a 9mm pistol, three rifles": a noun that the first describes is not the other's.
  const described = stretch.from >= last.to && isAttributive(line, last);
  const apart =
    (quantity === 'count' && lowerAt(line, from - 1) === ',') ||
    between.some(({ lower }) => STOPS.has(lower) || besides.has(lower));
  // "77% were aged 26": what is said of the first holds the second.
  const holds = stretch.from < to && stretch.to > from;
  if (described || apart || holds || finite.has(lowerAt(line, to))) return null;
  return between.some(({ lower }) => turns.has(lower)) ? withoutChange(line, stretch) : stretch;
}

const STOPS = new Set('.;:!?');

/** "1,900 miles (3,100 km)", "1,900-mile-wide (3,100 km)" */
function isConversion(line: Line, floor: number, from: number): boolean {
  return floor > 0 && from <= floor + NEAR && lowerAt(line, from - 1) === '(';
}

function stretchOf(line: Line, reading: Reading, floor: number, ceiling: number): Stretch | null {
  const { of, relations } = line.tables.subjects;
  // "two “deliveries” of food"
  const mark = lowerAt(line, reading.to);
  const to = mark === '"' || mark === '”' ? reading.to + 1 : reading.to;
  const start = reading.from - approximatorBefore(line, reading.from);
  const after = () => following(line, to, ceiling);
  const bracketed = lowerAt(line, reading.from - 1) === '(' && lowerAt(line, to) === ')';
  const before = () => preceding(line, bracketed ? reading.from - 1 : reading.from, floor);
  const next = lowerAt(line, to);
  // "40 women aged 12 and over"
  if (reading.rule === 'figure/age' && floor > 0 && floor === reading.from - 1)
    return { from: floor - 1, to: floor };
  if (reading.rule === 'figure/age-now')
    return nameBefore(line, reading.from - 1) ?? preceding(line, reading.from - 2, floor);
  if (reading.rule === 'figure/age-apposed')
    return nameBefore(line, reading.from) ?? preceding(line, reading.from - 1, floor);
  if (of.has(next)) return after() ?? before();
  // "2,750 tons, or 2,500 tonnes, of water"
  if (next === ',' && of.has(lowerAt(line, to + 1))) return following(line, to + 1, ceiling);
  const described = describedNoun(line, reading, ceiling);
  if (described) return described;
  switch (reading.quantity) {
    case 'count':
      // "a high of about 40,816 in May"
      if (reading.unit === null && (isOf(line, start - 1) || isOf(line, reading.from - 1)))
        return before() ?? after();
      return countedBy(line, reading, after, before);
    case 'multiple':
      // "rents have tripled in a decade"
      return line.tables.multiples.verb.test(lowerAt(line, reading.from))
        ? (before() ?? after())
        : (comparison(line, reading.to, ceiling) ?? before());
    case 'rank':
    case 'measure':
    case 'duration':
      // "nine miles from the border", but "a height of nine miles in June"
      return (
        (relations.has(next) && !isOf(line, reading.from - 1)
          ? beyondTime(line, comparison(line, to, ceiling))
          : null) ??
        before() ??
        (reading.quantity === 'rank' ? after() : beyondTime(line, after()))
      );
    case 'percent':
      // "a 25% duty on steel"
      if (isAdjective(line, start, to)) return after() ?? before();
      return isContinued(line, reading, floor) ? null : (before() ?? after());
    default:
      return isContinued(line, reading, floor) ? null : (before() ?? after());
  }
}

/** Between an article and its noun: "a 25% [duty]", not "a 25% larger [share]". */
function isAdjective(line: Line, from: number, to: number): boolean {
  const { nouns, ratios } = line.tables;
  const led = nouns.articles.has(lowerAt(line, from - 1));
  return led && isContent(line, to) && !ratios.comparative.has(lowerAt(line, to));
}

/** What its things did or where; before a mere time ("sold 40 boats this year") what was said of them. */
function countedBy(
  line: Line,
  reading: Reading,
  after: () => Stretch | null,
  before: () => Stretch | null,
): Stretch | null {
  const own = after() ?? afterComma(line, reading.to);
  if (own && !isTime(line, own) && !isLoneVerb(line, own)) return own;
  const { turns } = line.tables.subjects;
  // "fell from 212 in 2019 to 187 last year": of what was said of the first.
  const isTurn = reading.unit === null && turns.has(lowerAt(line, reading.from - 1));
  const said = isListed(line, reading) ? null : before();
  // "employs 90 people worldwide": the verb alone says less.
  return said && (said.to > said.from + 1 || !own) ? said : isTurn ? null : own;
}

/** "found" of "a study of 40 men found that": what it found stands elsewhere. */
function isLoneVerb(line: Line, { from, to }: Stretch): boolean {
  return to === from + 1 && line.tables.subjects.relative.has(lowerAt(line, to));
}

function beyondTime(line: Line, stretch: Stretch | null): Stretch | null {
  return stretch && isTime(line, stretch) ? null : stretch;
}

/** "last year", "this season", "on June 30", "worldwide" */
function isTime({ pieces, tables }: Line, { from, to }: Stretch): boolean {
  const { subjects, dates } = tables;
  const words = pieces.slice(from, to);
  return words.every(
    ({ kind, lower }) =>
      kind === 'number' ||
      [subjects.times, subjects.edges, dates.weekdays, dates.months].some((set) => set.has(lower)),
  );
}

const isOf = (line: Line, at: number) => line.tables.subjects.of.has(lowerAt(line, at));

/** "a handgun, three rifles": what stands before is another item of the list. */
function isListed(line: Line, { from }: Reading): boolean {
  return lowerAt(line, from - 1) === ',';
}

/** "were aged 26" of "40% were aged [26]", "have been hurt" of "40 people in [21 towns] have been hurt". */
function pastNext(
  line: Line,
  { to, quantity }: Reading,
  next: Reading | undefined,
): Stretch | null {
  const { finite, relations } = line.tables.subjects;
  // "40 people aged [12] and over"
  if (next?.quantity === 'age' && line.tables.ages.aged.has(lowerAt(line, to)))
    return { from: to, to: next.to + approximatorAfter(line, next.to) };
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
  if (lowerAt(line, index) !== ',') return null;
  const { past, relative, finite, opening } = tables.subjects;
  const first = lowerAt(line, index + 1);
  if (past.test(first) || relative.has(first)) return following(line, index + 1, pieces.length);
  for (let at = index + 2; at < index + REMARK; at++)
    if (lowerAt(line, at) === ',')
      return finite.has(lowerAt(line, at + 1)) && !opening.has(lowerAt(line, at + 1))
        ? following(line, at + 1, pieces.length)
        : null;
  return null;
}

/** "rose 3% to £5bn", "2.3%, down from 2.4%": nothing but connectives since the figure before. */
function isContinued(line: Line, { from }: Reading, floor: number): boolean {
  const { pieces, tables } = line;
  const { edges, turns, joins } = tables.subjects;
  const { up, down } = tables.changes;
  const between = pieces.slice(floor, from);
  const [turn, preposition] = [lowerAt(line, from - 2), lowerAt(line, from - 1)];
  const { points, weekdays } = tables.dates;
  const isTurn = (word: string) =>
    up.has(word) || down.has(word) || joins.has(word) || points.has(word) || weekdays.has(word);
  if (floor === 0) return false;
  return (
    (isTurn(turn) && turns.has(preposition)) ||
    (turn === ',' && (up.has(preposition) || down.has(preposition))) ||
    between.every(({ kind, lower }) => kind === 'mark' || edges.has(lower) || isTurn(lower))
  );
}

/** "war" of "the seven-month war", "settlement" of "a £2.3m settlement". */
function describedNoun(line: Line, reading: Reading, ceiling: number): Stretch | null {
  const { ratios, subjects, units, nouns } = line.tables;
  const next = lowerAt(line, reading.to);
  // "9km north of it", and "$9 less" is no kind of less.
  const isApart =
    reading.quantity === 'measure' && subjects.relations.has(next) && !units.dimensions.has(next);
  if (!isAttributive(line, reading) || isApart || ratios.comparative.has(next)) return null;
  const from = pastConversion(line, reading.to);
  const limit = from > ceiling ? line.pieces.length : ceiling;
  let end = from;
  while (end < limit && end < from + LONGEST) {
    if (!isContent(line, end) && !isHyphen(line, end)) break;
    end++;
  }
  // "winds of 90mph battered the coast"
  const isVerb =
    subjects.past.test(lowerAt(line, end - 1)) && nouns.articles.has(lowerAt(line, end));
  // "his 18-year-old daughter survived the fire"
  if (isVerb) end--;
  if (end <= from || !isKind(line, from, 'word')) return null;
  const whole = subjects.of.has(lowerAt(line, end)) ? following(line, from, limit) : null;
  return whole ?? { from, to: end };
}

/** Most pieces of a conversion with its brackets. */
const BRACKETS = 8;

/** Past "-wide (3,100 km)" of "a 1,900-mile-wide (3,100 km) moon". */
function pastConversion(line: Line, index: number): number {
  const { relations } = line.tables.subjects;
  const at = isHyphen(line, index) && relations.has(lowerAt(line, index + 1)) ? index + 2 : index;
  if (lowerAt(line, at) !== '(') return at;
  for (let close = at + 1; close < at + BRACKETS; close++)
    if (lowerAt(line, close) === ')') return close + 1;
  return at;
}

function isAttributive(line: Line, { from, to, quantity, unit, value }: Reading): boolean {
  const last = line.pieces[to - 1];
  if (quantity === 'age' || quantity === 'money') return true;
  if (quantity === 'score' || quantity === 'ratio' || quantity === 'percent') return false;
  for (let at = from; at < to; at++) if (isHyphen(line, at)) return true;
  return unit !== null && value !== 1 && last?.kind === 'word' && !isPlural(last, line);
}

/** "Ann Smith" before ", 34,". */
function nameBefore(line: Line, index: number): Stretch | null {
  let end = index - 1;
  if (lowerAt(line, end - 1) === '.') end--;
  let start = end;
  while (isCapitalised(line.pieces[start - 1]) || isInName(line, start - 1)) start--;
  return start < end ? { from: start, to: end } : null;
}

/** The stop of "W." in "Patrick W. Smith", the hyphen of "Ann Poe-Smith". */
function isInName(line: Line, index: number): boolean {
  const stop = lowerAt(line, index) === '.' && isGlued(line, index);
  return (stop || isHyphen(line, index)) && isCapitalised(line.pieces[index - 1]);
}
