/** What `extract.ts` runs in a browser's page, bundled as the product is. */
import { extractArticle } from '../../lib/page/extract.ts';

const product = {
  extractArticle(url: string) {
    extractArticle(document, url);
  },
};
export type Product = typeof product;
Object.assign(globalThis, { product });
