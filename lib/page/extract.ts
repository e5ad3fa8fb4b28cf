/** The way from a page to its article, read top to bottom. */
import { Readability } from '@mozilla/readability';
import type { Article } from '../article/article.ts';
import { assemble } from '../article/assemble.ts';
import { isArticle } from '../article/is-article.ts';
import { boilerplate } from '../lang/en/boilerplate.ts';
import { candidatesUnder } from './candidates.ts';
import { betterRoot, proseOf } from './fallback.ts';
import { metadataOf } from './metadata.ts';
import { ORDINAL, snapshot } from './snapshot.ts';

export type Extraction =
  | { readonly status: 'article'; readonly article: Article }
  | { readonly status: 'not-an-article' }
  | { readonly status: 'too-large' };

/**
 * Reads the article of a document, which stays as it was. Nothing in a page makes this throw.
 * `off` names rules that are not to be applied.
 */
export function extractArticle(
  document: Document,
  url: string,
  off?: ReadonlySet<string>,
): Extraction {
  try {
    const copy = snapshot(document);
    if (!copy) return { status: 'too-large' };
    const article = articleIn(copy, () => snapshot(document), url, off);
    return article ? { status: 'article', article } : { status: 'not-an-article' };
  } catch {
    return { status: 'not-an-article' };
  }
}

function articleIn(
  copy: Document,
  again: () => Document | null,
  url: string,
  off?: ReadonlySet<string>,
): Article | null {
  const { headline, declared, ...head } = metadataOf(copy, boilerplate);
  const prose = proseOf(copy);
  const found = readable(copy);
  const better = betterRoot(prose, found);
  const root = better === null ? found : again()?.querySelector(`[${ORDINAL}="${better}"]`);
  if (!root) return null;
  const { candidates, dropped } = candidatesUnder(root, url);
  const article = assemble(
    {
      ...head,
      url,
      headline: headline === null ? null : { in: 'page', element: headline },
    },
    candidates,
    boilerplate,
    { dropped, off },
  );
  return isArticle(article, candidates, { url, declared }) ? article : null;
}

/** The element that Readability takes for the article, in its own cleaned form. */
function readable(copy: Document): Element | null {
  try {
    const reader = new Readability<Element>(copy, {
      serializer: (node) => node as Element,
      keepClasses: true,
      disableJSONLD: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
