import type { Brief } from '../brief.ts';
import { SECTIONS, type BriefItem, type Reading, type Section } from './sections.ts';
import { ENGLISH } from './words.ts';
import { httpUrl } from './link.ts';
import { neutral, oneLine } from './neutral.ts';
import { dateOf, figureNote, placeNote, speakerOf, voiceNote } from './phrases.ts';

/** The whole brief for a mail or a terminal. */
export function briefToPlain(brief: Brief, { accessed }: Reading, words = ENGLISH): string {
  const { title, outlet, byline, published, url } = brief.article;
  const source = [outlet ?? '', byline.join(', '), dateOf(published) ?? ''].map(oneLine);
  const head = [
    oneLine(title) || words.untitled,
    source.filter(Boolean).join(' · '),
    httpUrl(url) ?? '',
    words.readOn(dateOf(accessed) ?? oneLine(accessed)),
  ].filter(Boolean);
  const sections = SECTIONS.map((section) => sectionToPlain(brief, section, words)).filter(Boolean);
  return `${[head.join('\n'), ...sections, words.coverage(brief.coverage)].join('\n\n')}\n`;
}

/** One section with its heading; '' where it has no items. */
export function sectionToPlain(brief: Brief, section: Section, words = ENGLISH): string {
  const rows =
    section === 'voices'
      ? brief.voices.map((voice) => noted(voice.name, voiceNote(voice, words)))
      : brief[section].map((item) => itemToPlain(brief, item, words));
  if (rows.length === 0) return '';
  return [words.titles[section].toUpperCase(), ...rows.map((row) => `- ${row}`)].join('\n');
}

export function itemToPlain(brief: Brief, item: BriefItem, words = ENGLISH): string {
  switch (item.kind) {
    case 'key-point':
      return oneLine(item.text);
    case 'quotation':
      return `${neutral(item.text)} — ${speakerOf(item, words)}`;
    case 'place':
      return noted(item.name, placeNote(item, words));
    case 'figure':
      return noted(item.text, figureNote(brief, item, words));
  }
}

const noted = (name: string, note: string): string => oneLine(name) + (note && `: ${note}`);
