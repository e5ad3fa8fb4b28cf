// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
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

function setText(selector: string, text: string): void {
  document.querySelector(selector)?.replaceChildren(text);
}

function paragraph(): Element {
  const element = document.createElement('p');
  element.textContent = 'Later more.';
  return element;
}
