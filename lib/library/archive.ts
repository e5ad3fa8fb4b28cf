/** The library as one file, out and in again without loss: the format is described in lib/export/FORMAT.md. */
import * as v from 'valibot';
import { briefFromJson } from '../export/json.ts';
import type { Entry } from './entry.ts';

export type Unpacked =
  | {
      readonly status: 'entries';
      readonly entries: readonly Entry[];
      /** Entries that are no briefs of a known version. */
      readonly unreadable: number;
    }
  | { readonly status: 'no-library' };

const FORMAT = 'standfirst-library';

const Archive = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  entries: v.array(v.unknown()),
});

const Kept = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  saved: v.pipe(v.string(), v.isoTimestamp()),
  brief: v.unknown(),
});

export function packed(entries: readonly Entry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, entries }, null, 1)}\n`;
}

/** Reads what `packed` wrote, whoever had it in hand meanwhile: what is broken is counted, the rest comes in. */
export function unpacked(json: string): Unpacked {
  const archive = v.safeParse(Archive, parsed(json));
  if (!archive.success) return { status: 'no-library' };
  const entries = archive.output.entries.flatMap((value) => entryFrom(value) ?? []);
  const unreadable = archive.output.entries.length - entries.length;
  return { status: 'entries', entries, unreadable };
}

function entryFrom(value: unknown): Entry | null {
  const kept = v.safeParse(Kept, value);
  if (!kept.success) return null;
  const { id, saved, brief } = kept.output;
  const read = briefFromJson(JSON.stringify(brief));
  return read.status === 'brief' ? { id, saved, brief: read.brief } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
