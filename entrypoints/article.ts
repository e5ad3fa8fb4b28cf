import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { acceptedByPage, type PageMessage } from '../lib/extension/page-messages.ts';
import { readPage } from '../lib/page/read.ts';
import { fingerprint } from '../lib/page/fingerprint.ts';
import { reveal, unmark } from '../lib/page/reveal.ts';
import { hideAll, showAll, shownKinds } from '../lib/page/show-all.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Ends what an earlier injection into the same page has left; a symbol, as names belong to the page. */
const END = Symbol.for('standfirst.end');
const world = globalThis as { [END]?: () => void };

/**
 * Injected when the reader asks, and answers until the page goes. Not a content script of the
 * framework's kind: those announce themselves to the page, which is none of its business.
 */
export default defineUnlistedScript(() => {
  world[END]?.();
  const listener: Listener = (message: unknown, sender, respond) => {
    const question = acceptedByPage(message, sender);
    if (!question) return false;
    answer(question).then(respond, () => respond(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  world[END] = () => {
    unmark(document);
    hideAll(document);
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension was updated: its old listener is deaf already.
    }
  };
});

async function answer(message: PageMessage): Promise<unknown> {
  switch (message.ask) {
    case 'fingerprint':
      return fingerprint(document);
    case 'read':
      return await readPage(document, message.scope);
    case 'reveal':
      return reveal(document, message.passages, message.current);
    case 'show-all':
      return showAll(document, message.passages);
    case 'shown-kinds':
      return shownKinds(document);
  }
}
