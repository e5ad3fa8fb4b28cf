/** What goes wrong around the extension while it is in use: the reader gets a brief, or a reason. */
import { describe, expect, test } from 'vitest';
import type { Popup } from './browsers/browser.ts';
import { look, markedIn, press, select, whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

const STORY = 'Harbour wall to be rebuilt after storm';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const visit = visitWith(name);

  const readStory = async () => {
    await visit.browser.open(visit.site.url('/harbour'));
    return visit.browser.openPopup();
  };

  test('the background stopped before the popup asks it', async () => {
    await visit.faults.stopBackground();
    const popup = await readStory();
    expect(await whenRead(popup)).toContain(STORY);
    await popup.close();
  });

  test('the background stopped in the middle of reading', async () => {
    const popup = await readStory();
    await visit.faults.stopBackground();
    expect(await whenRead(popup)).toContain(STORY);
    await popup.close();
  });

  test('the background stopped while the popup stands open', async () => {
    const popup = await readStory();
    await whenRead(popup);
    await visit.faults.stopBackground();
    await look(popup, 'Figures');
    await press(popup, 'button', '14 boats');
    await expect.poll(() => markedIn(visit.browser.page)).toEqual(['14 boats']);
    await popup.close();
  });

  test('the background stopped between the right click and the popup', async () => {
    await visit.browser.open(visit.site.url('/harbour'));
    await select(visit.browser.page, '#quote');
    await visit.browser.chooseFromMenu('#quote');
    const popup = await visit.browser.popup();
    await whenRead(popup);
    await popup.close();
    await visit.faults.stopBackground();
    const again = await visit.browser.openPopup();
    expect(await whenRead(again)).toContain(STORY);
    await again.close();
  });

  test('the popup closed in the middle of reading, many times', async () => {
    await visit.browser.open(visit.site.url('/articles/kharkiv-september'));
    for (let time = 0; time < 5; time++) await (await visit.browser.openPopup()).close();
    const popup = await visit.browser.openPopup();
    expect(await whenRead(popup)).toContain('Kharkiv');
    await popup.close();
  });

  test('the page gone elsewhere in the middle of reading', async () => {
    const popup = await readStory();
    await goTo(popup, visit.site.url('/single-page'));
    expect(await whenRead(popup)).not.toBe('');
    await popup.close();
    const again = await visit.browser.openPopup();
    expect(await whenRead(again)).toContain('Library opens again');
    await again.close();
  });

  test('the page gone elsewhere before its words are asked for', async () => {
    const popup = await readStory();
    await whenRead(popup);
    await look(popup, 'Figures');
    const elsewhere = visit.site.url('/single-page');
    await goTo(popup, elsewhere);
    await expect.poll(() => visit.browser.page.evaluate(() => location.href)).toBe(elsewhere);
    await press(popup, 'button', '14 boats');
    await expect.poll(() => popup.text()).toMatch(/not in the page any more|Library opens again/);
    await popup.close();
  });

  test('the network gone', async () => {
    await visit.browser.open(visit.site.url('/harbour'));
    visit.site.close();
    const popup = await visit.browser.openPopup();
    expect(await whenRead(popup)).toContain(STORY);
    await popup.close();
    await visit.browser.chooseFromMenu('#elsewhere');
    await visit.browser.answerPermissionPrompt('allow');
    const link = await visit.browser.popup();
    expect(await whenRead(link)).toContain('The linked article could not be fetched.');
    await link.close();
  });
});

interface ExtensionPage {
  readonly browser: {
    readonly tabs: { update(tab: { url: string }): Promise<unknown> };
  };
}

async function goTo(popup: Popup, url: string): Promise<void> {
  await popup.evaluate(async (url) => {
    await (globalThis as unknown as ExtensionPage).browser.tabs.update({ url });
  }, url);
}
