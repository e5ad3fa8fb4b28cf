import type { Browser as BrowserApi } from 'wxt/browser';
import { describe, expect, test } from 'vitest';
import { whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

describe.each([
  ['chromium', false],
  ['chromium', true],
  ['firefox', false],
  ['firefox', true],
] as const)('%s, private: %s', (name, isPrivate) => {
  const visit = visitWith(name, { isPrivate });

  test(`briefs the page, and offers ${isPrivate ? 'not ' : ''}to keep it`, async () => {
    await visit.browser.open(visit.site.url('/harbour'));
    const before = await visit.browser.openPopup();
    await whenRead(before);
    expect(await before.evaluate(switchLibraryOn)).toBe(isPrivate);
    await before.close();
    const popup = await visit.browser.openPopup();
    expect(await whenRead(popup)).toContain('Harbour wall to be rebuilt after storm');
    const labels = () =>
      popup.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.masthead button'), (button) =>
          button.innerText.trim(),
        ),
      );
    await expect.poll(labels).toContain('Save');
    expect((await labels()).includes('Keep')).toBe(!isPrivate);
    await popup.close();
  });
});

/** Runs in the popup, as the options cannot be opened in a private tab; says whether its tab is one. */
async function switchLibraryOn(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Record<string, typeof BrowserApi>;
  const api = browser ?? chrome;
  if (!api) throw new Error('not a page of the extension');
  await api.storage.sync.set({ settings: { version: 1, library: true } });
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito === true;
}
