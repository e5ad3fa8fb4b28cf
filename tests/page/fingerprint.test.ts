// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fingerprint } from '../../lib/page/fingerprint.ts';

beforeEach(() => {
  document.title = 'Bridge opens';
  document.body.innerHTML = '<h1>Bridge opens</h1><p>It opened.</p><div class="ad">Buy!</div>';
});

test.each([
  ['nothing happens', () => {}, true],
  ['the advertisement changes', () => setText('.ad', 'Buy more!'), true],
  ['an attribute changes', () => document.querySelector('p')?.setAttribute('class', 'x'), true],
  ['the text changes', () => setText('p', 'It closed.'), false],
  ['two letters change places', () => setText('p', 'It opende.'), false],
  [
    'a paragraph is added',
    () => document.body.append(document.createElement('p'), paragraph()),
    false,
  ],
  ['the title changes', () => (document.title = 'Bridge closes'), false],
])('when %s', (_, change, same) => {
  const before = fingerprint(document);
  change();
  expect(fingerprint(document) === before).toBe(same);
});

test.each([
  ...['h1', 'h2', 'h3', 'p', 'li', 'blockquote'].map((tag) => [tag, false] as const),
  ...['div', 'h4', 'span', 'figcaption', 'td'].map((tag) => [tag, true] as const),
])('when the text of %s changes: the same is %s', (tag, same) => {
  document.body.append(document.createElement(tag));
  setText(tag, 'It rained.');
  const before = fingerprint(document);
  setText(tag, 'It snowed.');
  expect(fingerprint(document) === before).toBe(same);
});

test('another address is another page', () => {
  const before = fingerprint(document);
  const address = vi
    .spyOn(Object.getPrototypeOf(document) as Document, 'URL', 'get')
    .mockReturnValue('https://news.example/next.html');
  expect(fingerprint(document)).not.toBe(before);
  address.mockRestore();
});

test('it ends with how long the text is', () => {
  document.body.innerHTML = '<p>0123456789</p><li>0123456789</li><div>0123456789</div>';
  expect(fingerprint(document)).toMatch(/^[\da-z]{4,7}-k$/);
});

function setText(selector: string, text: string): void {
  document.querySelector(selector)?.replaceChildren(text);
}

function paragraph(): Element {
  const element = document.createElement('p');
  element.textContent = 'Later more.';
  return element;
}
