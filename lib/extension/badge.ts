/** The mark on the icon that says: a brief was asked for and waits to be looked at. */
import { browser } from 'wxt/browser';

export async function showWaiting(tab: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#9b1c2e' });
  await browser.action.setBadgeText({ tabId: tab, text: '1' });
}

export async function hideWaiting(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: '' });
}
