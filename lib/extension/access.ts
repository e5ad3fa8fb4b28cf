/** Leave to read the site of one link: asked for at that moment, given back after. */
import { browser } from 'wxt/browser';

/**
 * The site of the address; a link that starts without encryption mostly leads to the same site
 * with it, and then needs both.
 */
export function originsOf(url: string): string[] {
  const { protocol, host } = new URL(url);
  return protocol === 'http:' ? [`http://${host}/*`, `https://${host}/*`] : [`https://${host}/*`];
}

/** To be called while the browser still knows of the reader's click: before any `await`. */
export async function askForAccess(url: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: originsOf(url) });
  } catch {
    return false;
  }
}

export async function hasAccess(url: string): Promise<boolean> {
  return await browser.permissions.contains({ origins: originsOf(url) });
}

export async function giveBackAccess(url: string): Promise<void> {
  await browser.permissions.remove({ origins: originsOf(url) }).catch(() => undefined);
}
