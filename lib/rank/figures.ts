import type { Figure, Quantity } from '../brief.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import { ranked, type Weights } from './ranked.ts';
import { amountOf, toldOnce } from './same-figures.ts';
import { standing } from './standing.ts';

type Feature =
  | 'early'
  | 'lead'
  | 'headline'
  | 'repeated'
  | 'of'
  | 'vague'
  | 'bare'
  | 'large'
  | 'few'
  | 'rare'
  | 'told'
  | 'listed'
  | 'converted'
  | Quantity;

/** How many, how much: what carries a story comes before how long and how old. */
const WEIGHTS: Weights<Feature> = {
  early: 1,
  lead: 0.7,
  headline: 1,
  repeated: 0.5,
  of: 0.3,
  vague: -2,
  bare: -0.5,
  large: 0.5,
  few: -0.6,
  rare: 0.2,
  told: 0.4,
  listed: -0.6,
  converted: -0.6,
  money: 0.5,
  percent: 0.4,
  count: 0.5,
  measure: 0.3,
  duration: 0,
  age: -0.5,
  multiple: 0.2,
  ratio: 0,
  rank: 0,
  score: 0.2,
};

/** Counts below this often only describe ("two forms"). */
const FEW = 10;
/**
 * From ten million on a value counts as fully large: beyond, its unit (yen or pounds) tells more than
 * its size. With five or nine digits one in a hundred key figures of labelled pages came later.
 */
const DIGITS = 7;

/** Figures of one sentence beyond which it is a table in prose. */
const TABLE = 5;
/** Characters between a figure and its conversion: ` (`. */
const GAP = 3;

/**
 * The figures, the one to show first at the start. `told`: sentences that tell the story anyway.
 */
export function rankFigures(
  doc: Doc,
  figures: readonly Figure[],
  told: ReadonlySet<number>,
): Figure[] {
  const at = standing(doc);
  const once = toldOnce(doc, at, figures);
  const announced = new Set(figures.filter((item) => at.inHeadline(item.span)).map(amountOf));
  const ends = new Set(figures.map((item) => item.span.to));
  const alike = grouped(figures, ({ quantity }) => quantity);
  const together = grouped(figures, ({ sentence }) => sentence);
  return ranked(
    once,
    (figure) => {
      const { span, sentence, value, unit, quantity, of, vague, repeats } = figure;
      return {
        early: at.early(span),
        lead: flag(at.inLead(span)),
        headline: flag(announced.size > 0 && announced.has(amountOf(figure))),
        repeated: flag(repeats.length > 0),
        of: flag(of !== null),
        vague: flag(vague),
        bare: flag(unit === null),
        large: Math.min(1, digits(value) / DIGITS),
        few: flag(quantity === 'count' && typeof value === 'number' && value < FEW),
        told: flag(told.has(sentence)),
        listed: Math.min(1, ((together.get(sentence)?.length ?? 1) - 1) / TABLE),
        converted: flag(isConversion(doc.text, span, ends)),
        rare: 1 / (alike.get(quantity)?.length ?? 1),
        // In front, V8 would make a slow object of it all.
        ...KINDS[quantity],
      };
    },
    WEIGHTS,
  );
}

const NO_KIND: Readonly<Record<Quantity, number>> = {
  money: 0,
  percent: 0,
  count: 0,
  measure: 0,
  duration: 0,
  age: 0,
  multiple: 0,
  ratio: 0,
  rank: 0,
  score: 0,
};

/** Made once: thousands of figures are ranked where a page is a table. */
const KINDS: Readonly<Record<Quantity, Readonly<Record<Quantity, number>>>> = {
  money: { ...NO_KIND, money: 1 },
  percent: { ...NO_KIND, percent: 1 },
  count: { ...NO_KIND, count: 1 },
  measure: { ...NO_KIND, measure: 1 },
  duration: { ...NO_KIND, duration: 1 },
  age: { ...NO_KIND, age: 1 },
  multiple: { ...NO_KIND, multiple: 1 },
  ratio: { ...NO_KIND, ratio: 1 },
  rank: { ...NO_KIND, rank: 1 },
  score: { ...NO_KIND, score: 1 },
};

const flag = (holds: boolean): number => (holds ? 1 : 0);

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Of the largest value, before the point; 0 below ten. */
function digits(value: Figure['value']): number {
  const largest = Math.max(...[value].flat().map(Math.abs));
  return Math.max(0, Math.log10(Math.max(1, largest)));
}

/** "55 mph (88 kph)": in brackets, right after another figure. */
function isConversion(text: string, { from }: Span, ends: ReadonlySet<number>): boolean {
  for (let gap = 1; gap <= GAP; gap++)
    if (ends.has(from - gap)) return text.slice(from - gap, from).includes('(');
  return false;
}
