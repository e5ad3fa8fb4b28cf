/** What a reader does and sees: by role and by the words on it. */
import type { Popup, View } from './browsers/browser.ts';
import { until } from './browsers/until.ts';

/** What the popup shows, as soon as it is done reading. */
export async function whenRead(popup: Popup): Promise<string> {
  return until('the brief', () =>
    popup.evaluate(() => {
      const shown = document.querySelector<HTMLElement>('main:not([aria-busy=true])');
      return shown?.innerText ?? null;
    }),
  );
}

/** Presses the first button or tab that is named with these words. */
export async function press(popup: View, role: 'button' | 'tab', words: string): Promise<void> {
  await until(`a ${role} “${words}”`, () => popup.evaluate(pressIn, role, words));
}

/** What one of the popup's tabs shows. */
export async function look(popup: Popup, tab: string): Promise<string> {
  await press(popup, 'tab', tab);
  return until(`the panel “${tab}”`, () =>
    popup.evaluate((tab) => {
      const chosen = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
      const panel = document.querySelector<HTMLElement>('[role=tabpanel]');
      return chosen?.innerText.startsWith(tab) ? (panel?.innerText ?? null) : null;
    }, tab),
  );
}

/** The sentences of the brief's first list. */
export async function keyPointsIn(popup: View): Promise<string[]> {
  return popup.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('[role=tabpanel] ol > li'),
      ({ innerText }) => innerText,
    ),
  );
}

/** How many stretches are marked in the page all at once, by kind; none of a kind, no entry. */
export async function allMarkedIn(page: View): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const all = 'standfirst-all-';
    const kinds = [...CSS.highlights].filter(([name]) => name.startsWith(all));
    return Object.fromEntries(kinds.map(([name, { size }]) => [name.slice(all.length), size]));
  });
}

/** Selects all that the page's first such element says. */
export async function select(page: View, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`no ${selector} in the page`);
    getSelection()?.selectAllChildren(element);
  }, selector);
}

/** The words that are marked in the page and in sight. */
export async function markedIn(page: View): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(CSS.highlights.values())
      .flatMap((highlight) => Array.from(highlight) as Range[])
      .filter((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= window.innerHeight;
      })
      .map((range) => range.toString()),
  );
}

function pressIn(role: 'button' | 'tab', words: string): boolean {
  const selector = role === 'button' ? 'button:not([role])' : '[role=tab]';
  const element = Array.from(document.querySelectorAll<HTMLElement>(selector)).find((element) =>
    (element.ariaLabel ?? element.innerText).includes(words),
  );
  element?.click();
  return element !== undefined;
}
