/** What the parts of the extension say to each other, and who may say it. */
import { browser, type Browser } from 'wxt/browser';
import type { Article } from '../article/article.ts';
import type { Passage } from '../page/passage.ts';
import type { Waiting } from './session.ts';
import { either, hasShape, isIndex, isListOf, isOneOf, isText } from './shape.ts';

/** To the script in the page; only the extension's own pages may ask. */
export type PageMessage =
  | { readonly to: 'page'; readonly ask: 'fingerprint' }
  | { readonly to: 'page'; readonly ask: 'read'; readonly scope: 'page' | 'selection' }
  /** Marks all passages and scrolls to the one at `current`. */
  | {
      readonly to: 'page';
      readonly ask: 'reveal';
      readonly passages: readonly Passage[];
      readonly current: number;
    };

/** To the background: what was asked for in the tab, if anything. */
export interface BackgroundMessage {
  readonly to: 'background';
  readonly ask: 'request';
  readonly tab: number;
}

/** What the script in the page answers to `read`. */
export type Reading = { readonly fingerprint: string } & (
  { readonly status: 'article'; readonly article: Article } | { readonly status: Unread }
);

export type Unread = (typeof UNREAD)[number];

const UNREAD = [
  'not-an-article',
  'unreadable-frame',
  'empty-selection',
  'restricted-page',
  'still-loading',
  'too-large',
] as const;

const isPassage = isListOf(
  hasShape({
    element: either(isIndex, isOneOf(null)),
    block: isText,
    from: isIndex,
    to: isIndex,
  }),
);

const isPageShape = either(
  hasShape({ to: isOneOf('page'), ask: isOneOf('fingerprint') }),
  hasShape({ to: isOneOf('page'), ask: isOneOf('read'), scope: isOneOf('page', 'selection') }),
  hasShape({
    to: isOneOf('page'),
    ask: isOneOf('reveal'),
    passages: isListOf(isPassage),
    current: isIndex,
  }),
);

const isBackgroundShape = hasShape({
  to: isOneOf('background'),
  ask: isOneOf('request'),
  tab: isIndex,
});

export function isPageMessage(message: unknown): message is PageMessage {
  return isPageShape(message);
}

export function isBackgroundMessage(message: unknown): message is BackgroundMessage {
  return isBackgroundShape(message);
}

const isAnchor = either(
  isOneOf(null),
  hasShape({ in: isOneOf('page'), element: isIndex }),
  hasShape({ in: isOneOf('file'), from: isIndex }),
);
const isBlocks = isListOf(
  hasShape({
    kind: isOneOf('headline', 'heading', 'paragraph', 'quote', 'list-item'),
    text: isText,
    anchor: isAnchor,
  }),
);
const isMaybeText = either(isText, isOneOf(null));

const isReadingShape = either(
  hasShape({
    status: isOneOf('article'),
    fingerprint: isText,
    article: hasShape({
      title: isText,
      byline: isListOf(isText),
      published: isMaybeText,
      modified: isMaybeText,
      outlet: isMaybeText,
      language: isMaybeText,
      url: isMaybeText,
      blocks: isBlocks,
      captions: isBlocks,
      dropped: isListOf(hasShape({ text: isText, rule: isText, anchor: isAnchor })),
    }),
  }),
  hasShape({
    status: isOneOf(...UNREAD),
    fingerprint: isText,
  }),
);

/** A page's process may be taken over: its answers are checked like anybody's. */
export function isReading(answer: unknown): answer is Reading {
  return isReadingShape(answer);
}

/**
 * Whether a message comes from a page of this extension, not from a script in somebody's page:
 * both bear the extension's id, but the browser, not the sender, fills in `url` and `origin`.
 */
export function isFromOwnPage(sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('/');
  return sender.url?.startsWith(own) ?? sender.origin === own.slice(0, -1);
}

const isRequest = either(
  hasShape({ scope: isOneOf('page') }),
  hasShape({ scope: isOneOf('selection'), frame: isIndex, text: isText }),
  hasShape({ scope: isOneOf('link'), url: isText }),
);

const isWaitingShape = hasShape({ request: isRequest, page: isMaybeText });

export function isWaiting(answer: unknown): answer is Waiting {
  return isWaitingShape(answer);
}
