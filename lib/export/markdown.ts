import type { Brief, Quotation } from '../brief.ts';
import { httpUrl, linkTo } from './link.ts';
import { neutral, oneLine } from './neutral.ts';
import { dateOf, figureNote, placeNote, speakerOf, voiceNote } from './phrases.ts';
import { SECTIONS, type BriefItem, type Reading, type Section } from './sections.ts';
import { ENGLISH, type Words } from './words.ts';

/** The whole brief as a note: properties in front, then a section each; fits Obsidian. */
export function briefToMarkdown(brief: Brief, reading: Reading, words = ENGLISH): string {
  const { title, url } = brief.article;
  const sections = SECTIONS.map((section) => sectionToMarkdown(brief, section, words));
  return (
    [
      frontMatter(brief, reading),
      `# ${linked(escaped(oneLine(title) || words.untitled), httpUrl(url))}`,
      ...sections.filter((section) => section !== ''),
      `*${escaped(words.coverage(brief.coverage))}*`,
    ].join('\n\n') + '\n'
  );
}

/** One section with its heading; '' where it has no items. */
export function sectionToMarkdown(brief: Brief, section: Section, words = ENGLISH): string {
  const rows = rowsOf(brief, section, words);
  if (rows.length === 0) return '';
  return `## ${words.titles[section]}\n\n${rows.join(section === 'quotations' ? '\n\n' : '\n')}`;
}

export function itemToMarkdown(brief: Brief, item: BriefItem, words = ENGLISH): string {
  switch (item.kind) {
    case 'key-point':
      return escaped(oneLine(item.text)) + jump(linkOf(brief, item));
    case 'quotation':
      return quoted(brief, item, words);
    case 'place':
      return noted(oneLine(item.name), placeNote(item, words), linkOf(brief, item));
    case 'figure':
      return noted(oneLine(item.text), figureNote(brief, item, words), linkOf(brief, item));
  }
}

function rowsOf(brief: Brief, section: Section, words: Words): string[] {
  if (section === 'voices')
    return brief.voices.map(
      (voice) => `- ${noted(oneLine(voice.name), voiceNote(voice, words), null)}`,
    );
  const rows = brief[section].map((item) => itemToMarkdown(brief, item, words));
  return section === 'quotations' ? rows : rows.map((row) => `- ${row}`);
}

/** A block quote over all paragraphs of the words, the speaker below it. */
function quoted(brief: Brief, item: Quotation, words: Words): string {
  const lines = neutral(item.text)
    .split('\n')
    .map((line) => escaped(line.trim()));
  const speaker = escaped(`— ${speakerOf(item, words)}`);
  return [...lines, speaker + jump(linkOf(brief, item))].map((line) => `> ${line}`).join('\n>\n');
}

function noted(name: string, note: string, url: string | null): string {
  return `**${escaped(name)}**${note && `: ${escaped(note)}`}${jump(url)}`;
}

const linkOf = ({ article, text }: Brief, item: BriefItem): string | null =>
  linkTo(article.url, text, item.kind === 'quotation' ? item.words : item.span);

const jump = (url: string | null): string => (url === null ? '' : ` [↗](${url})`);
const linked = (label: string, url: string | null): string =>
  url === null ? label : `[${label}](${url})`;

/** A JSON string is a YAML string too (YAML 1.2, 1.3). */
function frontMatter({ article, coverage }: Brief, { accessed }: Reading): string {
  const text = (value: string) => JSON.stringify(oneLine(value));
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', text(article.title)],
    ['outlet', article.outlet && text(article.outlet)],
    ['author', article.byline.length > 0 ? `[${article.byline.map(text).join(', ')}]` : null],
    ['published', dateOf(article.published)],
    ['accessed', dateOf(accessed)],
    ['url', httpUrl(article.url) && text(httpUrl(article.url) ?? '')],
    ['words', String(coverage.words)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return ['---', ...lines, '---'].join('\n');
}

/**
 * Text that reads as itself: what CommonMark, GitHub and Obsidian give a meaning is escaped. All of
 * it is ASCII punctuation, which a backslash turns into itself (CommonMark 0.31, 2.4).
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]{}<>#|~&$=%^!]/g, String.raw`\$&`)
    .replace(/^([-+])(?=\s|$|-)/, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}
