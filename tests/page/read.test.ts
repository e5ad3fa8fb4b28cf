// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '../../lib/page/read.ts';
import { paragraphs } from './pages.ts';

/** Shadows members of the document's prototype, as the page itself can't. */
function shadow(members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members))
    vi.spyOn(Object.getPrototypeOf(document) as Document, name as 'title', 'get').mockReturnValue(
      value as string,
    );
}

beforeEach(() => {
  document.head.innerHTML = '<title>Bridge shut until spring</title>';
  document.body.innerHTML = `<main><article><h1>Bridge shut</h1>${paragraphs()}</article></main>`;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a page is read, with its fingerprint', async () => {
  const reading = await readPage(document, 'page');
  expect(reading).toMatchObject({ status: 'read', framed: false, draft: { from: 'page' } });
  expect(reading).toHaveProperty('fingerprint', expect.stringMatching(/^\w+-\w+$/));
});

test.each([
  ['text/html', 'page'],
  ['application/xhtml+xml', 'page'],
  ['text/plain', 'text'],
])('a document of type %s', async (contentType, from) => {
  shadow({ contentType });
  expect(await readPage(document, 'page')).toMatchObject({ status: 'read', draft: { from } });
});

test('a picture or a PDF is not', async () => {
  shadow({ contentType: 'application/pdf' });
  expect(await readPage(document, 'page')).toEqual({ status: 'restricted-page' });
});

test('a selection of nothing says so', async () => {
  getSelection()?.removeAllRanges();
  expect(await readPage(document, 'selection')).toEqual({ status: 'empty-selection' });
});

test('a selection is read', async () => {
  getSelection()?.selectAllChildren(document.body);
  expect(await readPage(document, 'selection')).toMatchObject({
    status: 'read',
    draft: { from: 'selection' },
  });
});

test.each([
  [600, 500, 'unreadable-frame'],
  [600, 400, 'not-an-article'],
])('a page with nothing but a frame of %i by %i', async (width, height, status) => {
  document.body.innerHTML = '<iframe></iframe>';
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
  const frame = document.querySelector('iframe');
  vi.spyOn(frame ?? document.body, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, width, height),
  );
  expect(await readPage(document, 'page')).toEqual({ status });
});

test('a page that is still coming in is waited for', async () => {
  shadow({ readyState: 'loading' });
  const reading = readPage(document, 'page');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(await reading).toMatchObject({ status: 'read' });
});

test('but not for ever', async () => {
  vi.useFakeTimers();
  shadow({ readyState: 'loading' });
  const reading = readPage(document, 'page');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await reading).toEqual({ status: 'still-loading' });
});
