/** Writes what is taken along: loaded only once a reader asks for it. */
import type { Brief } from '../brief.ts';
import { citationToApa, citationToCslJson, citationToMarkdown } from './citation.ts';
import { figuresToCsv, placesToCsv } from './csv.ts';
import type { ExportFile, Form, Subject } from './forms.ts';
import { placesToGeoJson } from './geojson.ts';
import { briefToJson } from './json.ts';
import { briefToMarkdown, itemToMarkdown, sectionToMarkdown } from './markdown.ts';
import { briefToPlain, itemToPlain, sectionToPlain } from './plain.ts';
import type { BriefItem, Reading, Section } from './sections.ts';
import { ENGLISH, type Words } from './words.ts';

/** CSL-JSON: citationstyles.org; CSV: RFC 4180; GeoJSON: RFC 7946; Markdown: RFC 7763. */
const FILES: Readonly<Record<Form, readonly [ending: string, type: string]>> = {
  markdown: ['md', 'text/markdown'],
  text: ['txt', 'text/plain'],
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv'],
  geojson: ['geojson', 'application/geo+json'],
  citation: ['md', 'text/markdown'],
  apa: ['txt', 'text/plain'],
  csl: ['json', 'application/vnd.citationstyles.csl+json'],
};

interface Telling {
  readonly reading: Reading;
  readonly words: Words;
}

/** @param words for the forms that are read by people */
export function exportFile(
  brief: Brief,
  subject: Subject,
  form: Form,
  reading: Reading,
  words: Words = ENGLISH,
): ExportFile {
  const [ending, type] = FILES[form];
  return {
    text: textOf(brief, subject, form, { reading, words }),
    fileName: `${nameOf(brief, subject)}.${ending}`,
    type,
  };
}

function textOf(brief: Brief, subject: Subject, form: Form, telling: Telling): string {
  const text = written(brief, subject, form, telling);
  if (text === null) throw new Error(`no ${form} of ${JSON.stringify(subject)}`);
  return text;
}

function written(brief: Brief, subject: Subject, form: Form, telling: Telling): string | null {
  switch (subject.of) {
    case 'brief':
      return writtenBrief(brief, form, telling);
    case 'section':
      return writtenSection(brief, subject.section, form, telling);
    case 'item':
      return writtenItem(brief, subject.item, form, telling);
  }
}

function writtenBrief(brief: Brief, form: Form, { reading, words }: Telling): string | null {
  if (form === 'markdown') return briefToMarkdown(brief, reading, words);
  if (form === 'text') return briefToPlain(brief, reading, words);
  return form === 'json' ? briefToJson(brief) : null;
}

function writtenSection(
  brief: Brief,
  section: Section,
  form: Form,
  { words }: Telling,
): string | null {
  if (form === 'markdown') return `${sectionToMarkdown(brief, section, words)}\n`;
  if (form === 'text') return `${sectionToPlain(brief, section, words)}\n`;
  if (form === 'json') return json(brief[section]);
  if (form === 'csv' && section === 'figures') return figuresToCsv(brief);
  if (section !== 'places') return null;
  if (form === 'csv') return placesToCsv(brief);
  return form === 'geojson' ? placesToGeoJson(brief) : null;
}

function writtenItem(
  brief: Brief,
  item: BriefItem,
  form: Form,
  { reading, words }: Telling,
): string | null {
  if (form === 'markdown') return itemToMarkdown(brief, item, words);
  if (form === 'text') return itemToPlain(brief, item, words);
  if (form === 'json') return json(item);
  if (item.kind !== 'quotation') return null;
  if (form === 'citation') return citationToMarkdown(brief, item, reading, words);
  if (form === 'apa') return citationToApa(brief, item, reading);
  return form === 'csl' ? citationToCslJson(brief, item, reading) : null;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Characters of a headline in a file's name. */
const LONGEST_NAME = 60;

/** As many words as fit; the first in any case. */
function joined([first = '', ...words]: readonly string[]): string {
  let name = first;
  for (const word of words) {
    if (name.length + 1 + word.length > LONGEST_NAME) break;
    name += `-${word}`;
  }
  return name;
}

/** Letters and digits of the headline alone: nothing that a file system or the eye takes for something else. */
function nameOf({ article }: Brief, subject: Subject): string {
  const words = article.title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const title = joined(words).slice(0, LONGEST_NAME).toLowerCase() || 'brief';
  if (subject.of === 'section') return `${title}-${subject.section.toLowerCase()}`;
  return subject.of === 'item' ? `${title}-${subject.item.kind}` : title;
}
