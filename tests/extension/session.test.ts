import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleOfText } from '../../lib/article/plain-text.ts';
import type { Brief } from '../../lib/brief.ts';
import { forgetRequest, keepRequest, requestIn } from '../../lib/extension/requests.ts';
import { forget } from '../../lib/extension/session.ts';
import { keepShown, shownIn } from '../../lib/extension/shown.ts';
import { summarise } from '../../lib/summarise.ts';
import { gazetteer } from '../support/gazetteer.ts';

const area = fakeBrowser.storage.session;
const link = { request: { scope: 'link', url: 'https://a.example/' }, page: null } as const;

function briefOf(text: string): Brief {
  const outcome = summarise(articleOfText(text), { gazetteer: gazetteer() });
  if (outcome.status !== 'brief') throw new Error(outcome.status);
  return outcome.brief;
}
const brief = briefOf(
  'The bridge opens on Monday, the mayor of the town said at a meeting with the builders.\n\n' +
    'It has cost 12 million pounds, and it will be free to cross for everybody who lives there.',
);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a brief that was shown', () => {
  test('is had again, for its tab only', async () => {
    await keepShown(7, { brief, fingerprint: 'f' });
    expect(await shownIn(7)).toEqual({ brief, fingerprint: 'f' });
    expect(await shownIn(8)).toBeNull();
  });

  test('goes with its tab', async () => {
    await keepShown(7, { brief, fingerprint: 'f' });
    await forget(7);
    expect(await shownIn(7)).toBeNull();
    expect(await area.get(null)).toEqual({});
  });

  test.each([
    ['cut short', { 'brief:7': '{"version":1,' }],
    ['of another version', { 'brief:7': '{"version":99}' }],
    ['no text', { 'brief:7': 12 }],
    ['without its page', { 'fingerprint:7': null }],
  ])('is not shown again: %s', async (_, values) => {
    await keepShown(7, { brief, fingerprint: 'f' });
    await area.set(values);
    expect(await shownIn(7)).toBeNull();
  });

  test('makes room where storage is full, requests stay', async () => {
    await keepShown(7, { brief, fingerprint: 'f' });
    await keepRequest(7, link);
    vi.spyOn(area, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await keepShown(8, { brief, fingerprint: 'g' });
    expect(await shownIn(7)).toBeNull();
    expect(await requestIn(7)).toEqual(link);
  });
});

describe('a request', () => {
  test('stays until it is done', async () => {
    await keepRequest(7, link);
    expect(await requestIn(7)).toEqual(link);
    expect(await requestIn(7)).toEqual(link);
    await forgetRequest(7);
    expect(await requestIn(7)).toBeNull();
  });

  test('that makes no sense is none', async () => {
    await area.set({ 'request:7': { request: { scope: 'everything' }, page: null } });
    expect(await requestIn(7)).toBeNull();
  });
});
