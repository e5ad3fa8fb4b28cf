/**
 * Figures: every quantity that the article states, with its unit and what it counts.
 *
 * A sentence is read from left to right. At each piece the rules that know numbers without a
 * quantity (dates, names, labels) come first, then the readers, the more particular before the
 * more general; what one of them reads, no other reads again.
 */
import type { Figure } from '../../brief.ts';
import type { Doc, Sentence } from '../../text/doc.ts';
import { slice } from '../../text/span.ts';
import { changeOf } from './changes.ts';
import { isNearNumber, lineOf, numberTeller, type Line } from './line.ts';
import { NOT_FIGURES } from './not-figures.ts';
import { qualifierOf } from './qualifiers.ts';
import { readAge, readAgeOf, readApposedAge } from './ages.ts';
import { readMultiple } from './multiples.ts';
import { readOrdinal } from './ordinals.ts';
import { readQuantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import { readFractionOf, readRatio } from './ratios.ts';
import type { Reader, Reading } from './reading.ts';
import { readScore } from './scores.ts';
import { withSharedUnits } from './shared-units.ts';
import { spanOf } from './stretches.ts';
import { subjectsOf } from './subjects.ts';
import { withWholeQuotes } from './whole-quotes.ts';

const READERS: readonly Reader[] = [
  readApposedAge,
  readAgeOf,
  readAge,
  readScore,
  readRatio,
  readMultiple,
  readFractionOf,
  readRank,
  readQuantity,
];

/** The rules that look so many pieces ahead for their first number ("Monday morning at about 9"). */
const REACHING = Array.from({ length: Math.max(...NOT_FIGURES.map(({ reach }) => reach)) + 1 }).map(
  (_, distance) => NOT_FIGURES.filter(({ reach }) => reach >= distance),
);
/** Pieces before the first number of a figure ("-$5"). */
const LEAD = 2;

/** The figures of the article, in article order. */
export function figures(doc: Doc): Figure[] {
  const mayHoldNumber = numberTeller(doc.language.figures);
  return doc.sentences.flatMap((sentence) =>
    figuresIn(doc, sentence, lineOf(doc, sentence, doc.language.figures, mayHoldNumber)),
  );
}

function figuresIn(doc: Doc, sentence: Sentence, line: Line | null): Figure[] {
  if (!line) return [];
  const readings = withSharedUnits(line, readingsIn(line));
  const subjects = subjectsOf(line, readings);
  return readings.map((reading, index): Figure => {
    const change = changeOf(line, reading);
    const words = spanOf(line, withWholeQuotes(line, reading));
    return {
      kind: 'figure',
      span: words,
      sentence: sentence.index,
      text: slice(doc.text, words),
      rule: reading.rule,
      score: 0,
      why: {},
      quantity: reading.quantity,
      value: reading.value,
      unit: reading.unit,
      qualifier: qualifierOf(doc.text, line, reading),
      of: subjects[index] ?? null,
      repeats: [],
      ...(change && { change }),
      vague: reading.vague,
    };
  });
}

function readingsIn(line: Line): Reading[] {
  const found: Reading[] = [];
  for (let index = 0; index < line.pieces.length;) {
    const skipped = firstSkip(line, index);
    if (skipped > index) {
      index = skipped;
      continue;
    }
    const reading = firstReading(line, index);
    // "300 a day and a half": the half is told from its end, past what was read.
    if (reading && reading.from >= (found.at(-1)?.to ?? 0)) found.push(reading);
    // An ordinal that is no rank is plain order: "the second time", "the 21st century".
    index = Math.max(index + 1, reading?.to ?? readOrdinal(line, index)?.to ?? 0);
  }
  return found;
}

function firstSkip(line: Line, index: number): number {
  for (const { read } of REACHING[line.toNumber[index] ?? Infinity] ?? []) {
    const end = read(line, index);
    if (end !== null && end > index) return end;
  }
  return index;
}

function firstReading(line: Line, index: number): Reading | null {
  if (!isNearNumber(line, index, LEAD)) return null;
  for (const read of READERS) {
    const reading = read(line, index);
    if (reading) return reading;
  }
  return null;
}
