import { describe, expect, test } from 'vitest';
import { press, whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

describe.each(['chromium', 'firefox'] as const)('the library in %s', (name) => {
  const visit = visitWith(name);
  const page = () => visit.browser.page;
  const shown = () => page().evaluate(() => document.body.innerText);

  async function popupOn(path: string) {
    await visit.browser.open(visit.site.url(path));
    const popup = await visit.browser.openPopup();
    await whenRead(popup);
    return popup;
  }

  test('is off at first; then it keeps, finds, opens, deletes and puts back', async () => {
    const before = await popupOn('/harbour');
    expect(await before.text()).not.toContain('Keep');
    const own = await before.evaluate(() => location.href.replace(/[^/]*$/, ''));
    await before.close();

    await visit.browser.open(`${own}options.html`);
    await expect
      .poll(() =>
        page().evaluate(() => {
          const labels = Array.from(document.querySelectorAll('label'));
          const label = labels.find(({ innerText }) => innerText.includes('Keep a library'));
          label?.click();
          return label !== undefined;
        }),
      )
      .toBe(true);

    for (const path of ['/harbour', '/articles/kharkiv-september']) {
      const popup = await popupOn(path);
      await press(popup, 'button', 'Keep');
      await expect.poll(() => popup.text()).toContain('Kept in the library');
      await popup.close();
    }

    const HARBOUR = 'Harbour wall to be rebuilt after storm';
    await visit.browser.open(`${own}library.html`);
    await expect.poll(shown).toContain('2 briefs');
    await press(page(), 'button', HARBOUR);
    await expect.poll(shown).toContain('Back to the library');
    expect(await shown()).toContain(HARBOUR);
    await press(page(), 'button', 'Back to the library');
    await expect.poll(shown).toContain('Export all');

    await page().evaluate(() => {
      const search = document.querySelector<HTMLInputElement>('input[type=search]');
      if (!search) throw new Error('nothing to search with');
      search.value = 'harbour';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(shown).toContain('1 brief');
    await press(page(), 'button', 'Delete');
    await expect.poll(shown).toContain(`Deleted: ${HARBOUR}`);
    await press(page(), 'button', 'Undo');
    await expect.poll(shown).toContain('1 brief');
    expect(await shown()).toContain(HARBOUR);
  });
});
