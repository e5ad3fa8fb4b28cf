/** Where the words stand: nothing jumps while a page is read, and no language has a word that is cut. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery, type Gallery } from '../components/screenshots/gallery.ts';
import { LOCALES } from '../support/locales.ts';

/** Milliseconds for all states on a busy machine. */
const PATIENCE = 180_000;
/** That hold nearly all messages. */
const MAIN = ['brief', 'quotes', 'places', 'figures', 'save', 'options', 'library', 'panel-idle'];

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => await gallery?.close());

describe('nothing jumps', () => {
  /** Where the parts begin, in pixels from above. */
  async function topsOf(state: string): Promise<readonly number[]> {
    await gallery.show(state, 'light');
    return await gallery.evaluate(() =>
      ['.masthead', '.meta', '.tabs', '.panel'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
      ),
    );
  }

  test('while a long article is read', async () => {
    expect(await topsOf('reading-long')).toEqual(await topsOf('reading'));
  });

  test('when a brief comes whose headline has the usual two lines', async () => {
    const before = await topsOf('reading');
    for (const [index, top] of (await topsOf('brief')).entries())
      expect(Math.abs(top - (before[index] ?? NaN))).toBeLessThanOrEqual(1);
  });
});

describe('no word of the interface is cut', () => {
  async function cutIn(states: Iterable<string>, locale: string): Promise<readonly string[]> {
    const found = [];
    for (const state of states) {
      await gallery.show(state, 'light', { locale });
      found.push(...(await gallery.evaluate(cutWords)).map((words) => `${state}: ${words}`));
    }
    return found;
  }

  test(
    'in any state, if words are a third longer',
    async () => {
      expect(await cutIn(gallery.states.keys(), 'pseudo')).toEqual([]);
    },
    PATIENCE,
  );

  test.each(Object.keys(LOCALES))(
    'in %s',
    async (locale) => {
      expect(await cutIn(MAIN, locale)).toEqual([]);
    },
    PATIENCE,
  );
});

/**
 * Runs in the page: the interface's words, not the story's, that reach beyond the window or beyond
 * an element that hides what does.
 */
function cutWords(): string[] {
  const cut = [];
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('body [lang], svg, .visually-hidden') || !element.checkVisibility())
      continue;
    const texts = Array.from(element.childNodes).filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      let isCut = words.left < -1 || words.right > window.innerWidth + 1;
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const room = around.getBoundingClientRect();
        if (overflowX !== 'visible' && (words.left < room.left - 1 || words.right > room.right + 1))
          isCut = true;
        if (overflowY === 'hidden' && words.bottom > room.bottom + 2) isCut = true;
      }
      if (isCut) cut.push(text.textContent ?? '');
    }
  }
  return cut;
}
