/** In the page: reads what is asked for and says why where there is nothing to read. */
import { extractArticle, type Extraction } from '../page/extract.ts';
import { fingerprint } from '../page/fingerprint.ts';
import { articleOfSelection } from '../page/selection.ts';
import type { Reading } from './messages.ts';

/** How long a page that is still coming in is waited for, in milliseconds. */
const PATIENCE = 4_000;

export async function readPage(document: Document, scope: 'page' | 'selection'): Promise<Reading> {
  const loaded = await untilParsed(document);
  const extraction = isPage(document) ? extract(document, scope) : null;
  if (extraction?.status === 'article' && loaded)
    return { ...extraction, fingerprint: fingerprint(document) };
  if (extraction?.status === 'too-large') return extraction;
  return { status: whyNot(document, scope, loaded) };
}

function extract(document: Document, scope: 'page' | 'selection'): Extraction {
  if (scope === 'page') return extractArticle(document, document.URL);
  const article = articleOfSelection(document);
  return article ? { status: 'article', article } : { status: 'not-an-article' };
}

function whyNot(
  document: Document,
  scope: 'page' | 'selection',
  loaded: boolean,
): Exclude<Reading['status'], 'article'> {
  if (!isPage(document)) return 'restricted-page';
  if (scope === 'selection') return 'empty-selection';
  if (!loaded) return 'still-loading';
  return isFilledByFrame(document) ? 'unreadable-frame' : 'not-an-article';
}

/** Not a PDF, a picture or a feed in the browser's own viewer. */
function isPage({ contentType }: Document): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}

function isFilledByFrame(document: Document): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return Array.from(document.querySelectorAll('iframe, frame')).some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height > (clientWidth * clientHeight) / 2;
  });
}

async function untilParsed(document: Document): Promise<boolean> {
  if (document.readyState !== 'loading') return true;
  return await new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    const parsed = () => {
      clearTimeout(timer);
      resolve(true);
    };
    document.addEventListener('DOMContentLoaded', parsed, { once: true });
  });
}
