/** From the popup or the background to the page of a tab: the script in it, its answers. */
import { browser } from 'wxt/browser';
import type { Article } from '../article/article.ts';
import type { Outcome } from '../brief.ts';
import type { Passage } from '../page/passage.ts';
import { MARK_STYLE } from '../page/reveal.ts';
import { SHOW_ALL_STYLE, type MarkedKind, type ToMark } from '../page/show-all.ts';
import { Reading, received, Revealed, ShownAll, ShownKinds } from './messages.ts';
import type { PageMessage } from './page-messages.ts';
import { Late, within } from './within.ts';

export interface TabFrame {
  readonly tab: number;
  /** 0: the page itself. */
  readonly frame: number;
}

export type Failure = Exclude<Outcome, { status: 'brief' }>;

export type Read =
  { readonly status: 'article'; readonly article: Article; readonly fingerprint: string } | Failure;

/** A page that has not answered by then, in milliseconds, will not: its own scripts hold it up. */
const PATIENCE = 15_000;

/**
 * @param prepared whether `inject` has been called for this reading already, and how that went
 */
export async function readTab(
  where: TabFrame,
  scope: 'page' | 'selection',
  prepared: Promise<boolean> = Promise.resolve(false),
): Promise<Read> {
  try {
    // While the page is read.
    const drafting = import('../article/draft.ts');
    if (!(await prepared)) await inject(where);
    const reading = received(Reading, await ask(where, { to: 'page', ask: 'read', scope }));
    if (!reading) return { status: 'failed', reason: 'no-answer' };
    if (reading.status === 'unreadable-frame') return { status: 'failed', reason: reading.status };
    if (reading.status !== 'read') return { status: reading.status };
    const { articleOf } = await drafting;
    const article = articleOf(reading.draft);
    if (article) return { status: 'article', article, fingerprint: reading.fingerprint };
    return reading.framed
      ? { status: 'failed', reason: 'unreadable-frame' }
      : { status: 'not-an-article' };
  } catch (error) {
    return error instanceof Late
      ? { status: 'failed', reason: 'no-answer' }
      : await whyUnread(where);
  }
}

/** What the page in the tab is told by; `null` where none has been read. */
export async function fingerprintOf(where: TabFrame): Promise<string | null> {
  try {
    const answer = await ask(where, { to: 'page', ask: 'fingerprint' });
    return typeof answer === 'string' ? answer : null;
  } catch {
    return null;
  }
}

/** Says whether the passage at `current` was found. */
export async function revealIn(
  where: TabFrame,
  passages: readonly Passage[],
  current: number,
): Promise<boolean> {
  const found = await mark(where, { to: 'page', ask: 'reveal', passages, current });
  return received(Revealed, found)?.[current] === true;
}

/** Marks all of these at once, and nothing else; says how many were found. */
export async function showAllIn(where: TabFrame, passages: ToMark): Promise<number> {
  return received(ShownAll, await mark(where, { to: 'page', ask: 'show-all', passages })) ?? 0;
}

/** What is marked in the page since an earlier visit of the popup. */
export async function shownKindsIn(where: TabFrame): Promise<readonly MarkedKind[]> {
  const kinds = await ask(where, { to: 'page', ask: 'shown-kinds' }).catch(() => null);
  return received(ShownKinds, kinds) ?? [];
}

/** `null` where the page can't be reached. */
async function mark(where: TabFrame, message: PageMessage): Promise<unknown> {
  try {
    await giveStyle(where);
    return await ask(where, message).catch(async () => {
      // The page was loaded anew, and the script in it went with the old one.
      await inject(where);
      return await ask(where, message);
    });
  } catch {
    return null;
  }
}

/** Gets a page ready to be read, without reading it. */
export async function inject({ tab, frame }: TabFrame): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await within(
    PATIENCE,
    browser.scripting.executeScript({ target, files: ['/article.js'], injectImmediately: true }),
  );
}

/** Once, however often it is asked for. */
async function giveStyle({ tab, frame }: TabFrame): Promise<void> {
  const style = { target: { tabId: tab, frameIds: [frame] }, css: MARK_STYLE + SHOW_ALL_STYLE };
  await browser.scripting.removeCSS(style);
  await browser.scripting.insertCSS(style);
}

async function ask({ tab, frame }: TabFrame, message: PageMessage): Promise<unknown> {
  return await within(PATIENCE, browser.tabs.sendMessage(tab, message, { frameId: frame }));
}

async function whyUnread({ tab, frame }: TabFrame): Promise<Failure> {
  const { status } = await browser.tabs.get(tab).catch(() => ({ status: 'gone' }));
  if (status === 'gone') return { status: 'tab-gone' };
  if (status === 'loading') return { status: 'still-loading' };
  if (frame !== 0) return { status: 'failed', reason: 'unreadable-frame' };
  return { status: 'restricted-page' };
}
