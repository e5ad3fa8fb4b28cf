/** What `extract.ts` runs in a browser's page, bundled. */
import { Readability } from '@mozilla/readability';
import { extractArticle } from '../../lib/page/extract.ts';

/** Milliseconds of one call in this page. */
const bench = {
  extractArticle: (url: string) => timeOf(() => extractArticle(document, url)),
  readability: (_url: string) => {
    const copy = document.cloneNode(true) as Document;
    return timeOf(() => new Readability(copy).parse());
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });

function timeOf(read: () => unknown): number {
  const from = performance.now();
  read();
  return performance.now() - from;
}
