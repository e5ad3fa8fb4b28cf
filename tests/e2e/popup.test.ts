import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { openSite, type Site } from './site.ts';

const HEADLINE = 'Mayor of Ukraine’s second largest city: We have driven Russians back';

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    site = await openSite();
    browser = await launch(name, 'virtual');
  });

  afterAll(async () => {
    await browser?.close();
    site.close();
  });

  test('shows the brief of the page', async () => {
    await browser.open(site.url('/articles/kharkiv-may'));
    const popup = await browser.openPopup();
    await expect.poll(() => popup.text(), { timeout: 10_000 }).toContain(HEADLINE);
    await popup.close();
  });
});
