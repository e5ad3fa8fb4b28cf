/** A brief that a reader keeps on the device. */
import * as v from 'valibot';
import type { Brief } from '../brief.ts';

export interface Entry {
  /** Of what was read: the same words of the same address have the same id. */
  readonly id: string;
  /** When it was kept, ISO 8601. */
  readonly saved: string;
  readonly brief: Brief;
}

/** What a list shows and searches, without the whole brief. */
export interface Heading {
  readonly id: string;
  readonly saved: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Headline, outlet, writers, voices and places, folded. */
  readonly words: string;
}

export async function entryOf(brief: Brief, saved: Date): Promise<Entry> {
  return { id: await idOf(brief), saved: saved.toISOString(), brief };
}

export function headingOf({ id, saved, brief }: Entry): Heading {
  const { title, outlet, url, published, byline } = brief.article;
  const names = [...brief.voices, ...brief.places].map(({ name }) => name);
  const words = folded([title, outlet ?? '', ...byline, ...names].join('\n'));
  return { id, saved, title, outlet, url, published, words };
}

const HeadingSchema: v.GenericSchema<unknown, Heading> = v.object({
  id: v.string(),
  saved: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  url: v.nullable(v.string()),
  published: v.nullable(v.string()),
  words: v.string(),
});

/** Whether it is as it was written: what is on a disk may be changed by others. */
export const isHeading = (value: unknown): value is Heading => v.is(HeadingSchema, value);

/** Of what can't be read: it is there, and that is all that is known of it. */
export function bareHeading(id: string): Heading {
  return { id, saved: '', title: '', outlet: null, url: null, published: null, words: '' };
}

/** Whether each word of the query stands in the heading, whole or in part, accents and case aside. */
export function matches({ words }: Heading, query: string): boolean {
  return folded(query)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** SHA-256 of address and text, in hexadecimal digits. */
async function idOf({ article, text }: Brief): Promise<string> {
  const bytes = new TextEncoder().encode(`${article.url ?? ''}\n${text}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
