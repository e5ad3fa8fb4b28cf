import { finder } from './find.ts';
import type { Passage } from './passage.ts';
import { unclobbered } from './unclobbered.ts';

/** The names under which the words that were asked for, and further mentions, are marked. */
const CURRENT = 'standfirst';
const OTHERS = 'standfirst-others';

/** Put in by the browser as the extension's own style: no element of the page changes. */
export const MARK_STYLE = `
  ::highlight(${CURRENT}) { background-color: #ffd54a; color: #1a1a1a; }
  ::highlight(${OTHERS}) { background-color: #fff0b8; color: #1a1a1a; }
`;

/** A block taller than this share of the window is not put in its middle, its words are. */
const TALL = 0.6;

/**
 * Marks all passages and scrolls to the one at `current`; says of each whether it was found.
 * Nothing in the page is changed, and what was marked before is no longer.
 */
export function reveal(
  live: Document,
  passages: readonly Passage[],
  current: number,
): readonly boolean[] {
  const document = unclobbered(live);
  const found = passages.map(finder(live));
  const words = found[current] ?? [];
  const others = found.flatMap((ranges, index) => (index === current ? [] : (ranges ?? [])));
  mark(document, words, others);
  if (words[0]) scrollTo(document, words[0]);
  return found.map((ranges) => ranges !== null);
}

export function unmark(live: Document): void {
  const registry = highlights(unclobbered(live));
  registry?.delete(CURRENT);
  registry?.delete(OTHERS);
}

function mark(document: Document, words: readonly Range[], others: readonly Range[]): void {
  const window = document.defaultView;
  const registry = highlights(document);
  if (!window || !registry) {
    select(document, words);
    return;
  }
  registry.set(OTHERS, new window.Highlight(...others));
  const current = new window.Highlight(...words);
  current.priority = 1;
  registry.set(CURRENT, current);
}

function highlights(document: Document): HighlightRegistry | null {
  return document.defaultView?.CSS.highlights ?? null;
}

/** Where there are no highlights: the reader sees the words selected. */
function select(document: Document, [first, ...rest]: readonly Range[]): void {
  const selection = document.getSelection();
  if (!selection || !first) return;
  const last = rest.at(-1) ?? first;
  selection.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
}

function scrollTo(document: Document, words: Range): void {
  const window = document.defaultView;
  const { parentElement } = words.startContainer;
  if (!window || !parentElement) return;
  const element = unclobbered(parentElement);
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  const height = element.getBoundingClientRect().height;
  if (height <= window.innerHeight * TALL) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = words.getBoundingClientRect().top - window.innerHeight / 2;
  window.scrollBy({ top, behavior });
}
