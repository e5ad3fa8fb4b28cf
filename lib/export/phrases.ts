/** What the exports say in words: the same in Markdown and in plain text. */
import type { Brief, Coverage, Figure, Place, Quotation, Voice } from '../brief.ts';
import { oneLine } from './neutral.ts';

/** "Ruth Pell, an engineer", "a council official (unnamed)", "unattributed". */
export function speakerOf({ attribution }: Quotation): string {
  return attribution ? named(attribution) : 'unattributed';
}

export function voiceNote(voice: Voice): string {
  const quotes = counted(voice.quotations.length, 'quote');
  const role = voice.role && `${oneLine(voice.role)}; `;
  return `${role ?? ''}${unnamedNote(voice)}${counted(voice.words, 'word')} in ${quotes}`;
}

/** "city, UA; 3 mentions; ambiguous: also Paris (US)". */
export function placeNote({ type, country, mentions, alternatives, lat }: Place): string {
  const notes = [
    [type === 'other' ? '' : type, country ?? ''].filter(Boolean).join(', '),
    mentions.length > 1 ? counted(mentions.length, 'mention') : '',
    alternatives.length > 0 ? `ambiguous: also ${alternatives.map(otherPlace).join(', ')}` : '',
    lat === null ? 'not on the map' : '',
  ];
  return notes.filter(Boolean).join('; ');
}

/** "up", "about; of all sales": what is counted comes last. */
export function figureNote({ text }: Brief, { of, qualifier, change }: Figure): string {
  return [change ?? '', qualifier ?? '', of ? text.slice(of.from, of.to) : '']
    .map(oneLine)
    .filter(Boolean)
    .join('; ');
}

export function coverageLine({ paragraphs, words, minutes, dropped }: Coverage): string {
  const left = dropped.length > 0 ? `, ${counted(dropped.length, 'passage')} left out` : '';
  return `Read: ${counted(paragraphs, 'paragraph')}, ${counted(words, 'word')}, about ${counted(minutes, 'minute')}${left}.`;
}

/** `2026-11-21` of an ISO 8601 date; `null` where there is none. */
export function dateOf(iso: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? null;
}

function named({ name, role, source }: Pick<Voice, 'name' | 'role' | 'source'>): string {
  const described = role ? `${oneLine(name)}, ${oneLine(role)}` : oneLine(name);
  return source === 'unnamed' ? `${described} (unnamed)` : described;
}

const unnamedNote = ({ source }: Voice): string => (source === 'unnamed' ? 'unnamed; ' : '');

const otherPlace = ({ name, country }: Place['alternatives'][number]): string =>
  country ? `${oneLine(name)} (${country})` : oneLine(name);

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
