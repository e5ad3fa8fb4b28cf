/** Where Readability finds nothing, or a small part: the element around most of the page's prose. */
import { ORDINAL } from './snapshot.ts';

/** A paragraph of at least this many characters counts as prose. */
const SHORTEST = 80;
/** An inner element must hold this share of the prose to be gone into. */
const MOST = 0.85;
/** A page with less prose than this, in characters, has nothing better to offer. */
const LEAST = 500;
/** Below the first share of the prose, what was found is the wrong part; below the second, if it lacks the beginning. */
const FAR_TOO_LITTLE = 0.22;
const TOO_LITTLE = 0.6;
/** Paragraphs that are the beginning. */
const OPENING = 3;

/** What stands around articles, unless it holds half of the prose. */
const AROUND_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'header']);
const AROUND_LABELS = /comment|related|footer|cookie|disclosure|disclaimer|sidebar|modal/i;

interface Paragraph {
  readonly element: Element;
  readonly text: string;
}

/** Where a page's prose stands, taken before Readability moves it about. */
export interface Prose {
  /** Ordinal of the innermost element around nearly all of it. */
  readonly root: number | null;
  readonly length: number;
  /** Ordinals of its paragraphs, as attributes: Readability makes more of them, out of any text in a `div`. */
  readonly paragraphs: ReadonlySet<string | null>;
  /** Its first paragraphs. */
  readonly opening: readonly string[];
}

export function proseOf(document: Document): Prose {
  const all = paragraphsIn(document);
  const paragraphs = withoutSurroundings(all);
  const root = commonRoot(paragraphs);
  const stamp = root?.closest(`[${ORDINAL}]`)?.getAttribute(ORDINAL);
  return {
    root: stamp ? Number(stamp) : null,
    length: lengthOf(paragraphs),
    paragraphs: new Set(all.map(({ element }) => element.getAttribute(ORDINAL))),
    opening: paragraphs.slice(0, OPENING).map(({ text }) => text),
  };
}

/** Ordinal of the element to read instead of what was found; `null` where that is most of the prose. */
export function betterRoot(
  { root, length, paragraphs, opening }: Prose,
  found: Element | null,
): number | null {
  if (length < LEAST) return null;
  if (!found) return root;
  const kept = paragraphsIn(found).filter(({ element }) => {
    const ordinal = element.getAttribute(ORDINAL);
    return ordinal === null || paragraphs.has(ordinal);
  });
  const share = lengthOf(kept) / length;
  if (share < FAR_TOO_LITTLE) return root;
  if (share >= TOO_LITTLE) return null;
  const words = found.textContent;
  return opening.some((text) => words.includes(text)) ? null : root;
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

function withoutSurroundings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const known = new Map<Element, Element | null>();
  const surroundings = paragraphs.map(({ element }) => surroundingOf(element, known));
  const inside = new Map<Element, number>();
  for (const [index, { text }] of paragraphs.entries()) {
    const surrounding = surroundings[index];
    if (surrounding) inside.set(surrounding, (inside.get(surrounding) ?? 0) + text.length);
  }
  const half = lengthOf(paragraphs) / 2;
  return paragraphs.filter((_, index) => {
    const surrounding = surroundings[index];
    return !surrounding || (inside.get(surrounding) ?? 0) > half;
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

function paragraphsIn(root: Document | Element): readonly Paragraph[] {
  return Array.from(root.getElementsByTagName('p'), (element) => ({
    element,
    text: element.textContent.trim(),
  })).filter(({ text }) => text.length >= SHORTEST);
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
