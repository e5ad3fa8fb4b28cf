import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEverything, keptBriefs } from '../../lib/extension/kept.ts';
import { keep } from '../../lib/extension/session.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/extension/settings.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/settings.ts';

const dark: Settings = { ...DEFAULTS, theme: 'dark' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('localStorage', { clear: () => {} });
});

test('what was saved is loaded', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
  await saveSettings(dark);
  expect(await loadSettings()).toEqual(dark);
});

test('what was corrupted by hand is the default', async () => {
  await fakeBrowser.storage.sync.set({ settings: { version: 'x', theme: 7 } });
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test('a browser without such storage has the defaults', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('disabled'));
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test('whoever watches is told of each change, in valid settings', async () => {
  const told = vi.fn<(settings: Settings) => void>();
  watchSettings(told);
  await saveSettings(dark);
  expect(told).toHaveBeenLastCalledWith(dark);
  await fakeBrowser.storage.local.set({ settings: DEFAULTS });
  expect(told).toHaveBeenCalledOnce();
  await fakeBrowser.storage.sync.remove('settings');
  expect(told).toHaveBeenLastCalledWith(DEFAULTS);
});

test('all that is kept is counted, and gone when the reader says so', async () => {
  await saveSettings(dark);
  await keep(3, { brief: '{}', fingerprint: 'a' });
  await keep(4, { brief: '{}', fingerprint: 'b', request: {} });
  expect(await keptBriefs()).toBe(2);
  await forgetEverything();
  expect(await keptBriefs()).toBe(0);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await loadSettings()).toEqual(DEFAULTS);
});
