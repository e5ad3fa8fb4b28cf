import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPages, type SavedSite } from '../support/still-site.ts';
import type { Browser } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { whenRead } from './reader.ts';

describe.each(['chromium', 'firefox'] as const)('pages that get in the way, in %s', (name) => {
  let site: SavedSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await openPages(HOSTILE_PAGES);
    browser = await launch(name, 'none');
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });

  test.each(HOSTILE_PAGES)('$name', async ({ name, shows }) => {
    await browser.open(site.url(name));
    const popup = await browser.openPopup();
    const text = await whenRead(popup);
    expect(text).toContain(shows);
    expect(text).not.toMatch(/SPOOFED|FORGED/);
    await popup.close();
  });
});
