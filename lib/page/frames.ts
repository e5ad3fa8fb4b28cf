/** The block elements around a line of text, and what they say about it. */
import type { BlockKind } from '../article/article.ts';
import type { Surrounding } from '../article/candidate.ts';
import { FIRST_LEVEL, ordinalOf, OUTER_LABELS } from './snapshot.ts';

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const SURROUNDINGS: Readonly<Record<string, Surrounding>> = {
  figure: 'figure',
  figcaption: 'caption',
  caption: 'caption',
  aside: 'aside',
  nav: 'navigation',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  blockquote: 'quote',
};

/** An element with a larger share of the text is the article, whatever its class says. */
const LARGEST_SHARE = 0.3;
/** Labels are looked for on this many elements around a line. */
const MOST_LEVELS = 12;

/** An open block element. */
export interface Frame {
  readonly outer: Frame | null;
  readonly tag: string;
  readonly ordinal: number | null;
  readonly kind: BlockKind;
  readonly labels: string;
  readonly within: readonly Surrounding[];
  /** Characters of text inside. */
  length: number;
}

/** Around all others. */
export const outermost = (): Frame => ({
  outer: null,
  tag: '',
  ordinal: null,
  kind: 'paragraph',
  labels: '',
  within: [],
  length: 0,
});

export function frameOf(element: Element, tag: string, labels: string, outer: Frame): Frame {
  const surrounding = Object.hasOwn(SURROUNDINGS, tag) ? SURROUNDINGS[tag] : undefined;
  return {
    outer,
    length: 0,
    tag: element.hasAttribute(FIRST_LEVEL) ? 'h1' : tag,
    ordinal: ordinalOf(element) ?? outer.ordinal,
    kind: kindOf(tag, outer),
    labels,
    within:
      surrounding && !outer.within.includes(surrounding)
        ? [...outer.within, surrounding]
        : outer.within,
  };
}

/** Of the elements around a line of an article of that length, the innermost first. */
export function labelsAround(innermost: Frame, total: number): string {
  const most = total * LARGEST_SHARE;
  const labels: string[] = [];
  let frame: Frame | null = innermost;
  for (let level = 0; frame && frame.length <= most && level < MOST_LEVELS; level++) {
    if (frame.labels) labels.push(frame.labels.slice(0, 300));
    frame = frame.outer;
  }
  return labels
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

function kindOf(tag: string, outer: Frame): BlockKind {
  if (HEADINGS.has(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  return outer.kind;
}

/** Of the element itself. */
export function labelsOf(element: Element): string {
  return ['class', 'id', OUTER_LABELS]
    .map((name) => element.getAttribute(name))
    .filter((labels) => labels !== null)
    .join(' ');
}
