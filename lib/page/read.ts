/** Reads what is asked for of a page, and says why where there is nothing to read. */
import type { Article } from '../article/article.ts';
import { articleOfText } from '../article/plain-text.ts';
import { extractArticle, type Extraction } from './extract.ts';
import { fingerprint } from './fingerprint.ts';
import { articleOfSelection } from './selection.ts';
import { unclobbered } from './unclobbered.ts';

/** How long a page that is still coming in is waited for, in milliseconds. */
const PATIENCE = 4_000;

export type Reading =
  | { readonly status: 'article'; readonly article: Article; readonly fingerprint: string }
  | {
      readonly status:
        | 'not-an-article'
        | 'unreadable-frame'
        | 'empty-selection'
        | 'restricted-page'
        | 'still-loading'
        | 'too-large';
    };

/** A reading before it is known which page it was. */
type Extract = Extraction | Exclude<Reading, { status: 'article' }>;

export async function readPage(document: Document, scope: 'page' | 'selection'): Promise<Reading> {
  const extract = scope === 'page' ? await wholePage(document) : selected(document);
  if (extract.status !== 'article') return extract;
  return { ...extract, fingerprint: fingerprint(document) };
}

function selected(document: Document): Extract {
  const article = articleOfSelection(document);
  return article ? { status: 'article', article } : { status: 'empty-selection' };
}

async function wholePage(live: Document): Promise<Extract> {
  const document = unclobbered(live);
  if (!(await isParsed(document))) return { status: 'still-loading' };
  switch (document.contentType) {
    case 'text/html':
    case 'application/xhtml+xml':
      return markup(live);
    case 'text/plain': {
      const article = articleOfText(document.documentElement.textContent);
      return { status: 'article', article: { ...article, url: document.URL } };
    }
    default:
      // A PDF, a picture or a feed in the browser's own viewer.
      return { status: 'restricted-page' };
  }
}

function markup(live: Document): Extract {
  const document = unclobbered(live);
  const extraction = extractArticle(live, document.URL);
  const hasBody =
    extraction.status === 'article' &&
    extraction.article.blocks.some(({ kind }) => kind !== 'headline');
  if (hasBody || extraction.status === 'too-large') return extraction;
  return { status: isFilledByFrame(document) ? 'unreadable-frame' : 'not-an-article' };
}

function isFilledByFrame(document: Document): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return Array.from(document.querySelectorAll('iframe, frame')).some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height > (clientWidth * clientHeight) / 2;
  });
}

/** Waits for a page that is still coming in, to a point. */
async function isParsed(document: Document): Promise<boolean> {
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
