import type { Figure } from '../brief.ts';
import { isAscii } from '../text/characters.ts';
import type { Doc } from '../text/doc.ts';
import type { Standing } from './standing.ts';

/** From here on two counts of the same things are one: two times two men may be four. */
const MANY = 10;
/** From so many digits on ("2,753", "12.5%") no second amount is the same by chance. */
const EXACT = 3;
/** Above this share of common words, two subjects are one. */
const SAME = 0.5;
/** Figures of one amount that a further one is compared with. */
const MOST_COMPARED = 8;
/** Characters that the longest determiner has, with its space. */
const DETERMINER = 8;

/** The same for "£2.3m" and "£2,300,000". */
export function amountOf({ quantity, value, unit }: Figure): string {
  return JSON.stringify([quantity, value, unit]);
}

/**
 * Each figure once, in article order, with the spans where it is told again: the same amount of the
 * same. It stands where the body first says what it is of; a headline is too short to.
 */
export function toldOnce(doc: Doc, at: Standing, figures: readonly Figure[]): Figure[] {
  const byAmount = new Map<string, Figure[][]>();
  const tellings: Figure[][] = [];
  for (const figure of figures) {
    const amount = amountOf(figure);
    const alike = byAmount.get(amount) ?? [];
    const told = alike
      .slice(0, MOST_COMPARED)
      .find(([first]) => first && isSame(doc, at, first, figure));
    if (told) told.push(figure);
    else {
      const telling = [figure];
      tellings.push(telling);
      byAmount.set(amount, [...alike.slice(0, MOST_COMPARED), telling]);
    }
  }
  return tellings.map((telling) => inOne(at, telling));
}

function inOne(at: Standing, telling: readonly Figure[]): Figure {
  const inBody = telling.filter(({ span }) => !at.inHeadline(span));
  const chosen = inBody.find(({ of }) => of !== null) ?? inBody[0] ?? telling[0];
  if (!chosen) throw new RangeError('A figure that is told nowhere');
  const others = telling.filter((figure) => figure !== chosen);
  return { ...chosen, repeats: others.map(({ span }) => span) };
}

/** Whether the later of two equal amounts says the same as the first. */
function isSame(doc: Doc, at: Standing, first: Figure, later: Figure): boolean {
  const { change = later.change } = first;
  // "won 6-4, 6-4": within a sentence nobody says the same twice.
  if (change !== (later.change ?? change) || first.sentence === later.sentence) return false;
  if (at.inHeadline(first.span) || digitsOf(first) >= EXACT) return true;
  if (first.quantity === 'count' && first.unit !== null)
    if (smallest(first) >= MANY || isDefinite(doc, later)) return true;
  return commonShare(subjectOf(doc, first), subjectOf(doc, later)) > SAME;
}

/** Significant digits: 3 of 2.34 and of 2,340,000. */
function digitsOf({ value }: Figure): number {
  const mantissas = [value].flat().map((each) => Math.abs(each).toExponential().split('e')[0]);
  return Math.max(...mantissas.map((each = '') => each.replace('.', '').length));
}

const smallest = ({ value }: Figure): number => Math.min(...[value].flat());

/** "the five firms": those of which it spoke. */
function isDefinite({ text, language }: Doc, { span: { from } }: Figure): boolean {
  const before = text.slice(Math.max(0, from - DETERMINER), from).toLowerCase();
  return language.figures.nouns.definite.has(/\p{L}{1,8}(?=\s$)/u.exec(before)?.[0] ?? '');
}

/** What it is of, in words that mean something, without endings of number. */
function subjectOf({ text, language }: Doc, { of }: Figure): ReadonlySet<string> {
  const lower = of ? text.slice(of.from, of.to).toLowerCase() : '';
  const words = lower.match(isAscii(lower) ? /[a-z]+/g : /\p{L}+/gu) ?? [];
  const { verbs } = language.figures.changes;
  return new Set(
    words
      .filter((word) => !language.stopWords.has(word) && !verbs.has(word))
      .map((word) => language.figures.nouns.singular(word) ?? word),
  );
}

function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / Math.min(a.size, b.size);
}
