import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_HINTS } from '../../lib/article/candidate.ts';
import { fingerprintOf, readTab, revealIn } from '../../lib/extension/page.ts';

const PAGE = { tab: 7, frame: 0 };
const STORY =
  'The bridge will stay shut until spring, the council decided on Tuesday evening. '.repeat(5);
const PASSAGE = [{ element: 3, block: 'He said no.', from: 0, to: 2 }];

const scripting = {
  executeScript: vi.fn<(injection: object) => Promise<unknown>>(),
  insertCSS: vi.fn<(injection: object) => Promise<void>>(),
  removeCSS: vi.fn<(injection: object) => Promise<void>>(),
};
const sendMessage = vi.fn<(tab: number, message: unknown, to: object) => Promise<unknown>>();
const get = vi.fn<(tab: number) => Promise<{ status: string }>>();

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser.scripting, scripting);
  Object.assign(fakeBrowser.tabs, { sendMessage, get });
  scripting.executeScript.mockResolvedValue([]);
  scripting.insertCSS.mockResolvedValue();
  scripting.removeCSS.mockResolvedValue();
  get.mockResolvedValue({ status: 'complete' });
});

describe('reading a tab', () => {
  test('asks the script that it has put there, in that frame only', async () => {
    sendMessage.mockResolvedValue({ status: 'not-an-article' });
    expect(await readTab({ tab: 7, frame: 4 }, 'selection')).toEqual({ status: 'not-an-article' });
    expect(scripting.executeScript.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7, frameIds: [4] },
      files: ['/article.js'],
    });
    expect(sendMessage).toHaveBeenCalledWith(
      7,
      { to: 'page', ask: 'read', scope: 'selection' },
      { frameId: 4 },
    );
  });

  test.each([
    ['nobody got the page ready', undefined, 1],
    ['that was not needed then', async () => false, 1],
    ['the page is ready', async () => true, 0],
  ])('puts the script there when %s', async (_, prepare, times) => {
    sendMessage.mockResolvedValue({ status: 'not-an-article' });
    expect(await readTab(PAGE, 'page', prepare?.())).toEqual({ status: 'not-an-article' });
    expect(scripting.executeScript).toHaveBeenCalledTimes(times);
  });

  test('a page that could not be got ready is told as such', async () => {
    const prepared = Promise.reject(new Error('Cannot access'));
    expect(await readTab(PAGE, 'page', prepared)).toEqual({ status: 'restricted-page' });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test.each([
    ['a page that keeps extensions out', () => {}, PAGE, { status: 'restricted-page' }],
    ['a frame that does', () => {}, { tab: 7, frame: 4 }, failed('unreadable-frame')],
    [
      'a page that is on its way',
      () => get.mockResolvedValue({ status: 'loading' }),
      PAGE,
      { status: 'still-loading' },
    ],
    [
      'a tab that was closed',
      () => get.mockRejectedValue(new Error('No tab with id: 7')),
      PAGE,
      { status: 'tab-gone' },
    ],
  ])('%s is told as such', async (_, arrange, where, outcome) => {
    scripting.executeScript.mockRejectedValue(new Error('Cannot access'));
    arrange();
    expect(await readTab(where, 'page')).toEqual(outcome);
  });

  test.each([
    ['the script does not arrive', scripting.executeScript],
    ['the script does not answer', sendMessage],
  ])('a page that hangs: %s', async (_, call) => {
    vi.useFakeTimers();
    call.mockReturnValue(new Promise(() => {}));
    const reading = readTab(PAGE, 'page');
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await reading).toEqual(failed('no-answer'));
  });

  test.each([
    ['nothing', null],
    ['half an article', { status: 'article', article: { title: 'x' }, fingerprint: 'f' }],
    ['an outcome that pages cannot tell', { status: 'tab-gone' }],
  ])('%s is no answer', async (_, answer) => {
    sendMessage.mockResolvedValue(answer);
    expect(await readTab(PAGE, 'page')).toEqual(failed('no-answer'));
  });

  test.each([
    ['an article', STORY, false, { status: 'article', fingerprint: 'f' }],
    ['an article beside a large frame', STORY, true, { status: 'article', fingerprint: 'f' }],
    ['no article', 'Sign in', false, { status: 'not-an-article' }],
    ['no article but a frame that fills the page', 'Sign in', true, failed('unreadable-frame')],
  ])('of a page with %s', async (_, text, framed, outcome) => {
    sendMessage.mockResolvedValue({
      status: 'read',
      draft: draftOf(text),
      fingerprint: 'f',
      framed,
    });
    expect(await readTab(PAGE, 'page')).toMatchObject(outcome);
  });

  test('of a page in which nothing but a frame was found', async () => {
    sendMessage.mockResolvedValue({ status: 'unreadable-frame' });
    expect(await readTab(PAGE, 'page')).toEqual(failed('unreadable-frame'));
  });
});

describe('what a page is told by', () => {
  test.each([
    ['is what it says', () => sendMessage.mockResolvedValue('f'), 'f'],
    ['is text', () => sendMessage.mockResolvedValue({ f: 1 }), null],
    ['is nothing, where no script is', () => sendMessage.mockRejectedValue(new Error()), null],
  ])('%s', async (_, arrange, fingerprint) => {
    arrange();
    expect(await fingerprintOf(PAGE)).toBe(fingerprint);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('leading back to words', () => {
  test.each([
    ['found', [true], true],
    ['gone', [false], false],
    ['no answer', null, false],
    ['an answer of another kind', ['true'], false],
  ])('%s', async (_, answer, found) => {
    sendMessage.mockResolvedValue(answer);
    expect(await revealIn(PAGE, [PASSAGE], 0)).toBe(found);
  });

  test('of a page that was loaded anew', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    sendMessage.mockResolvedValue([true]);
    expect(await revealIn(PAGE, [PASSAGE], 0)).toBe(true);
    expect(scripting.executeScript).toHaveBeenCalledOnce();
  });

  test('of a page that is gone', async () => {
    scripting.removeCSS.mockRejectedValue(new Error('Cannot access'));
    expect(await revealIn(PAGE, [PASSAGE], 0)).toBe(false);
  });
});

function draftOf(text: string) {
  const head = { title: '', published: null, modified: null, outlet: null, language: 'en' };
  return {
    from: 'page',
    head: { ...head, url: 'https://news.example/town/bridge', standfirst: '', headline: null },
    credits: [],
    declared: false,
    candidates: [{ kind: 'paragraph', text: text.trim(), anchor: null, hints: NO_HINTS }],
    dropped: [],
  };
}

function failed(reason: string) {
  return { status: 'failed', reason };
}
