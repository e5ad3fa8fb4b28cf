/** All that is kept anywhere: counted, and deleted when the reader says so. */
import { browser } from 'wxt/browser';
import { forgetAll, keptCount } from './session.ts';
import { forgetSettings } from './settings.ts';

/** Of open tabs, in memory. */
export async function keptBriefs(): Promise<number> {
  return await keptCount('brief');
}

export async function forgetEverything(): Promise<void> {
  await Promise.all([forgetSettings(), forgetAll(), browser.storage.local.clear()]);
  localStorage.clear();
}
