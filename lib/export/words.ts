/** What Markdown and plain text say in words of our own: as English as these, or as the interface speaks. */
import type { Brief, PlaceKind } from '../brief.ts';
import type { Section } from './sections.ts';

type Coverage = Brief['coverage'];

export interface Words {
  readonly titles: Readonly<Record<Section, string>>;
  readonly untitled: string;
  /** Below a quote that is nobody's for sure. */
  readonly unattributed: string;
  /** Of a speaker whom the article does not tell surely. */
  probably(name: string): string;
  /** After a speaker whom the article does not name. */
  readonly unnamed: string;
  /** Of a place without a spot. */
  readonly notOnMap: string;
  readonly change: Readonly<Record<'up' | 'down', string>>;
  /** '' where its name says it. */
  kind(kind: PlaceKind): string;
  /** ISO 3166-1 alpha-2. */
  country(code: string): string;
  mentions(count: number): string;
  /** What a speaker said. */
  share(words: number, quotes: number): string;
  /** Of a place whose name is that of others too, each with its country. */
  ambiguous(name: string, others: readonly string[]): string;
  /** ISO 8601, a date alone. */
  readOn(day: string): string;
  /** Within a sentence; a date with a time. */
  readAt(time: string): string;
  coverage(coverage: Coverage): string;
}

export const ENGLISH: Words = {
  titles: {
    keyPoints: 'Key points',
    quotations: 'Quotes',
    voices: 'Voices',
    places: 'Places',
    figures: 'Figures',
  },
  untitled: 'Untitled',
  unattributed: 'unattributed',
  probably: (name) => `probably ${name}`,
  unnamed: 'unnamed',
  notOnMap: 'not on the map',
  change: { up: 'up', down: 'down' },
  kind: (kind) => (kind === 'other' ? '' : kind),
  country: (code) => code,
  mentions: (count) => counted(count, 'mention'),
  share: (words, quotes) => `${counted(words, 'word')} in ${counted(quotes, 'quote')}`,
  ambiguous: (_name, others) => `ambiguous: also ${others.join(', ')}`,
  readOn: (day) => `Read on ${day}`,
  readAt: (time) => `read ${time}`,
  coverage({ paragraphs, words, minutes, dropped }) {
    const left = dropped.length > 0 ? `, ${counted(dropped.length, 'passage')} left out` : '';
    return `Read: ${counted(paragraphs, 'paragraph')}, ${counted(words, 'word')}, about ${counted(minutes, 'minute')}${left}.`;
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
