import { finder } from './find.ts';
import type { Passage } from './passage.ts';
import { unclobbered } from './unclobbered.ts';

/** What can be marked at once, each in its own colour; `--standfirst-…` in the interface is the same. */
export const MARKED_KINDS = ['quotations', 'places', 'figures'] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];

export type ToMark = Readonly<Record<MarkedKind, readonly Passage[]>>;

const nameOf = (kind: MarkedKind) => `standfirst-all-${kind}`;

/** Put in by the browser as the extension's own style; dark ink on light tints on any page. */
export const SHOW_ALL_STYLE = `
  ::highlight(${nameOf('quotations')}) { background-color: #fbe3b6; color: #1a1a1a; }
  ::highlight(${nameOf('places')}) { background-color: #c9e4f6; color: #1a1a1a; }
  ::highlight(${nameOf('figures')}) { background-color: #d3ecc4; color: #1a1a1a; }
`;

/**
 * Marks just these, and says of how many passages words were found; a kind without passages is no
 * longer marked. Nothing in the page is changed. What a place or a figure marks inside a quote shows.
 */
export function showAll(live: Document, passages: ToMark): number {
  const document = unclobbered(live);
  const window = document.defaultView;
  const registry = window?.CSS.highlights;
  if (!window || !registry) return 0;
  const find = finder(live);
  let count = 0;
  for (const [priority, kind] of MARKED_KINDS.entries()) {
    registry.delete(nameOf(kind));
    const found = passages[kind].flatMap((passage) => {
      const ranges = find(passage);
      return ranges ? [ranges] : [];
    });
    if (found.length === 0) continue;
    const highlight = new window.Highlight(...found.flat());
    // Below the words that the reader asked for last.
    highlight.priority = priority - MARKED_KINDS.length;
    registry.set(nameOf(kind), highlight);
    count += found.length;
  }
  return count;
}

/** The kinds that are marked now: the popup may have been closed since. */
export function shownKinds(live: Document): readonly MarkedKind[] {
  const registry = unclobbered(live).defaultView?.CSS.highlights;
  return MARKED_KINDS.filter((kind) => registry?.has(nameOf(kind)) === true);
}

export function hideAll(live: Document): void {
  const registry = unclobbered(live).defaultView?.CSS.highlights;
  for (const kind of MARKED_KINDS) registry?.delete(nameOf(kind));
}
