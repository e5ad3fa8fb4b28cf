/** A whole visit behind a proxy that sees every request of the browser, whoever in it made it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, View } from './browsers/browser.ts';
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
    await look(popup, 'Brief');
    await press(popup, 'button', 'Save');
    for (const form of ['Markdown', 'JSON']) {
      await press(popup, 'button', `Save: Whole brief, ${form}`);
      await expect.poll(() => popup.text()).toContain(`Saved: Whole brief, ${form}`);
    }
    const own = await popup.evaluate(() => location.href.replace(/[^/]*$/, ''));
    await popup.close();

    await browser.open(`${own}options.html`);
    await expect.poll(() => browser.page.evaluate(tick, 'Keep a library')).toBe(true);
    await browser.open(harbour);
    popup = await browser.openPopup();
    await whenRead(popup);
    await press(popup, 'button', 'Keep');
    await expect.poll(() => popup.text()).toContain('Kept in the library');
    await popup.close();
    await browser.open(`${own}library.html`);
    await press(browser.page, 'button', 'Export all');
    await expect.poll(() => shown(browser.page)).toContain('Saved: standfirst-library');
    await press(browser.page, 'button', 'Harbour wall');
    await expect.poll(() => shown(browser.page)).toContain('Back to the library');
    await browser.open(harbour);

    await browser.page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await browser.chooseFromMenu('#quote');
    popup = await browser.popup();
    await whenRead(popup);
    await popup.close();
    await pause();
    expect(sent()).toEqual([harbour, harbour, harbour]);

    await browser.page.evaluate(() => getSelection()?.removeAllRanges());
    await browser.chooseFromMenu('#elsewhere');
    await browser.answerPermissionPrompt('allow');
    popup = await browser.popup();
    expect(await whenRead(popup)).toContain('Russia withdraws troops from Kharkiv');
    await popup.close();
    await pause();
    expect(sent()).toEqual([harbour, harbour, harbour, other]);
  });
});

const pause = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

function hostOf(address: string): string {
  return new URL(address.includes('://') ? address : `https://${address}`).hostname;
}

const shown = (view: View) => view.evaluate(() => document.body.innerText);

/** Runs in the page; false while no box bears these words. */
function tick(words: string): boolean {
  const labels = Array.from(document.querySelectorAll('label'));
  const label = labels.find(({ innerText }) => innerText.includes(words));
  label?.click();
  return label !== undefined;
}
