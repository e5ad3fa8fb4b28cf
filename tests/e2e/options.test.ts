import { describe, expect, test } from 'vitest';
import { whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

describe.each(['chromium', 'firefox'] as const)('the options in %s', (name) => {
  const visit = visitWith(name);

  test('hold in the popup, and are as at first when all is deleted', async () => {
    const { browser, site } = visit;
    const popup = async () => {
      await browser.open(site.url('/harbour'));
      const opened = await browser.openPopup();
      await whenRead(opened);
      return opened;
    };
    const look = () => ({
      theme: document.documentElement.dataset['theme'],
      tabs: Array.from(document.querySelectorAll('[role=tab]'), ({ textContent }) =>
        textContent?.replace(/ \d+$/, ''),
      ),
    });

    const first = await popup();
    const before = await first.evaluate(look);
    expect(before).toEqual({
      theme: 'system',
      tabs: ['Brief', 'Quotes', 'Voices', 'Places', 'Figures'],
    });
    const address = await first.evaluate(() => location.href.replace(/[^/]*$/, 'options.html'));
    await first.close();

    await browser.open(address);
    await choose('Voices');
    await choose('dark');
    await expect
      .poll(() => browser.page.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark');
    expect(await browser.page.evaluate(() => document.body.innerText)).toContain('Alt+Shift+S');

    const second = await popup();
    expect(await second.evaluate(look)).toEqual({
      theme: 'dark',
      tabs: ['Brief', 'Quotes', 'Places', 'Figures'],
    });
    await second.close();

    await browser.open(address);
    await choose('Delete all of it');
    await expect
      .poll(() => browser.page.evaluate(() => document.querySelector('[role=status]')?.textContent))
      .toMatch(/^Deleted/);
    const third = await popup();
    expect(await third.evaluate(look)).toEqual(before);
    await third.close();
  });

  /** Presses what bears these words on the page. */
  async function choose(words: string): Promise<void> {
    await expect
      .poll(() =>
        visit.browser.page.evaluate((words) => {
          const element = Array.from(document.querySelectorAll<HTMLElement>('label, button')).find(
            ({ innerText }) => innerText.trim() === words,
          );
          element?.click();
          return element !== undefined;
        }, words),
      )
      .toBe(true);
  }
});
