import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { getMessageIn, LOCALES } from '../support/locales.ts';

let entries: { readonly id: string; readonly title: string }[] = [];
const contextMenus = {
  removeAll: async () => {
    await Promise.resolve();
    entries = [];
  },
  create: (entry: { readonly id: string; readonly title: string }) => {
    if (entries.some(({ id }) => id === entry.id)) throw new Error(`twice: ${entry.id}`);
    entries.push(entry);
  },
};
Object.assign(fakeBrowser, { contextMenus });
const i18n = (folder: string) => ({
  getMessage: getMessageIn(LOCALES[folder] ?? {}),
  getUILanguage: () => folder,
});

const { createMenus } = await import('../../lib/extension/menus.ts');

beforeEach(() => {
  entries = [];
  vi.stubGlobal('navigator', { languages: [] });
  Object.assign(fakeBrowser, { i18n: i18n('en') });
});

test('all entries, in the browser’s language', async () => {
  Object.assign(fakeBrowser, { i18n: i18n('de') });
  await createMenus(DEFAULTS.menus);
  expect(entries.map(({ title }) => title)).toEqual([
    'Zusammenfassen',
    'Auswahl zusammenfassen',
    'Verlinkten Artikel zusammenfassen',
  ]);
});

test('only those that the reader wants', async () => {
  await createMenus({ page: false, selection: true, link: false });
  expect(entries.map(({ id }) => id)).toEqual(['selection']);
});

test('asked for twice at once, they are there once', async () => {
  await Promise.all([
    createMenus(DEFAULTS.menus),
    createMenus({ page: true, selection: false, link: false }),
  ]);
  expect(entries.map(({ id }) => id)).toEqual(['page']);
});
