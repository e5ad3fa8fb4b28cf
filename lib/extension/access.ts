/** Leave to read the site of one link: asked for at that moment, given back after. */
import { browser } from 'wxt/browser';

/**
 * The site of the address; a link that starts without encryption mostly leads to the same site
 * with it, and then needs both. Without the port, which Firefox's patterns don't know.
 */
export function originsOf(url: string): string[] {
  const { protocol, hostname } = new URL(url);
  const secure = `https://${hostname}/*`;
  return protocol === 'http:' ? [`http://${hostname}/*`, secure] : [secure];
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
