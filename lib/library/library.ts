/** The briefs that a reader keeps, in a database of the extension's own on the device. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { briefFromJson } from '../export/json.ts';
import { bareHeading, headingOf, isHeading, type Entry, type Heading } from './entry.ts';

/** `full`: the browser gives no more room; nothing that was kept before is touched. */
export type Kept = 'kept' | 'already-kept' | 'full';

export interface Added {
  readonly added: number;
  readonly already: number;
  /** Those for which there was no room. */
  readonly refused: number;
}

export interface Library {
  keep(entry: Entry): Promise<Kept>;
  /** One after another, each whole or not at all. */
  keepAll(entries: readonly Entry[]): Promise<Added>;
  has(id: string): Promise<boolean>;
  count(): Promise<number>;
  /** Of every one, also where it can't be read; the last kept first. */
  headings(): Promise<readonly Heading[]>;
  /** `null`: it is not there, or what is there can't be read. */
  entry(id: string): Promise<Entry | null>;
  /** Every one that can be read, the first kept first. */
  entries(): Promise<readonly Entry[]>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

interface Stored {
  readonly id: string;
  readonly saved: string;
  /** A brief as JSON, checked when it is read: what is on a disk may be changed by others. */
  readonly json: string;
}

interface Tables extends DBSchema {
  entries: { key: string; value: Stored; indexes: { saved: string } };
  headings: { key: string; value: Heading; indexes: { saved: string } };
}

const VERSION = 1;

/** @throws {DOMException} where the browser keeps no databases, as in some private windows. */
export async function openLibrary(name = 'library'): Promise<Library> {
  return libraryOn(
    await openDB<Tables>(name, VERSION, {
      upgrade(database) {
        for (const table of ['entries', 'headings'] as const)
          database.createObjectStore(table, { keyPath: 'id' }).createIndex('saved', 'saved');
      },
    }),
  );
}

function libraryOn(database: IDBPDatabase<Tables>): Library {
  const writing = () => database.transaction(['entries', 'headings'], 'readwrite');
  const library: Library = {
    async keep(entry) {
      // What can't be read any more is written anew.
      if (await library.entry(entry.id)) return 'already-kept';
      const { id, saved, brief } = entry;
      const change = writing();
      try {
        await Promise.all([
          change.objectStore('entries').put({ id, saved, json: JSON.stringify(brief) }),
          change.objectStore('headings').put(headingOf(entry)),
          change.done,
        ]);
        return 'kept';
      } catch (error) {
        if (isFull(error)) return 'full';
        throw error;
      }
    },
    async keepAll(entries) {
      const results: Kept[] = [];
      for (const entry of entries) results.push(await library.keep(entry));
      const count = (wanted: Kept) => results.filter((result) => result === wanted).length;
      return { added: count('kept'), already: count('already-kept'), refused: count('full') };
    },
    has: async (id) => (await database.count('entries', id)) > 0,
    count: async () => await database.count('entries'),
    async headings() {
      const ids = await database.getAllKeys('entries');
      const stored = new Map((await database.getAll('headings')).map((one) => [one.id, one]));
      const headings = ids.map(async (id) => {
        const heading = stored.get(id);
        if (isHeading(heading)) return heading;
        const entry = await library.entry(id);
        return entry ? headingOf(entry) : bareHeading(id);
      });
      return (await Promise.all(headings)).sort(lastKeptFirst);
    },
    async entry(id) {
      const stored = await database.get('entries', id);
      return stored ? entryFrom(stored) : null;
    },
    async entries() {
      const stored = await database.getAll('entries');
      return stored
        .flatMap((one) => entryFrom(one) ?? [])
        .sort(lastKeptFirst)
        .reverse();
    },
    async remove(id) {
      const change = writing();
      await Promise.all([
        change.objectStore('entries').delete(id),
        change.objectStore('headings').delete(id),
        change.done,
      ]);
    },
    async clear() {
      const change = writing();
      await Promise.all([
        change.objectStore('entries').clear(),
        change.objectStore('headings').clear(),
        change.done,
      ]);
    },
    close: () => database.close(),
  };
  return library;
}

const lastKeptFirst = (a: { readonly saved: string }, b: { readonly saved: string }) =>
  a.saved < b.saved ? 1 : -1;

function entryFrom({ id, saved, json }: Partial<Stored>): Entry | null {
  if (id === undefined || typeof saved !== 'string' || typeof json !== 'string') return null;
  const read = briefFromJson(json);
  return read.status === 'brief' ? { id, saved, brief: read.brief } : null;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
