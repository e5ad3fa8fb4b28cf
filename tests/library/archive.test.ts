import { expect, test } from 'vitest';
import { packed, unpacked } from '../../lib/library/archive.ts';
import { entryOf } from '../../lib/library/entry.ts';
import { briefOf } from '../items.ts';

const entry = await entryOf(briefOf(), new Date(0));

test('out and in again without loss', () => {
  expect(unpacked(packed([entry]))).toEqual({
    status: 'entries',
    entries: [entry],
    unreadable: 0,
  });
  expect(unpacked(packed([]))).toEqual({ status: 'entries', entries: [], unreadable: 0 });
});

test.each([
  ['no JSON', 'not a library'],
  ['another JSON', '{"entries": []}'],
  ['a list', '[]'],
  ['of a later version', '{"format": "standfirst-library", "version": 2, "entries": []}'],
])('%s is no library', (_, json) => {
  expect(unpacked(json)).toEqual({ status: 'no-library' });
});

test.each<[what: string, broken: object]>([
  ['no id', { ...entry, id: '../x' }],
  ['no time', { ...entry, saved: 'yesterday' }],
  ['no brief', { ...entry, brief: { version: 1 } }],
  ['words that are not at their place', { ...entry, brief: { ...entry.brief, text: 'Other.' } }],
])('an entry with %s is counted, the rest comes in', (_, broken) => {
  const json = JSON.stringify({
    format: 'standfirst-library',
    version: 1,
    entries: [broken, entry, null],
  });
  expect(unpacked(json)).toEqual({ status: 'entries', entries: [entry], unreadable: 2 });
});
