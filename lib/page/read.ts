/** Reads what is asked for of a page, and says why where there is nothing to read. */
import type { Draft } from '../article/draft.ts';
import { draftOf } from './draft.ts';
import { fingerprint } from './fingerprint.ts';
import { draftOfSelection } from './selection.ts';
import { unclobbered } from './unclobbered.ts';

/** How long a page that is still coming in is waited for, in milliseconds. */
const PATIENCE = 4_000;

export type Reading =
  | {
      readonly status: 'read';
      readonly draft: Draft;
      readonly fingerprint: string;
      /** A frame takes up most of the page: if there is no article, it may be in there. */
      readonly framed: boolean;
    }
  | {
      readonly status:
        | 'not-an-article'
        | 'unreadable-frame'
        | 'empty-selection'
        | 'restricted-page'
        | 'still-loading'
        | 'too-large';
    };

type Failure = Exclude<Reading, { status: 'read' }>['status'];

export async function readPage(live: Document, scope: 'page' | 'selection'): Promise<Reading> {
  const draft =
    scope === 'page' ? await wholePage(live) : (draftOfSelection(live) ?? 'empty-selection');
  const framed = isFilledByFrame(unclobbered(live));
  if (draft === 'not-an-article' && framed) return { status: 'unreadable-frame' };
  if (typeof draft === 'string') return { status: draft };
  return { status: 'read', draft, fingerprint: fingerprint(live), framed };
}

async function wholePage(live: Document): Promise<Draft | Failure> {
  const document = unclobbered(live);
  if (!(await isParsed(document))) return 'still-loading';
  switch (document.contentType) {
    case 'text/html':
    case 'application/xhtml+xml':
      return draftOf(live, document.URL);
    case 'text/plain':
      return { from: 'text', url: document.URL, text: document.documentElement.textContent };
    default:
      // A PDF, a picture or a feed in the browser's own viewer.
      return 'restricted-page';
  }
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
