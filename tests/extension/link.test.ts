// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLink } from '../../lib/extension/link.ts';

const URL_OF_IT = 'https://news.example/bridge';
const PARAGRAPH =
  'The bridge over the river opens on Monday, the mayor said, and the café beside it is to follow in the spring.';
const PAGE = `<!doctype html><title>Bridge opens</title><article><h1>Bridge opens</h1>${`<p>${PARAGRAPH}</p>`.repeat(9)}</article>`;

const permissions = {
  contains: vi.fn<() => Promise<boolean>>(),
  remove: vi.fn<() => Promise<boolean>>(),
};
const fetched = vi.fn<typeof fetch>();

function answer(body: BodyInit, type = 'text/html; charset=utf-8', status = 200): void {
  const response = new Response(body, { status, headers: { 'content-type': type } });
  fetched.mockResolvedValue(response);
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
  Object.assign(fakeBrowser.permissions, permissions);
  permissions.contains.mockResolvedValue(true);
  permissions.remove.mockResolvedValue(true);
  fetched.mockReset();
});

afterEach(() => vi.unstubAllGlobals());

test('an article is read, as nobody in particular', async () => {
  answer(PAGE);
  const read = await readLink(URL_OF_IT);
  expect(read).toMatchObject({ status: 'article', article: { title: 'Bridge opens' } });
  expect(fetched.mock.calls[0]?.[1]).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
});

test('in the encoding that its server declares', async () => {
  answer(
    new Uint8Array([...PAGE].map((letter) => letter.charCodeAt(0))),
    'text/html; charset=latin1',
  );
  const read = await readLink(URL_OF_IT);
  expect(JSON.stringify(read)).toContain('café');
});

test.each<[string, () => void, object]>([
  ['a page that is missing', () => answer('gone', 'text/html', 404), failed('unreachable')],
  ['a file', () => answer('%PDF-1.7', 'application/pdf'), failed('not-a-page')],
  ['a type that only starts alike', () => answer('x', 'text/htmlx'), failed('not-a-page')],
  ['no article', () => answer(''), { status: 'not-an-article' }],
  ['too much', () => answer('x'.repeat(8_000_001)), { status: 'too-large' }],
  ['no net', () => fetched.mockRejectedValue(new TypeError('offline')), failed('unreachable')],
])('%s is told as such', async (_, arrange, outcome) => {
  arrange();
  expect(await readLink(URL_OF_IT)).toEqual(outcome);
});

test('without leave nothing is fetched', async () => {
  permissions.contains.mockResolvedValue(false);
  expect(await readLink(URL_OF_IT)).toEqual(failed('permission-refused'));
  expect(fetched).not.toHaveBeenCalled();
});

test('leave is given back, whatever came of it', async () => {
  permissions.remove.mockClear();
  fetched.mockRejectedValue(new TypeError('offline'));
  await readLink(URL_OF_IT);
  expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://news.example/*'] });
});

function failed(reason: string) {
  return { status: 'failed', reason };
}
