/** The way from a page to its article, read top to bottom. */
import type { Article } from '../article/article.ts';
import { articleOf } from '../article/draft.ts';
import { draftOf, type Parse } from './draft.ts';

export type Extraction =
  | { readonly status: 'article'; readonly article: Article }
  | { readonly status: 'not-an-article' }
  | { readonly status: 'too-large' };

export interface Extracting {
  /**
   * Parses the document once more. Only for a document that a parser has just made and that
   * nobody else reads: it is changed, which saves the copy.
   */
  readonly again?: Parse;
  /** Rules that are not to be applied, by id. */
  readonly off?: ReadonlySet<string>;
}

/**
 * Reads the article of a document, which stays as it was unless it can be parsed again. Nothing
 * in a page makes this throw.
 */
export function extractArticle(
  document: Document,
  url: string,
  { again, off }: Extracting = {},
): Extraction {
  const draft = draftOf(document, url, again);
  if (typeof draft === 'string') return { status: draft };
  const article = articleOf(draft, off);
  return article ? { status: 'article', article } : { status: 'not-an-article' };
}
