import { browser, type Browser } from 'wxt/browser';

/**
 * Scripts in somebody's page bear the extension's id too; but the browser, not the sender, says
 * from where a message comes.
 */
export function isOwnPage({ id, url, origin }: Browser.runtime.MessageSender): boolean {
  if (id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('/');
  return url?.startsWith(own) ?? origin === own.slice(0, -1);
}
