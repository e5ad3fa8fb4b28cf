import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entryOf, type Entry } from '../../lib/library/entry.ts';
import { openLibrary, type Library } from '../../lib/library/library.ts';
import { briefOf } from '../items.ts';

let library: Library;
let count = 0;
beforeEach(async () => {
  library = await openLibrary(`library-${++count}`);
});
afterEach(() => {
  library.close();
  vi.restoreAllMocks();
});

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 22, 12);

/** Of an article that differs from the others by its title and address. */
function entry(title: string, day = 0): Promise<Entry> {
  const brief = briefOf();
  const article = { ...brief.article, title, url: `https://news.example/${title}` };
  return entryOf({ ...brief, article }, new Date(NOON + day * DAY));
}

test('what is kept is there again, the last kept first', async () => {
  const [old, young] = [await entry('Floods', 0), await entry('Harvest', 1)];
  expect(await library.keep(old)).toBe('kept');
  expect(await library.keep(young)).toBe('kept');
  expect((await library.headings()).map(({ title }) => title)).toEqual(['Harvest', 'Floods']);
  expect(await library.entry(old.id)).toEqual(old);
  expect(await library.entries()).toEqual([old, young]);
});

test('the same words of the same address are kept once, with their first time', async () => {
  expect(await library.keep(await entry('Floods', 0))).toBe('kept');
  expect(await library.keep(await entry('Floods', 3))).toBe('already-kept');
  expect(await library.headings()).toHaveLength(1);
});

test('an article that was changed is kept beside what it was', async () => {
  const before = await entry('Floods');
  const brief = { ...before.brief, text: `${before.brief.text}\nMore.` };
  await library.keep(before);
  expect(await library.keep(await entryOf(brief, new Date(NOON)))).toBe('kept');
  expect(await library.headings()).toHaveLength(2);
});

test('one is removed, then all', async () => {
  const [floods, harvest] = [await entry('Floods'), await entry('Harvest')];
  await library.keepAll([floods, harvest]);
  await library.remove(floods.id);
  expect(await library.has(floods.id)).toBe(false);
  expect(await library.entry(floods.id)).toBeNull();
  expect(await library.entries()).toEqual([harvest]);
  await library.clear();
  expect(await library.headings()).toEqual([]);
  expect(await library.entries()).toEqual([]);
});

test('without room it says so, and what was kept stays', async () => {
  const [floods, harvest] = [await entry('Floods'), await entry('Harvest')];
  await library.keep(floods);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await library.keepAll([floods, harvest])).toEqual({ added: 0, already: 1, refused: 1 });
  expect(await library.entries()).toEqual([floods]);
  expect(await library.headings()).toHaveLength(1);
});

test('what was changed by hand is not shown, and not thrown away', async () => {
  const floods = await entry('Floods');
  await library.keep(floods);
  const database = await openDB(`library-${count}`);
  await database.put('entries', { id: floods.id, saved: floods.saved, json: '{"version": 7}' });
  expect(await library.entry(floods.id)).toBeNull();
  expect(await library.entries()).toEqual([]);
  expect(await database.count('entries')).toBe(1);
  database.close();
});

describe('of a library that was changed by hand', () => {
  const broken = { version: 7 };
  test.each<[string, string, (id: string) => object | null, readonly string[], number]>([
    ['a heading that is gone', 'headings', () => null, ['Harvest', 'Floods'], 2],
    ['a heading without words', 'headings', (id) => ({ id, saved: 'x' }), ['Harvest', 'Floods'], 2],
    ['a heading of no time', 'headings', (id) => ({ id, title: 'x' }), ['Harvest', 'Floods'], 2],
    ['a brief of no time', 'entries', (id) => ({ id, json: '{}' }), ['Harvest', 'Floods'], 1],
    [
      'a brief that is no text',
      'entries',
      (id) => ({ id, json: broken }),
      ['Harvest', 'Floods'],
      1,
    ],
  ])('%s: the list is whole, the rest can be read', async (_, table, put, titles, readable) => {
    const [floods, harvest] = [await entry('Floods', 0), await entry('Harvest', 1)];
    await library.keepAll([floods, harvest]);
    await change(table, floods.id, put(floods.id));
    expect((await library.headings()).map(({ title }) => title)).toEqual(titles);
    expect(await library.entries()).toHaveLength(readable);
    expect(await library.count()).toBe(2);
  });

  test('heading and brief: it is there, and known by nothing but that', async () => {
    const floods = await entry('Floods');
    await library.keep(floods);
    await change('headings', floods.id, { id: floods.id });
    await change('entries', floods.id, { id: floods.id });
    expect(await library.headings()).toMatchObject([{ id: floods.id, title: '', words: '' }]);
    expect(await library.has(floods.id)).toBe(true);
    await library.remove(floods.id);
    expect(await library.headings()).toEqual([]);
  });

  test('what can’t be read any more is kept anew', async () => {
    const floods = await entry('Floods');
    await library.keep(floods);
    await change('entries', floods.id, { id: floods.id, saved: floods.saved, json: '' });
    expect(await library.keep(floods)).toBe('kept');
    expect(await library.entries()).toEqual([floods]);
  });

  async function change(table: string, id: string, value: object | null): Promise<void> {
    const database = await openDB(`library-${count}`);
    if (value) await database.put(table, value);
    else await database.delete(table, id);
    database.close();
  }
});
