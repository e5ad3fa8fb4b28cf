import { describe, expect, test } from 'vitest';
import type { Json } from './browsers/browser.ts';
import { whenRead } from './reader.ts';
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
});

/** Runs in the page: what its own script tells. */
function stateOfPage(): Json {
  return (window as unknown as { state(): Json }).state();
}
