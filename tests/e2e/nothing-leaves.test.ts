/** A whole visit behind a proxy that sees every request of the browser, whoever in it made it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Popup } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { look, markedIn, press, whenRead } from './reader.ts';
import { openSite, type Site } from './site.ts';
import { openWitness, type Witness } from './witness.ts';

/** What the browsers themselves ask of their makers: updates, certificates, lists. */
const MAKERS =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|chromium|mozilla|firefox|mozaws|mozgcp)\.(?:com|net|org)$/;

/** Long enough for a request that waits for an idle moment. */
const QUIET_MS = 2_000;

describe.each(['chromium', 'firefox'] as const)('a visit in %s', (name) => {
  let site: Site;
  let witness: Witness;
  let browser: Browser;

  beforeAll(async () => {
    site = await openSite();
    witness = await openWitness();
    browser = await launch(name, 'virtual', { proxy: witness });
  });
  afterAll(async () => {
    await browser.close();
    witness.close();
    site.close();
  });

  /** What left the browser, beside what it asks of its makers. */
  const sent = () =>
    witness.seen.filter(
      (address) => !MAKERS.test(hostOf(address)) && !address.endsWith('/favicon.ico'),
    );

  test('sends what the reader opened, and the one link that was asked for', async () => {
    const harbour = site.url('/harbour');
    const other = site.url('/articles/kharkiv-september', 'other.localhost');

    await browser.open(harbour);
    let popup = await browser.openPopup();
    await whenRead(popup);
    for (const tab of ['Quotes', 'Voices', 'Places', 'Figures']) await look(popup, tab);
    await press(popup, 'button', '14 boats');
    await expect.poll(() => markedIn(browser.page)).toEqual(['14 boats']);
    await openOptions(popup);
    await popup.close();

    await browser.page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await browser.chooseFromMenu('#quote');
    popup = await browser.popup();
    await whenRead(popup);
    await popup.close();
    await pause();
    expect(sent()).toEqual([harbour]);

    await browser.page.evaluate(() => getSelection()?.removeAllRanges());
    await browser.chooseFromMenu('#elsewhere');
    await browser.answerPermissionPrompt('allow');
    popup = await browser.popup();
    expect(await whenRead(popup)).toContain('Russia withdraws troops from Kharkiv');
    await popup.close();
    await pause();
    expect(sent()).toEqual([harbour, other]);
  });
});

const pause = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

function hostOf(address: string): string {
  return new URL(address.includes('://') ? address : `https://${address}`).hostname;
}

interface ExtensionPage {
  readonly browser: {
    readonly runtime: { getURL(path: string): string };
    readonly tabs: { create(tab: { url: string; active: boolean }): Promise<unknown> };
  };
}

/** In a tab behind this one. */
async function openOptions(popup: Popup): Promise<void> {
  await popup.evaluate(async () => {
    const { runtime, tabs } = (globalThis as unknown as ExtensionPage).browser;
    await tabs.create({ url: runtime.getURL('options.html'), active: false });
  });
}
