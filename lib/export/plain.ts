import type { Brief, Voice } from '../brief.ts';
import { SECTIONS, TITLES, type BriefItem, type Reading, type Section } from './sections.ts';
import { httpUrl } from './link.ts';
import { neutral, oneLine } from './neutral.ts';
import { coverageLine, dateOf, figureNote, placeNote, speakerOf, voiceNote } from './phrases.ts';

/** The whole brief for a mail or a terminal. */
export function briefToPlain(brief: Brief, { accessed }: Reading): string {
  const { title, outlet, byline, published, url } = brief.article;
  const source = [outlet ?? '', byline.join(', '), dateOf(published) ?? ''].map(oneLine);
  const head = [
    oneLine(title) || 'Untitled',
    source.filter(Boolean).join(' · '),
    httpUrl(url) ?? '',
    `Read on ${dateOf(accessed) ?? oneLine(accessed)}`,
  ].filter(Boolean);
  const sections = SECTIONS.map((section) => sectionToPlain(brief, section)).filter(Boolean);
  return `${[head.join('\n'), ...sections, coverageLine(brief.coverage)].join('\n\n')}\n`;
}

/** One section with its heading; '' where it has no items. */
export function sectionToPlain(brief: Brief, section: Section): string {
  const rows =
    section === 'voices'
      ? brief.voices.map(voiced)
      : brief[section].map((item) => itemToPlain(brief, item));
  if (rows.length === 0) return '';
  return [TITLES[section].toUpperCase(), ...rows.map((row) => `- ${row}`)].join('\n');
}

export function itemToPlain(brief: Brief, item: BriefItem): string {
  switch (item.kind) {
    case 'key-point':
      return oneLine(item.text);
    case 'quotation':
      return `${neutral(item.text)} — ${speakerOf(item)}`;
    case 'place':
      return noted(item.name, placeNote(item));
    case 'figure':
      return noted(item.text, figureNote(brief, item));
  }
}

const voiced = (voice: Voice): string => noted(voice.name, voiceNote(voice));

const noted = (name: string, note: string): string => oneLine(name) + (note && `: ${note}`);
