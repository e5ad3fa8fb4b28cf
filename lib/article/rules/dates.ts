import type { DateTables } from '../../lang/boilerplate.ts';

/** A line of 120 characters holds two dates with their times and zones. */
const LONGEST = 120;

/** "12 September 2022, 08:06", "Updated: Nov. 19, 2019 at 9:32pm EST", "3 min read": nothing but when. */
export function isDateLine(text: string, { names, others }: DateTables): boolean {
  if (text.length > LONGEST || !/\d/.test(text) || /[\p{Sc}%]/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\d.:'’/]+/gu) ?? [];
  let named = false;
  for (const raw of words) {
    const word = withoutMarks(raw);
    if (word === '' || isNumeric(word)) continue;
    if (names.has(word)) named = true;
    else if (others.has(word)) named ||= word.length > 2;
    else return false;
  }
  return named || /\d[./:-]\d/.test(text);
}

const MARKS = new Set(".:'’/");

/** "dec." -> "dec" */
function withoutMarks(word: string): string {
  let [from, to] = [0, word.length];
  while (MARKS.has(word.charAt(from))) from++;
  while (to > from && MARKS.has(word.charAt(to - 1))) to--;
  return word.slice(from, to);
}

/** Digits with what is glued to them: "08:06", "9:32pm", "20th", "2019-11-20T08:06", "7.55am". */
function isNumeric(word: string): boolean {
  return /^\d[\d.:/t-]{0,24}(?:am|pm|a\.m|p\.m|st|nd|rd|th|h|z|hrs?|mins?)?$/.test(word);
}
