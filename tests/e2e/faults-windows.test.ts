/** Several windows, popups and versions at a time: each reader's place is kept apart, and kept. */
import { describe, expect, test } from 'vitest';
import type { Popup } from './browsers/browser.ts';
import { look, markedIn, press, whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

const HARBOUR = 'Harbour wall to be rebuilt after storm';
const KHARKIV = 'Russia withdraws troops from Kharkiv';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const visit = visitWith(name);

  const openHarbour = () => visit.browser.open(visit.site.url('/harbour'));
  const openBeside = (path: string) => visit.faults.openWindow(visit.site.url(path));

  async function read(popup: Popup): Promise<string> {
    await whenRead(popup);
    return popup.text();
  }

  /** The map is drawn after the rest. */
  async function readWithMap(popup: Popup): Promise<string> {
    await whenRead(popup);
    await expect.poll(() => popup.text()).toContain('20 km');
    return popup.text();
  }

  test('two windows, a popup in each: everybody has their own story', async () => {
    const [one, two] = [
      await openBeside('/harbour'),
      await openBeside('/articles/kharkiv-september'),
    ];
    const [ours, theirs] = [await one.openPopup(), await two.openPopup()];
    expect(await read(ours)).toContain(HARBOUR);
    expect(await read(theirs)).toContain(KHARKIV);
    await look(ours, 'Figures');
    await press(ours, 'button', '14 boats');
    await expect.poll(() => markedIn(one.page)).toEqual(['14 boats']);
    expect(await markedIn(two.page)).toEqual([]);
    await one.close();
    expect(await read(theirs)).toContain(KHARKIV);
    await two.close();
  });

  test('a tab closed in the middle of reading: nothing of it is left, the other reads on', async () => {
    await openHarbour();
    const other = await openBeside('/articles/kharkiv-may');
    await other.openPopup();
    await other.close();
    const ours = await visit.browser.openPopup();
    expect(await read(ours)).toContain(HARBOUR);
    await expect.poll(() => keptTabs(ours)).toHaveLength(1);
    await ours.close();
  });

  test('the extension updated while its popup stands open', async () => {
    await openHarbour();
    const before = await visit.browser.openPopup();
    const text = await readWithMap(before);
    await look(before, 'Figures');
    await press(before, 'button', '14 boats');
    await expect.poll(() => markedIn(visit.browser.page)).toEqual(['14 boats']);
    await visit.faults.updateExtension();
    const after = await visit.browser.openPopup();
    expect(await readWithMap(after)).toBe(text);
    await look(after, 'Figures');
    await press(after, 'button', '£2.4 million');
    await expect.poll(() => markedIn(visit.browser.page)).toEqual(['£2.4 million']);
    await after.close();
  });
});

interface ExtensionPage {
  readonly browser: {
    readonly storage: { readonly session: { get(key: null): Promise<Record<string, unknown>> } };
  };
}

/** The tabs of which a brief is kept. */
async function keptTabs(popup: Popup): Promise<string[]> {
  return popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionPage).browser;
    const keys = Object.keys(await storage.session.get(null));
    return keys.filter((key) => key.startsWith('brief:'));
  });
}
