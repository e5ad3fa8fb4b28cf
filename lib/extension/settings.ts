/** The reader's settings: kept with the browser's account where there is one, else on this machine. */
import { browser } from 'wxt/browser';
import { DEFAULTS, settingsFrom, type Settings } from '../settings/settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Rejects where the browser's storage is full or closed. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [KEY]: settings });
}

export async function forgetSettings(): Promise<void> {
  await browser.storage.sync.remove(KEY);
}

/** Told of each change, wherever it was made. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'sync' ? changes[KEY] : undefined;
    if (change) listener(settingsFrom(change.newValue));
  });
}
