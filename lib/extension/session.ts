/** What is kept until the browser closes, in memory only and out of reach of pages. */
import { browser } from 'wxt/browser';
import type { Outcome } from '../brief.ts';

/** What a menu entry asks the popup to brief; without one the popup briefs the page. */
export type Request =
  | { readonly scope: 'page' }
  | {
      readonly scope: 'selection';
      readonly frame: number;
      /** As the browser hands it on: for frames that can't be read. */
      readonly text: string;
    }
  | { readonly scope: 'link'; readonly url: string };

/** A request with the address that the tab had: on another page it is void. */
export interface Waiting {
  readonly request: Request;
  readonly page: string | null;
}

/** A brief of a tab's page as it was shown. */
export interface Shown {
  readonly outcome: Outcome;
  readonly fingerprint: string;
}

const SHOWN = 'shown:';
const REQUEST = 'request:';

export async function keepShown(tab: number, shown: Shown): Promise<void> {
  try {
    await browser.storage.session.set({ [SHOWN + tab]: shown });
  } catch {
    // Full: a brief can be had again, what a menu entry asked for can not.
    const keys = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(keys.filter((key) => key.startsWith(SHOWN)));
  }
}

export async function shownIn(tab: number): Promise<Shown | null> {
  return await read<Shown>(SHOWN + tab);
}

export async function keepRequest(tab: number, waiting: Waiting): Promise<void> {
  await browser.storage.session.set({ [REQUEST + tab]: waiting });
}

/** Stays until `forgetRequest`: a popup that is closed in the middle takes it up again. */
export async function requestIn(tab: number): Promise<Waiting | null> {
  return await read<Waiting>(REQUEST + tab);
}

export async function forgetRequest(tab: number): Promise<void> {
  await browser.storage.session.remove(REQUEST + tab);
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove([SHOWN + tab, REQUEST + tab]);
}

async function read<T>(key: string): Promise<T | null> {
  return ((await browser.storage.session.get(key))[key] as T | undefined) ?? null;
}
