import { describe, expect, test } from 'vitest';
import type { Json } from './browsers/browser.ts';
import { whenRead } from './reader.ts';
import { store } from './storage.ts';
import { visitWith } from './visit.ts';

describe.each(['chromium', 'firefox'] as const)('reading in %s', (name) => {
  const visit = visitWith(name);

  test('leaves the page as it was, and unaware of it', async () => {
    const { browser, site } = visit;
    await browser.open(site.url('/watched'));
    const before = await browser.page.evaluate(stateOfPage);
    const popup = await browser.openPopup();
    expect(await whenRead(popup)).toContain('Bridge shut until spring');
    expect(await browser.page.evaluate(stateOfPage)).toEqual(before);
    expect(before).toMatchObject({ noted: [] });
    await popup.close();
  });

  test('of a long article says how far it is', async () => {
    const { browser, site } = visit;
    await browser.open(site.url('/long'));
    const popup = await browser.openPopup();
    expect(await whenRead(popup)).toContain('The whole inquiry, day by day');
    await popup.evaluate(noteWhatIsSaid);
    // Read a second time, now that whatever is said is heard.
    await store(popup, 'sync', { settings: { keyPoints: 5 } });
    const said = () => popup.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect
      .poll(said)
      .toContainEqual(expect.stringMatching(/^all 3,000 paragraphs read · /) as unknown);
    await expect.poll(async () => (await said()).at(-1)).toBe('Brief ready');
    await store(popup, 'sync', { settings: {} });
    await popup.close();
  });
});

/** Runs in the popup: from now on notes what the live region says. */
function noteWhatIsSaid(): void {
  const said: string[] = [];
  Object.assign(window, { said });
  new MutationObserver(() => {
    const now = document.querySelector('[role=status]')?.textContent ?? '';
    if (now !== said.at(-1)) said.push(now);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: what its own script tells. */
function stateOfPage(): Json {
  return (window as unknown as { state(): Json }).state();
}
