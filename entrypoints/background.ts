import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askForAccess } from '../lib/extension/access.ts';
import { showWaiting } from '../lib/extension/badge.ts';
import { createMenus, menus, requestOf } from '../lib/extension/menus.ts';
import { accepted, BackgroundMessage } from '../lib/extension/messages.ts';
import { keepRequest, requestIn } from '../lib/extension/requests.ts';
import { forget } from '../lib/extension/session.ts';
import { loadSettings, watchSettings } from '../lib/extension/settings.ts';

export default defineBackground(() => {
  /** Settles when the last click's request is kept: the popup may ask sooner. */
  let kept: Promise<unknown> = Promise.resolve();

  const recreateMenus = async () => await createMenus((await loadSettings()).menus);
  browser.runtime.onInstalled.addListener(() => void recreateMenus());
  // The browser may speak another language than when it was closed.
  browser.runtime.onStartup.addListener(() => void recreateMenus());
  watchSettings(({ menus }) => void createMenus(menus));

  menus?.onClicked.addListener((click, tab) => {
    const request = requestOf(click);
    if (!request || tab?.id === undefined) return;
    const waiting = { request, page: click.pageUrl ?? null };
    if (request.scope !== 'link') {
      openPopup(tab);
      kept = keepRequest(tab.id, waiting);
      return;
    }
    // An open popup would be closed by the browser's question to the reader.
    const answered = askForAccess(request.url);
    kept = Promise.all([answered, keepRequest(tab.id, waiting)]);
    void answered.then(() => openPopup(tab));
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const question = accepted(BackgroundMessage, message, sender);
    if (!question) return false;
    kept.then(() => requestIn(question.tab)).then(respond, () => respond(null));
    return true;
  });

  browser.tabs.onRemoved.addListener((tab) => void forget(tab));
});

/** At once: some browsers let it be opened only as the direct answer to a click. */
function openPopup({ id, windowId }: Browser.tabs.Tab): void {
  const opened = (async () => await browser.action.openPopup({ windowId }))();
  opened.catch(async () => {
    if (id !== undefined) await showWaiting(id);
  });
}
