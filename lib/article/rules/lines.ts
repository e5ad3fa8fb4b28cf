/** Lines that give themselves away by their words: a pattern for the whole line. */
import type { LineTables } from '../../lang/boilerplate.ts';
import type { Candidate } from '../candidate.ts';
import { isByline } from './bylines.ts';
import { isDateLine } from './dates.ts';
import { lineRule, type Rule } from './rule.ts';
import { isWorded, readLine, type ReadLine } from './wordings.ts';

/** Longest line, in characters, that a wording is looked for in: longer ones are prose. */
const LONGEST: Readonly<Record<keyof LineTables, number>> = {
  credit: 110,
  'read-more': 420,
  share: 160,
  newsletter: 320,
  advertisement: 320,
  consent: 480,
  comments: 200,
  tags: 240,
  author: 360,
  agency: 420,
  copyright: 480,
  player: 90,
  control: 60,
};

const topics = Object.keys(LONGEST) as readonly (keyof LineTables)[];

export const lineRules: readonly Rule[] = [
  ...topics.map((topic) =>
    lineRule(
      topic,
      (line, { tables }) =>
        line.text.length <= LONGEST[topic] && isWorded(readOnce(line), tables.lines[topic]),
    ),
  ),
  lineRule('date', ({ text }, { tables }) => isDateLine(text, tables.dates)),
  lineRule('byline', ({ text }, { tables }) => isByline(text, tables)),
];

const read = new WeakMap<Candidate, ReadLine>();

function readOnce(line: Candidate): ReadLine {
  const before = read.get(line);
  if (before) return before;
  const now = readLine(line.text);
  read.set(line, now);
  return now;
}
