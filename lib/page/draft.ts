/** The way from a page to what may be its article, read top to bottom. */
import type { PageDraft } from '../article/draft.ts';
import { candidatesUnder } from './candidates.ts';
import { betterRoot, proseOf } from './fallback.ts';
import { metadataOf } from './metadata.ts';
import { readable } from './readable.ts';
import { blockAt, changed, snapshot, type Snapshot } from './snapshot.ts';

/** Gives the same document once more. */
export type Parse = () => Document;

/**
 * Reads a document, which stays as it was unless it can be parsed again. Nothing in a page makes
 * this throw.
 */
export function draftOf(
  document: Document,
  url: string,
  again?: Parse,
): PageDraft | 'not-an-article' | 'too-large' {
  try {
    const copy = again ? changed(document) : snapshot(document);
    if (!copy) return 'too-large';
    const anew = () => (again ? changed(again()) : snapshot(document));
    return draftIn(copy, anew, url) ?? 'not-an-article';
  } catch {
    return 'not-an-article';
  }
}

function draftIn(copy: Snapshot, anew: () => Snapshot | null, url: string): PageDraft | null {
  const { headline, declared, credits, ...head } = metadataOf(copy);
  const prose = proseOf(copy);
  const found = readable(copy.document, () => anew()?.document ?? null);
  const better = betterRoot(prose, found);
  const another = better === null ? null : anew();
  const root = better === null ? found : another && blockAt(another, better);
  if (!root) return null;
  return {
    from: 'page',
    head: {
      ...head,
      url,
      headline: headline === null ? null : { in: 'page', element: headline },
    },
    credits,
    declared,
    ...candidatesUnder(root, url),
  };
}
