import { afterHyphen, isCapitalised, isDash, isHyphen, lowerAt, type Line } from './line.ts';
import { isPlural, readCounted } from './nouns.ts';
import { readNumber, readOrdinal } from './numerals.ts';
import { readUnit } from './units.ts';

/** A rule that knows a stretch that holds numbers and no figure: it tells the piece after it. */
export interface NotFigure {
  readonly id: string;
  readonly read: (line: Line, index: number) => number | null;
}

/** In order; the first that knows the stretch is believed. */
export const NOT_FIGURES: readonly NotFigure[] = [
  { id: 'phone-number', read: phoneNumber },
  { id: 'numeric-date', read: numericDate },
  { id: 'clock-time', read: clockTime },
  { id: 'month-date', read: monthDate },
  { id: 'weekday-time', read: weekdayTime },
  { id: 'days-ago', read: daysAgo },
  { id: 'decade', read: decade },
  { id: 'number-name', read: numberName },
  { id: 'label', read: label },
  { id: 'name', read: name },
  { id: 'code', read: code },
  { id: 'year', read: year },
  { id: 'address', read: address },
  { id: 'list-number', read: listNumber },
];

function digitsAt({ pieces }: Line, index: number): string | null {
  const piece = pieces[index];
  return piece?.kind === 'number' ? piece.text : null;
}

/** "0800 555 0199", "+44 20 7946 0958", "555-867-5309". */
function phoneNumber(line: Line, index: number): number | null {
  const plus = line.pieces[index]?.text === '+';
  let at = plus ? index + 1 : index;
  const first = digitsAt(line, at);
  if (first === null || /[.,]/.test(first)) return null;
  let groups = 1;
  let digits = first.length;
  at++;
  for (; groups < 6; groups++) {
    const next = isHyphen(line, at) || line.pieces[at]?.text === ')' ? at + 1 : at;
    const group = digitsAt(line, next);
    if (group === null || /[.,]/.test(group) || group.length < 2) break;
    digits += group.length;
    at = next + 1;
  }
  const sure = plus || first.startsWith('0') || groups >= 3;
  return sure && groups >= (first.startsWith('0') ? 2 : 3) && digits >= 9 ? at : null;
}

/** "1/12/2023", "2019-09-01", "23.04.2022", "10/1", "2019/aug/01". */
function numericDate(line: Line, index: number): number | null {
  const first = digitsAt(line, index);
  if (first === null) return null;
  if (/^\d{1,4}\.\d{1,2}\.\d{2,4}$/.test(first)) return index + 1;
  if (/^(?:19|20)\d{6}$/.test(first)) return index + 1;
  const [separator, second] = [line.pieces[index + 1], line.pieces[index + 2]];
  if (!separator?.glued || !second?.glued || !/^[/\-–]$/.test(separator.text)) return null;
  const month = line.tables.dates.months.has(second.lower);
  if (second.kind !== 'number' && !month) return null;
  const [again, third] = [line.pieces[index + 3], line.pieces[index + 4]];
  const three =
    again?.text === separator.text && again.glued && third?.glued && third.kind !== 'mark';
  if (three && (third.kind === 'number' || line.tables.dates.months.has(third.lower))) {
    const plausible = /^\d{1,2}$|^\d{4}$/.test(first) && /^\d{1,4}$|^\D/.test(third.text);
    return plausible ? index + 5 : null;
  }
  if (month) return index + 3;
  if (separator.text !== '/' || !/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second.text))
    return null;
  return readNumber(line, index)?.form === 'fraction' ? null : index + 3;
}

/** "10:45am", "5pm", "9 o’clock", "8.30 pm", "1500 GMT", "at 8:30". */
function clockTime(line: Line, index: number): number | null {
  const { dates } = line.tables;
  const number = readNumber(line, index);
  if (!number || number.exponent > 0 || number.form === 'vague') return null;
  const colon = line.pieces[number.to];
  const minutes = digitsAt(line, number.to + 1);
  if (colon?.text === ':' && colon.glued && minutes !== null && line.pieces[number.to + 1]?.glued) {
    let at = number.to + 2;
    while (line.pieces[at]?.glued && (line.pieces[at]?.text === ':' || digitsAt(line, at) !== null))
      at++;
    return clockEnd(line, at);
  }
  if (number.value > 2400) return null;
  const end = clockEnd(line, number.to);
  if (end > number.to) return end;
  // "8-10am", "3 to 5pm"
  if (!(lowerAt(line, number.to) === 'to' || isDash(line, number.to))) return null;
  const until = readNumber(line, number.to + 1);
  if (!until || until.value > 2400) return null;
  const close = clockEnd(line, until.to);
  return close > until.to ? close : null;

  function clockEnd({ pieces }: Line, from: number): number {
    let at = from;
    while (dates.clock.has(pieces[at]?.lower ?? '')) {
      // "p.m" with its last dot apart
      at++;
    }
    if (
      at === from &&
      /^[ap]$/.test(lowerAt(line, from)) &&
      pieces[from + 1]?.text === '.' &&
      lowerAt(line, from + 2).startsWith('m')
    )
      return from + 3;
    return at;
  }
}

const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** The day of a month at a piece, and the piece after it: "5", "5th", "twenty-ninth". */
function readDay(line: Line, index: number): number | null {
  const ordinal = readOrdinal(line, index);
  if (ordinal) return isDay(ordinal.value) ? ordinal.to : null;
  const number = readNumber(line, index);
  if (!number || number.marked || !isDay(number.value)) return null;
  return number.to;
}

/** "5 May", "the 5th of May 2001", "May 5-7, 2001", "May 2001", "10 and 11 June". */
function monthDate(line: Line, index: number): number | null {
  if (isMonth(line, index)) return afterMonth(line, index + 1);
  let at = readDay(line, index);
  if (at === null) return null;
  for (let days = 0; days < 3; days++) {
    if (lowerAt(line, at) === 'day') at++;
    if (lowerAt(line, at) === 'of') at++;
    if (isMonth(line, at)) return afterMonth(line, at + 1);
    const joined = isDash(line, at) || ['to', 'and', 'or', ',', '/'].includes(lowerAt(line, at));
    const next: number | null = readDay(line, joined ? at + 1 : at);
    if (!joined || next === null) return null;
    at = next;
  }
  return null;
}

/** "May" and "March" are months with their capital only; "may" is the verb. */
function isMonth(line: Line, index: number): boolean {
  const piece = line.pieces[index];
  if (piece?.kind !== 'word' || !line.tables.dates.months.has(piece.lower)) return false;
  return (
    isCapitalised(piece) ||
    !['may', 'march', 'mar', 'dec', 'sep', 'sept'].includes(piece.lower) ||
    readOrdinal(line, index + 1) !== null
  );
}

/** What may follow a month's name: its days and its year. */
function afterMonth(line: Line, index: number): number {
  let at = index;
  if (line.pieces[at]?.text === '.' && line.pieces[at]?.glued) at++;
  if (lowerAt(line, at) === 'the') at++;
  const day = readDay(line, at);
  if (
    day !== null &&
    !readUnit(line, day) &&
    !(line.pieces[at]?.kind === 'word' && readCounted(line, day))
  ) {
    at = day;
    for (let days = 0; days < 3; days++) {
      const joined =
        isDash(line, at) || ['to', 'and', 'or', ',', 'through', '/'].includes(lowerAt(line, at));
      const next = joined ? readDay(line, at + 1) : null;
      if (
        next === null ||
        readUnit(line, next) ||
        readCounted(line, next) ||
        line.pieces[next]?.text === '%'
      )
        break;
      at = next;
    }
  } else if (day === null || at !== index) at = index;
  if (line.pieces[at]?.text === '.' && line.pieces[at]?.glued && digitsAt(line, at + 1) !== null)
    at++;
  const comma = line.pieces[at]?.text === ',' ? at + 1 : at;
  const of = lowerAt(line, comma) === 'of' ? comma + 1 : comma;
  const start = isDash(line, of) ? of + 1 : of;
  const yearDigits = digitsAt(line, start);
  if (yearDigits !== null && /^(?:1[0-9]|20)\d\d$/.test(yearDigits)) return start + 1;
  const words = readNumber(line, start);
  if (words?.form === 'words' && words.value >= 1900 && words.value < 2100) return words.to;
  return Math.max(at, index);
}

/** "Monday at 9", "Tuesday from 7 to 7:30", "last night at 8", "Wed 13th". */
function weekdayTime(line: Line, index: number): number | null {
  const { dates } = line.tables;
  if (!dates.weekdays.has(lowerAt(line, index))) return null;
  let at = index + 1;
  for (let words = 0; words < 3; words++, at++)
    if (
      ![
        'at',
        'from',
        'the',
        'between',
        'around',
        'morning',
        'afternoon',
        'evening',
        'night',
        'about',
        'by',
        ',',
      ].includes(lowerAt(line, at))
    )
      break;
  let end: number | null = null;
  for (let times = 0; times < 3; times++) {
    const ordinal = readOrdinal(line, at);
    const number = readNumber(line, at);
    const to = ordinal?.to ?? number?.to;
    const value = ordinal?.value ?? number?.value;
    if (to === undefined || value === undefined || value > 31 || value < 1) break;
    if (
      !ordinal &&
      (readUnit(line, to) ||
        readCounted(line, to) ||
        (number?.marked && !/^\d{1,2}\.\d\d$/.test(line.pieces[at]?.text ?? '')))
    )
      break;
    if (!ordinal && line.pieces[at]?.kind === 'word' && times === 0 && at === index + 1) break;
    end = to;
    at = ['to', 'and', '-', '–', 'until'].includes(lowerAt(line, to)) ? to + 1 : to;
  }
  return end;
}

/** "two weeks ago", "5 or 6 years ago": a date told from today. */
function daysAgo(line: Line, index: number): number | null {
  const number = readNumber(line, index);
  if (!number) return null;
  const unit = readUnit(line, number.to);
  return unit?.quantity === 'duration' && line.tables.dates.ago.has(lowerAt(line, unit.to))
    ? unit.to + 1
    : null;
}

/** "1990s", "the 80s", "’90s", "in his 20s". */
function decade(line: Line, index: number): number | null {
  const text = digitsAt(line, index);
  if (text === null || !/^(?:1[0-9]|20)?\d0$/.test(text)) return null;
  const next = line.pieces[index + 1];
  if (next?.glued && /^['’]?s$/i.test(next.text)) return index + 2;
  return next?.glued &&
    /^['’]$/.test(next.text) &&
    line.pieces[index + 2]?.glued &&
    lowerAt(line, index + 2) === 's'
    ? index + 3
    : null;
}

/** "Six Nations", "World War Two", "Group of 20". */
function numberName(line: Line, index: number): number | null {
  const { labels } = line.tables;
  let phrase = lowerAt(line, index);
  if (!isCapitalised(line.pieces[index])) return null;
  for (let at = index + 1; at < index + 4; at++) {
    phrase += `-${lowerAt(line, at)}`;
    if (labels.numberNames.has(phrase)) return readNumber(line, at + 1)?.to ?? at + 1;
  }
  return null;
}

/** "page 12", "Route 66", "number 7", "junctions 12 and 13". */
function label(line: Line, index: number): number | null {
  const { labels } = line.tables;
  const piece = line.pieces[index];
  if (!piece || !labels.labels.has(piece.lower)) return null;
  let at = index + 1;
  if (line.pieces[at]?.text === '.' && line.pieces[at]?.glued) at++;
  const number = readNumber(line, at);
  if (!number || number.form === 'vague' || number.exponent > 0 || number.marked) return null;
  if (
    line.pieces[at]?.glued &&
    line.pieces[at - 1]?.text !== '.' &&
    piece.text !== '#' &&
    !isHyphen(line, at - 1)
  )
    return null;
  const word = line.pieces[at]?.kind === 'word';
  const counts = readUnit(line, number.to) ?? readCounted(line, number.to);
  // "under 10 people", "in one week 300 homes": a label's number counts nothing.
  if (counts && !(isCapitalised(piece) && index > 0)) return null;
  if (['under', 'over', 'top', 'question', 'point', 'step', 'test', 'aged'].includes(piece.lower)) {
    if (!isHyphen(line, at - 1) && piece.lower !== 'top') return null;
  }
  if (
    word &&
    !isCapitalised(line.pieces[at]) &&
    !['number', 'phase', 'stage', 'chapter', 'tier', 'type'].includes(piece.lower)
  )
    return null;
  return number.to;
}

/** "Boeing 737", "Apollo 11", "Area 51", "iPhone 15", "Big 12". */
function name(line: Line, index: number): number | null {
  const { pieces, tables } = line;
  const piece = pieces[index];
  if (piece?.kind !== 'word') return null;
  const at = afterHyphen(line, index + 1);
  const number = pieces[at];
  if (number?.kind !== 'number' || !/^\d+$/.test(number.text)) return null;
  const known = tables.labels.names.has(piece.lower);
  const title = isCapitalised(piece) || /^[a-z]\p{Lu}/u.test(piece.text);
  if (!title && !known) return null;
  // "F-16", "Covid-19", "U-21": glued by a hyphen is a name, whatever follows.
  if (at > index + 1 || number.glued) return endOfCode(line, at + 1);
  if (tables.approximators.before.has(piece.lower) || tables.nouns.stops.has(piece.lower))
    return null;
  if (tables.money.codes.has(piece.text) || tables.numerals.cardinals.has(piece.lower)) return null;
  if (readUnit(line, at + 1)) return null;
  const scale = pieces[at + 1];
  if (
    scale &&
    (tables.numerals.scales.has(scale.lower) ||
      (scale.glued && tables.numerals.shortScales.has(scale.text)))
  )
    return null;
  if (known) return endOfCode(line, at + 1);
  if (index === 0) return null;
  if (readCounted(line, at + 1)) return null;
  return endOfCode(line, at + 1);
}

/** "737-800", "A380", "16s": the rest of a code that is glued to its number. */
function endOfCode(line: Line, index: number): number {
  let at = index;
  while (
    line.pieces[at]?.glued &&
    (line.pieces[at]?.kind !== 'mark' || (isHyphen(line, at) && line.pieces[at + 1]?.glued))
  )
    at++;
  return at;
}

/** "H5N1", "B.1.1.529", "5G", "3D", "mp3": letters and digits in one word. */
function code(line: Line, index: number): number | null {
  const { pieces, tables } = line;
  const piece = pieces[index];
  if (piece?.kind === 'word') {
    const next = pieces[index + 1];
    if (next?.kind !== 'number' || !next.glued) return null;
    if (tables.money.codes.has(piece.text)) return null;
    return endOfCode(line, index + 2);
  }
  if (piece?.kind !== 'number') return null;
  const letter = pieces[index + 1];
  if (letter?.glued && letter.kind === 'word' && /^(?:[DG]|LTE|th|x)$/.test(letter.text)) {
    if (letter.text === 'th') return null;
    return letter.text === 'x' ? null : index + 2;
  }
  if (/[.].*[.]/.test(piece.text)) return endOfCode(line, index + 1);
  return null;
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "in 2014", "2014-15", "from 2014 to 2019", "the 2018 election". */
function year(line: Line, index: number): number | null {
  const text = digitsAt(line, index);
  if (text === null || !YEAR.test(text)) return null;
  const next = line.pieces[index + 1];
  const before = line.pieces[index - 1];
  if (before && line.tables.money.signs.has(before.text)) return null;
  if (next && (line.tables.numerals.scales.has(next.lower) || next.text === '%')) return null;
  const unit = readUnit(line, index + 1);
  if (
    unit &&
    !(
      unit.quantity === 'duration' &&
      !isHyphen(line, index + 1) &&
      !isPlural(line.pieces[index + 1] ?? next!, line)
    )
  )
    return null;
  const counts = next?.kind === 'word' && isPlural(next, line) && !isCapitalised(next);
  const cued = line.tables.dates.yearCues.has(before?.lower ?? '') || isCapitalised(before);
  const round = Number(text) % 100 === 0 && Number(text) !== 2000;
  const approximated = line.tables.approximators.before.has(before?.lower ?? '') && !cued;
  if (counts && !cued && (round || approximated || Number(text) < 1900)) return null;
  if (counts && (next.lower === 'people' || approximated || Number(text) === 2000)) return null;
  if (approximated && readCounted(line, index + 1)) return null;
  let at = index + 1;
  if (isDash(line, at) || line.pieces[at]?.text === '/') {
    const until = digitsAt(line, at + 1);
    if (until !== null && (YEAR.test(until) || /^\d\d$/.test(until)) && line.pieces[at + 1]?.glued)
      at += 2;
  }
  return at;
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function address(line: Line, index: number): number | null {
  const text = digitsAt(line, index);
  if (text === null || !/^\d{1,5}$/.test(text)) return null;
  let at = index + 1;
  if (isHyphen(line, at) && digitsAt(line, at + 1) !== null) at += 2;
  for (let words = 0; words < 4; words++, at++) {
    const piece = line.pieces[at];
    if (!isCapitalised(piece)) return null;
    if (words > 0 && line.tables.labels.streets.has(piece?.lower ?? '')) return at + 1;
  }
  return null;
}

/** "3) ...", "1. ..." at the start of a line. */
function listNumber(line: Line, index: number): number | null {
  if (index !== 0) return null;
  const text = digitsAt(line, index);
  const mark = line.pieces[1];
  if (text === null || !/^\d{1,2}$/.test(text) || !mark?.glued) return null;
  return /^[).]$/.test(mark.text) && line.pieces.length > 2 ? 2 : null;
}
