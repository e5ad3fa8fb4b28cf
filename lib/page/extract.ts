/** The way from a page to its article, read top to bottom. */
import type { Article } from '../article/article.ts';
import { articleOf } from '../article/draft.ts';
import { draftOf } from './draft.ts';

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
  const draft = draftOf(document, url);
  if (typeof draft === 'string') return { status: draft };
  const article = articleOf(draft, off);
  return article ? { status: 'article', article } : { status: 'not-an-article' };
}
