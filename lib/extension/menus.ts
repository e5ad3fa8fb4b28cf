/** The entries of the context menu, and what a click on one asks for. */
import { browser, type Browser } from 'wxt/browser';
import type { MessageKey } from '../locale/keys.ts';
import type { Settings } from '../settings/settings.ts';
import { browserLocale } from './locale.ts';
import type { Request } from './messages.ts';

const ENTRIES: readonly (Browser.contextMenus.CreateProperties & {
  readonly id: keyof Settings['menus'];
  readonly title: MessageKey;
})[] = [
  { id: 'page', title: 'menuPage', contexts: ['page'] },
  { id: 'selection', title: 'menuSelection', contexts: ['selection'] },
  {
    id: 'link',
    title: 'menuLink',
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  },
];

/** Firefox for Android has no context menu. */
export const menus = (browser as Partial<typeof browser>).contextMenus;

/** One after the other: entries that are made twice are an error. */
let made: Promise<void> = Promise.resolve();

/** Those that the reader wants. */
export async function createMenus(wanted: Settings['menus']): Promise<void> {
  made = made.then(() => remake(wanted));
  await made;
}

async function remake(wanted: Settings['menus']): Promise<void> {
  if (!menus) return;
  const { message } = browserLocale();
  await menus.removeAll();
  for (const entry of ENTRIES)
    if (wanted[entry.id]) menus.create({ ...entry, title: message(entry.title) });
}

type Click = Pick<
  Browser.contextMenus.OnClickData,
  'menuItemId' | 'selectionText' | 'linkUrl' | 'frameId'
>;

/** `null` for an entry that is none of ours, or a link that leads nowhere on the web. */
export function requestOf(click: Click): Request | null {
  switch (click.menuItemId) {
    case 'page':
      return { scope: 'page' };
    case 'selection':
      return { scope: 'selection', frame: click.frameId ?? 0, text: click.selectionText ?? '' };
    case 'link': {
      const url = click.linkUrl;
      return url !== undefined && isWebAddress(url) ? { scope: 'link', url } : null;
    }
    default:
      return null;
  }
}

export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
