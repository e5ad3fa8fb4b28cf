import { describe, expect, test } from 'vitest';
import type { View } from './browsers/browser.ts';
import { keyPointsIn, markedIn, press, whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

const textOf = (view: View) => view.evaluate(() => document.body.innerText);

describe.each(['chromium', 'firefox'] as const)('the side panel in %s', (name) => {
  const visit = visitWith(name);

  test('follows the tab, and reads nothing until the reader asks', async () => {
    const { browser, site } = visit;
    await browser.open(site.url('/articles/kharkiv-september'));
    const popup = await browser.openPopup();
    await whenRead(popup);
    const points = await keyPointsIn(popup);
    await press(popup, 'button', 'Read along in the side panel');
    const panel = await browser.panel();
    await expect.poll(() => keyPointsIn(panel)).toEqual(points);

    const [point = ''] = points.slice(-1);
    await press(panel, 'button', point);
    await expect.poll(() => markedIn(browser.page)).toEqual([point]);

    await browser.open(site.url('/harbour'));
    await expect.poll(() => textOf(panel)).toContain('Nothing is read until you ask.');
    expect(await textOf(panel)).not.toContain(point);

    const asked = await browser.openPopup();
    await whenRead(asked);
    await asked.close();
    await expect.poll(() => textOf(panel)).toContain('Harbour wall to be rebuilt after storm');
  });
});
