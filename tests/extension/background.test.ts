import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Request } from '../../lib/extension/messages.ts';

type Clicked = (click: object, tab: object) => void;
type Asked = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

const TAB = { id: 7, windowId: 1 };
const POPUP = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const PAGE_URL = 'https://news.example/story';
const LINK = { menuItemId: 'link', linkUrl: 'https://a.example/b', pageUrl: PAGE_URL };

const clicked = vi.fn<(listener: Clicked) => void>();
const asked = vi.fn<(listener: Asked) => void>();
const openPopup = vi.fn<(options: object) => Promise<void>>();
const request = vi.fn<(permissions: object) => Promise<boolean>>();
const setBadgeText = vi.fn<(badge: object) => Promise<void>>();

Object.assign(fakeBrowser, { contextMenus: { onClicked: { addListener: clicked } } });
Object.assign(fakeBrowser.action, {
  openPopup,
  setBadgeText,
  setBadgeBackgroundColor: () => Promise.resolve(),
});
Object.assign(fakeBrowser.permissions, { request });
vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(asked as never);

const { default: background } = await import('../../entrypoints/background.ts');
background.main();
const click: Clicked = (...args) => clicked.mock.calls[0]?.[0](...args);

function ask(message: unknown, sender: object = POPUP): Promise<unknown> {
  return new Promise((resolve) => {
    const answers = asked.mock.calls[0]?.[0](message, sender, resolve);
    if (!answers) resolve('unanswered');
  });
}
const requestIn = (tab: number) => ask({ to: 'background', ask: 'request', tab });

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  for (const mock of [openPopup, request, setBadgeText]) mock.mockReset();
  openPopup.mockResolvedValue();
  request.mockResolvedValue(true);
  setBadgeText.mockResolvedValue();
});

test.each<[string, object, Request]>([
  ['page', { menuItemId: 'page', pageUrl: PAGE_URL }, { scope: 'page' }],
  [
    'selection',
    { menuItemId: 'selection', selectionText: 'No.', frameId: 2, pageUrl: PAGE_URL },
    { scope: 'selection', frame: 2, text: 'No.' },
  ],
])('the entry for a %s opens the popup at once and tells it why', async (_, clickOn, wanted) => {
  click(clickOn, TAB);
  expect(openPopup).toHaveBeenCalledWith({ windowId: 1 });
  expect(await requestIn(7)).toEqual({ request: wanted, page: PAGE_URL });
  expect(await requestIn(8)).toBeNull();
});

test.each([true, false])('a link asks for its site at once, then opens: %s', async (granted) => {
  request.mockResolvedValue(granted);
  click(LINK, TAB);
  expect(request).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  expect(openPopup).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalled());
  expect(await requestIn(7)).toEqual({
    request: { scope: 'link', url: 'https://a.example/b' },
    page: PAGE_URL,
  });
});

test('what cannot be shown waits behind a badge', async () => {
  openPopup.mockRejectedValue(new Error('no gesture'));
  click({ menuItemId: 'page', pageUrl: PAGE_URL }, TAB);
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1' }));
  expect(await requestIn(7)).toEqual({ request: { scope: 'page' }, page: PAGE_URL });
});

test.each([
  ['a link that runs', { menuItemId: 'link', linkUrl: 'javascript:alert(1)' }, TAB],
  ['no tab', { menuItemId: 'page' }, {}],
])('%s opens nothing', async (_, clickOn, tab) => {
  click(clickOn, tab);
  expect(openPopup).not.toHaveBeenCalled();
  expect(request).not.toHaveBeenCalled();
  expect(await requestIn(7)).toBeNull();
});

test.each([
  ['a page', { to: 'background', ask: 'request', tab: 7 }, { ...POPUP, url: PAGE_URL }],
  ['an unknown question', { to: 'background', ask: 'all', tab: 7 }, POPUP],
])('%s gets no answer', async (_, message, sender) => {
  click({ menuItemId: 'page', pageUrl: PAGE_URL }, TAB);
  expect(await ask(message, sender)).toBe('unanswered');
});
