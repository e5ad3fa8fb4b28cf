import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetEverything, whatIsKept } from '../../lib/extension/kept.ts';
import { keep } from '../../lib/extension/session.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/extension/settings.ts';
import { entryOf } from '../../lib/library/entry.ts';
import { openLibrary } from '../../lib/library/library.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/settings.ts';
import { briefOf } from '../items.ts';

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
  const library = await openLibrary();
  await library.keep(await entryOf(briefOf(), new Date(0)));
  library.close();
  expect(await whatIsKept()).toEqual({ briefs: 2, library: 1 });
  await forgetEverything();
  // The library is deleted where it is seen.
  expect(await whatIsKept()).toEqual({ briefs: 0, library: 1 });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await loadSettings()).toEqual(DEFAULTS);
});
