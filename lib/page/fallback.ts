/** Where Readability finds nothing, or a small part: the element around most of the page's prose. */
import { ordinalOf, type Snapshot } from './snapshot.ts';

/** A paragraph of at least this many characters counts as prose. */
const SHORTEST = 80;
/** An inner element must hold this share of the prose to be gone into. */
const MOST = 0.85;
/** A page with less prose than this, in characters, has nothing better to offer. */
const LEAST = 500;
/** Below the first share of the prose, what was found is the wrong part; below the second, if it lacks the beginning. */
const FAR_TOO_LITTLE = 0.22;
const TOO_LITTLE = 0.6;
/** A region with less than this share of the page's prose is not where the article is. */
const REGION = 0.25;
/** Paragraphs that are the beginning. */
const OPENING = 3;

/** What is labelled as standing around articles is one with this share of the prose, and twice that of what is not. */
const MISNAMED = 0.4;
const AROUND_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'header']);
const AROUND_LABELS = /comment|related|footer|cookie|disclosure|disclaimer|sidebar|modal/i;

/** What holds prose: `p`, and on some sites bare text in the others. */
const PARAGRAPH_TAGS = ['p', 'li', 'blockquote', 'div'] as const;

// Of Node, whose name belongs to the page.
const TEXT_NODE = 3;

interface Paragraph {
  readonly element: Element;
  readonly ordinal: number | null;
  readonly text: string;
}

/** Where a page's prose stands, taken before Readability moves it about. */
export interface Prose {
  /** Ordinal of the innermost element around nearly all of it. */
  readonly root: number | null;
  readonly length: number;
  /** Characters of its paragraphs, by their ordinals. */
  readonly paragraphs: ReadonlyMap<number, number>;
  /** The page says that its article is there. */
  readonly declared: boolean;
  /** Its first paragraphs. */
  readonly opening: readonly string[];
}

export function proseOf(page: Snapshot): Prose {
  const likely = withoutSurroundings(paragraphsAmong(page.named));
  const region = regionOf(likely, page);
  const paragraphs = region.length > 0 ? region : likely;
  return {
    root: ordinalAround(commonRoot(paragraphs)),
    length: lengthOf(paragraphs),
    paragraphs: new Map(paragraphs.map(({ ordinal, text }) => [ordinal ?? -1, text.length])),
    declared: region.length > 0,
    opening: paragraphs
      .filter(({ element: { localName } }) => localName === 'p' || localName === 'blockquote')
      .slice(0, OPENING)
      .map(({ text }) => text),
  };
}

/** Ordinal of the element to read instead of what was found; `null` where that is most of the prose. */
export function betterRoot(prose: Prose, found: Element | null): number | null {
  if (prose.length < LEAST) return null;
  if (!found) return prose.root;
  // Those without an ordinal Readability has made, out of any text in a `div`.
  const kept = paragraphsAmong((tag) => Array.from(found.getElementsByTagName(tag))).filter(
    ({ ordinal }) => ordinal === null || prose.paragraphs.has(ordinal),
  );
  const length = lengthOf(kept);
  if (length < prose.length * FAR_TOO_LITTLE) return prose.root;
  if (prose.declared)
    return length < lengthUpTo(kept, prose.paragraphs) * TOO_LITTLE ? prose.root : null;
  if (length >= prose.length * TOO_LITTLE) return null;
  const words = found.textContent;
  return prose.opening.some((text) => words.includes(text)) ? null : prose.root;
}

/** Characters of the prose up to the last paragraph found: what comes after may be other stories. */
function lengthUpTo(found: readonly Paragraph[], paragraphs: ReadonlyMap<number, number>): number {
  const last = found.findLast(({ ordinal }) => ordinal !== null)?.ordinal ?? Infinity;
  let length = 0;
  for (const [ordinal, own] of paragraphs) if (ordinal <= last) length += own;
  return length;
}

/**
 * Where the page says that its article is: the `article` of its only headline, or else `main`.
 * With several headlines of the first level there may be several articles, and nothing is said.
 */
function regionOf(
  paragraphs: readonly Paragraph[],
  { document, named }: Snapshot,
): readonly Paragraph[] {
  const [heading, ...others] = named('h1');
  if (!heading || others.length > 0) return [];
  for (const region of [
    heading.closest('article'),
    document.querySelector('main, [role="main"]'),
  ]) {
    const inside = region ? paragraphs.filter(({ element }) => region.contains(element)) : [];
    const length = lengthOf(inside);
    if (length >= LEAST && length >= lengthOf(paragraphs) * REGION) return inside;
  }
  return [];
}

function commonRoot(paragraphs: readonly Paragraph[]): Element | null {
  const enough = lengthOf(paragraphs) * MOST;
  const inside = new Map<Element, number>();
  for (const { element, text } of paragraphs)
    for (let at = element.parentElement; at; at = at.parentElement)
      inside.set(at, (inside.get(at) ?? 0) + text.length);
  let innermost: Element | null = null;
  let smallest = Infinity;
  for (const [element, length] of inside)
    if (length >= enough && length <= smallest && (!innermost || innermost.contains(element))) {
      innermost = element;
      smallest = length;
    }
  return innermost;
}

/** The ordinal of an element, or of the one around it that has one. */
function ordinalAround(element: Element | null): number | null {
  let at = element;
  while (at && ordinalOf(at) === null) at = at.parentElement;
  return at && ordinalOf(at);
}

function withoutSurroundings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const known = new Map<Element, Element | null>();
  const surroundings = paragraphs.map(({ element }) => surroundingOf(element, known));
  const inside = new Map<Element, number>();
  for (const [index, { text }] of paragraphs.entries()) {
    const surrounding = surroundings[index];
    if (surrounding) inside.set(surrounding, (inside.get(surrounding) ?? 0) + text.length);
  }
  const all = lengthOf(paragraphs);
  const outside = all - [...inside.values()].reduce((sum, length) => sum + length, 0);
  const least = Math.max(all * MISNAMED, outside * 2);
  return paragraphs.filter((_, index) => {
    const surrounding = surroundings[index];
    return !surrounding || (inside.get(surrounding) ?? 0) > least;
  });
}

/** The innermost element around that is labelled as standing around articles. */
function surroundingOf(element: Element, known: Map<Element, Element | null>): Element | null {
  const path: Element[] = [];
  let surrounding: Element | null = null;
  for (let at: Element | null = element; at && !surrounding; at = at.parentElement) {
    const answer = known.get(at);
    if (answer !== undefined) {
      surrounding = answer;
      break;
    }
    path.push(at);
    if (isAround(at)) surrounding = at;
  }
  for (const at of path) known.set(at, surrounding);
  return surrounding;
}

function isAround(element: Element): boolean {
  return (
    AROUND_TAGS.has(element.localName) ||
    AROUND_LABELS.test(element.getAttribute('class') ?? '') ||
    AROUND_LABELS.test(element.getAttribute('id') ?? '')
  );
}

function paragraphsAmong(named: Snapshot['named']): readonly Paragraph[] {
  return PARAGRAPH_TAGS.flatMap((tag) =>
    named(tag).flatMap((element) => {
      const text = textOf(element);
      return text.length < SHORTEST ? [] : { element, ordinal: ordinalOf(element), text };
    }),
  ).sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
}

function textOf(element: Element): string {
  const { localName } = element;
  if (localName !== 'p' && localName !== 'li') return ownTextOf(element);
  const text = element.textContent.trim();
  const isLeaf =
    localName === 'p' || text.length < SHORTEST || !element.querySelector('p, div, ul, ol');
  return isLeaf ? text : ownTextOf(element);
}

/** The longest stretch of text right inside an element. */
function ownTextOf({ firstChild }: Element): string {
  let longest = '';
  for (let node = firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== TEXT_NODE) continue;
    const text = node.nodeValue ?? '';
    if (text.length > longest.length) longest = text;
  }
  return longest.trim();
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
