import { expect, test } from 'vitest';
import { articleIn, bodyOf, paragraphs, STORY } from './pages.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Bridge shut until spring</title></head><body>${body}</body></html>`;

const divs = (lines: readonly string[]): string =>
  lines.map((line) => `<div class="widget">${line}</div>`).join('');

/** Prose that Readability likes better than the article: long, with commas, in plain paragraphs. */
const NOTICE = Array.from(
  { length: 4 },
  (_, i) =>
    `Past takings, fares and tolls are no promise of those to come, and number ${i + 1} of these notices, like the others, is meant for those who pay, or who think of paying, for a crossing.`,
);

const ITEMS = STORY.map((line) => `<li>${line}</li>`).join('');

test.each([
  ['in main, with small print after it', `<main><h1>Bridge shut</h1>${divs(STORY)}</main>`],
  [
    'in an article, as a list',
    `<main><article><h1>Bridge shut</h1><ul class="widget-list">${ITEMS}</ul></article></main>`,
  ],
])('the article is read where it stands %s', (_name, article) => {
  const html = page(`${article}<div class="disclosure">${paragraphs(NOTICE)}</div>`);
  const body = bodyOf(articleIn(html));
  expect(body).toEqual(expect.arrayContaining(STORY));
});

test('a part that is labelled as standing around, but holds the prose, is read', () => {
  const html = page(`<h1>Bridge shut</h1><div class="sidebar-content">${paragraphs()}</div>
    <div class="widget-area"><p>${STORY[0]?.slice(0, 90)}</p></div>`);
  expect(bodyOf(articleIn(html))).toEqual(expect.arrayContaining(STORY));
});

test('other stories after the article don’t draw it away from what Readability finds', () => {
  const html = page(`<main><article><h1>Bridge shut</h1><div class="story">${paragraphs()}</div>
    <div class="more">${divs(NOTICE)}</div></article></main>`);
  expect(bodyOf(articleIn(html))).toEqual(expect.arrayContaining(STORY));
});

test('with several headlines of the first level nothing is said of where the article is', () => {
  const html = page(`<main><h1>The Daily Tide</h1>${divs(NOTICE)}</main>
    <article><h1>Bridge shut</h1>${paragraphs()}${paragraphs()}</article>`);
  expect(bodyOf(articleIn(html))).toEqual(expect.arrayContaining(STORY));
});
