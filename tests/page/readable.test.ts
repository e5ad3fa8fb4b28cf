import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { readable } from '../../lib/page/readable.ts';
import { documentOf, pageWith, paragraphs, STORY } from './pages.ts';

const found = (html: string): Element | null => readable(documentOf(html), () => documentOf(html));

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const short = paragraphs(STORY.slice(0, 2));

test.each([
  ['a story', pageWith('')],
  [
    'a story of divs',
    `<html><head></head><body><div>${STORY.map((line) => `<div>${line}</div>`).join('')}</div></body></html>`,
  ],
  [
    'a hidden part',
    pageWith('<p style="display: none">Not to be seen, whatever it says here.</p>'),
  ],
  ['a part marked hidden', pageWith('<p hidden>Not to be seen, whatever it says here.</p>')],
  ['a part hidden from readers', pageWith('<p aria-hidden="true">Not to be read aloud.</p>')],
  ['a styled part', pageWith('<p style="color: red">To be seen, and in red at that.</p>')],
  ['a byline', pageWith('<p class="byline">By Jo Poe</p>')],
  ['a byline by relation', pageWith('<a rel="author" href="/jo">Jo Poe</a>')],
  [
    'a byline by property',
    pageWith('<p itemprop="author"><span itemprop="name">Jo Poe</span></p>'),
  ],
  [
    'links, a table, a list',
    pageWith('<ul><li><a href="/a">A</a></li><li>B</li></ul><table><tr><td>1</td></tr></table>'),
  ],
  ['a script’s button', pageWith('<p>Press <a href="javascript:go()">here</a> to go on.</p>')],
  [
    'a story in what is unlikely to be one',
    `<html><head></head><body><div class="sidebar">${paragraphs()}</div></body></html>`,
  ],
  [
    'so little that every attempt is made',
    `<html><head></head><body><div class="footer"><p class="byline">By Jo Poe</p>${short}</div></body></html>`,
  ],
  ['nothing', '<html><head></head><body></body></html>'],
])('finds the same as Readability alone in %s', (_name, html) => {
  const alone = new Readability(documentOf(html)).parse();
  expect(words(found(html)?.textContent)).toBe(words(alone?.textContent));
});

test('finds nothing where a page makes it throw', () => {
  const document = documentOf(pageWith(''));
  Object.defineProperty(document, 'documentElement', { value: null });
  expect(readable(document, () => null)).toBeNull();
});

/** What it does otherwise, it would do in vain. */
test.each([
  '_isProbablyVisible',
  '_isValidByline',
  '_setNodeTag',
  '_getInnerText',
  '_forEachNode',
  '_cleanStyles',
  '_fixRelativeUris',
])('Readability still has a method %s', (name) => {
  expect(Readability.prototype).toHaveProperty(name, expect.any(Function));
});

test('Readability still has its flags', () => {
  expect(new Readability(documentOf(pageWith('')))).toHaveProperty('_flags', 0b111);
});
