import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allMarkedIn, keyPointsIn, look, markedIn, press, whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

const RESTRICTED = { chromium: 'chrome://version/', firefox: 'about:support' };

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (name) => {
  const visit = visitWith(name);
  const opened: string[] = [];

  async function open(url: string) {
    opened.push(url);
    await visit.browser.open(url);
  }

  /** By the toolbar button. */
  async function brief(url: string) {
    await open(url);
    const popup = await visit.browser.openPopup();
    return { popup, text: await whenRead(popup) };
  }

  test.each([
    ['kharkiv-may', 'There were no Russian troops inside the city', 'Ihor Terekhov'],
    ['kharkiv-september', 'We are witnessing some incredible scenes', 'Dannatt'],
  ])('briefs the page %s', async (slug, quote, speaker) => {
    const { title, dropped } = golden(slug);
    const { popup, text } = await brief(visit.site.url(`/articles/${slug}`));
    expect(text).toContain(title);
    const article = await visit.browser.page.evaluate(() => document.body.innerText);
    const keyPoints = await keyPointsIn(popup);
    expect(keyPoints.length).toBeGreaterThanOrEqual(3);
    for (const point of keyPoints) expect(article).toContain(point);
    const quotes = await look(popup, 'Quotes');
    const places = await look(popup, 'Places');
    const figures = await look(popup, 'Figures');
    expect(quotes).toContain(quote);
    expect(quotes).toContain(speaker);
    expect(places).toContain('Kharkiv');
    expect(figures).toMatch(/\d/);
    const all = [text, quotes, places, figures].join('\n');
    for (const boilerplate of dropped) expect(all).not.toContain(boilerplate);
    await popup.close();
  });

  test('leads from a key point back to the very words', async () => {
    const { popup } = await brief(visit.site.url('/articles/kharkiv-september'));
    const [point = ''] = (await keyPointsIn(popup)).slice(-1);
    await press(popup, 'button', point);
    await expect.poll(() => markedIn(visit.browser.page)).toEqual([point]);
    await popup.close();
  });

  test.each([
    ['Quotes', '"We are witnessing some incredible scenes,"'],
    ['Figures', '1,160 square miles'],
    ['Places', 'Kupiansk'],
  ])('leads from %s back to the very words', async (tab, words) => {
    const { popup } = await brief(visit.site.url('/articles/kharkiv-september'));
    await look(popup, tab);
    await press(popup, 'button', words);
    await expect.poll(() => markedIn(visit.browser.page)).toEqual([words]);
    await popup.close();
  });

  test('leads back to the words where the page has rendered its text anew', async () => {
    const { page } = visit.browser;
    const { popup } = await brief(visit.site.url('/single-page'));
    await look(popup, 'Quotes');
    const words = '“People have missed the place more than we ever thought they would,”';
    await press(popup, 'button', words);
    await expect.poll(() => markedIn(page)).toEqual([words]);
    await page.evaluate(() => (window as unknown as SinglePage).renderAnew());
    const marked = async () => (await markedIn(page)).join('');
    expect(await marked()).toBe('');
    await press(popup, 'button', words);
    await expect.poll(marked).toBe(words);
    await look(popup, 'Places');
    await press(popup, 'button', 'Places');
    await expect.poll(() => allMarkedIn(page)).toEqual({ places: 1 });
    await popup.close();
  });

  test('leads from mention to mention', async () => {
    const { popup } = await brief(visit.site.url('/articles/kharkiv-september'));
    await look(popup, 'Places');
    const scrolled = () => visit.browser.page.evaluate(() => Math.round(window.scrollY));
    await press(popup, 'button', 'Izium');
    await expect.poll(() => markedIn(visit.browser.page)).not.toEqual([]);
    const first = await scrolled();
    await press(popup, 'button', 'Izium');
    await expect.poll(scrolled).toBeGreaterThan(first);
    await expect.poll(() => popup.text()).toContain('2 of 3');
    await popup.close();
  });

  test('marks every place and figure at once, and clears them after the popup was closed', async () => {
    const { page } = visit.browser;
    const { popup } = await brief(visit.site.url('/articles/kharkiv-september'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const places = await look(popup, 'Places');
    expect(places).toContain('Mark in the page');
    await press(popup, 'button', 'Places');
    await expect.poll(() => allMarkedIn(page)).toEqual({ places: expect.any(Number) });
    await press(popup, 'button', 'Figures');
    await expect
      .poll(async () => Object.keys(await allMarkedIn(page)))
      .toEqual(['places', 'figures']);
    await popup.close();
    const again = await visit.browser.openPopup();
    await whenRead(again);
    await look(again, 'Places');
    await press(again, 'button', 'Places');
    await press(again, 'button', 'Figures');
    await expect.poll(() => allMarkedIn(page)).toEqual({});
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await again.close();
  });

  test('shows at once what it has shown before', async () => {
    const { popup } = await brief(visit.site.url('/harbour'));
    // The map is drawn after the rest.
    await expect.poll(() => popup.text()).toContain('20 km');
    const text = await popup.text();
    await popup.close();
    const again = await visit.browser.openPopup();
    await whenRead(again);
    await expect.poll(() => again.text()).toBe(text);
    await again.close();
  });

  test('reads afresh what changed under the same tab', async () => {
    const { popup, text } = await brief(visit.site.url('/single-page'));
    expect(text).toContain('Library opens again');
    await popup.close();
    await visit.browser.page.evaluate(() => (window as unknown as SinglePage).go('bridge'));
    const again = await visit.browser.openPopup();
    const changed = await whenRead(again);
    expect(changed).toContain('Bridge shut for the summer');
    expect(changed).not.toContain('Library');
    await again.close();
  });

  test('opens by the keyboard', async () => {
    await open(visit.site.url('/harbour'));
    await visit.browser.press('Alt+Shift+S');
    const popup = await visit.browser.popup();
    expect(await whenRead(popup)).toContain('Harbour wall to be rebuilt after storm');
    await popup.close();
  });

  test.each([
    ['a page of the browser', RESTRICTED[name], 'The browser lets no extension read this page.'],
    ['a list of stories', '/contents', 'No article was found on this page.'],
    ['another language', '/german', 'This article is in German.'],
  ])('says why there is no brief: %s', async (_what, page, sentence) => {
    const { popup, text } = await brief(page.startsWith('/') ? visit.site.url(page) : page);
    expect(text).toContain(sentence);
    await popup.close();
  });

  test('nothing was sent: the pages were loaded, and that is all', async () => {
    const requests = (await visit.browser.requests()).filter(
      (url) => !url.endsWith('/favicon.ico'),
    );
    expect(requests).toEqual(opened.filter((url) => url.startsWith('http')));
  });
});

interface SinglePage {
  go(story: string): void;
  renderAnew(): void;
}

interface Golden {
  readonly title: string;
  readonly dropped: readonly string[];
}

function golden(slug: string): Golden {
  const file = new URL(`../articles/${slug}/expected.json`, import.meta.url);
  const { title, dropped } = JSON.parse(readFileSync(file, 'utf8')) as {
    title: string;
    dropped: readonly { text: string }[];
  };
  return { title, dropped: dropped.map(({ text }) => text) };
}
