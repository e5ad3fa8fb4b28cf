/** All that is kept anywhere: counted, and deleted when the reader says so. */
import { browser } from 'wxt/browser';
import { openLibrary } from '../library/library.ts';
import { forgetAll, keptCount } from './session.ts';
import { forgetSettings } from './settings.ts';

export interface WhatIsKept {
  /** Of open tabs, in memory. */
  readonly briefs: number;
  /** In the library; 0 where the browser keeps none. */
  readonly library: number;
}

export async function whatIsKept(): Promise<WhatIsKept> {
  const [briefs, library] = await Promise.all([keptCount('brief'), libraryCount()]);
  return { briefs, library };
}

async function libraryCount(): Promise<number> {
  const library = await openLibrary().catch(() => null);
  const count = (await library?.count()) ?? 0;
  library?.close();
  return count;
}

/** All but the library, which is deleted where it is seen. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([forgetSettings(), forgetAll(), browser.storage.local.clear()]);
  localStorage.clear();
}
