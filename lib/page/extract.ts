import { Readability } from '@mozilla/readability';
import type { Article } from '../article/article.ts';
import { assemble } from '../article/assemble.ts';
import { boilerplate } from '../lang/en/boilerplate.ts';
import { candidatesUnder } from './candidates.ts';
import { snapshot } from './snapshot.ts';

/**
 * Reads the article of a document, which stays as it was.
 * `null`: the page holds no article.
 */
export function extractArticle(
  document: Document,
  url: string,
  off?: ReadonlySet<string>,
): Article | null {
  const copy = snapshot(document);
  if (!copy) return null;
  const found = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    keepClasses: true,
  }).parse();
  if (!found?.content) return null;
  const { candidates, dropped } = candidatesUnder(found.content);
  return assemble(
    {
      title: found.title ?? '',
      byline: [],
      published: null,
      modified: null,
      outlet: null,
      language: null,
      url,
      standfirst: found.excerpt ?? '',
      headline: null,
    },
    candidates,
    boilerplate,
    off ? { dropped, off } : { dropped },
  );
}
