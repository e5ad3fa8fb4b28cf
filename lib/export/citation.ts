/** A quote with where it stands: speaker, headline, byline, outlet, date, time read and a link. */
import { isSure } from '../attribution.ts';
import type { Brief, Quotation } from '../brief.ts';
import { linkTo } from './link.ts';
import { escaped } from './markdown.ts';
import { oneLine } from './neutral.ts';
import { dateOf, speakerOf } from './phrases.ts';
import { writerOf, type Writer } from './writer.ts';
import type { Reading } from './sections.ts';
import { ENGLISH } from './words.ts';

export function citationToMarkdown(
  brief: Brief,
  item: Quotation,
  reading: Reading,
  words = ENGLISH,
): string {
  const { article } = brief;
  const title = escaped(titleOf(brief, words));
  const link = linkOf(brief, item);
  const source = [
    link === null ? title : `[${title}](${link})`,
    article.outlet && `*${escaped(oneLine(article.outlet))}*`,
    article.byline.map((name) => escaped(oneLine(name))).join(', '),
    dateOf(article.published),
    escaped(words.readAt(timeOf(reading.accessed))),
  ];
  return `> ${escaped(oneLine(item.text))}\n>\n> — ${escaped(speakerOf(item, words))}. ${source.filter(Boolean).join(', ')}`;
}

/**
 * The words, then the reference: Publication Manual of the American Psychological Association, 7th
 * edition, 10.16 (online news) and 8.6 (a source quoted in a source). The time of retrieval is
 * given because news pages change.
 */
export function citationToApa(brief: Brief, item: Quotation, reading: Reading): string {
  const { outlet, published } = brief.article;
  const writers = brief.article.byline.map((name) => writerOf(oneLine(name)));
  const title = titleOf(brief);
  const date = `(${apaDate(published) ?? 'n.d.'}).`;
  const link = linkOf(brief, item);
  const reference = [
    ...(writers.length > 0 ? [`${apaWriters(writers)} ${date} ${title}.`] : [`${title}. ${date}`]),
    outlet ? `${oneLine(outlet)}.` : '',
    `Retrieved ${apaDate(reading.accessed, 'day last') ?? oneLine(reading.accessed)}`,
  ];
  const from = link === null ? '.' : `, from ${link}`;
  const year = dateOf(published)?.slice(0, 4) ?? 'n.d.';
  const where = `${writers.length > 0 ? familyNames(writers) : `“${title}”`}, ${year}`;
  // A reference has no word for "probably": a name that is not sure is not given.
  const said =
    item.attribution && isSure(item.attribution)
      ? `(${oneLine(item.attribution.name)}, as cited in ${where})`
      : `(${where})`;
  return `${oneLine(item.text)} ${said}\n\n${reference.filter(Boolean).join(' ')}${from}`;
}

/** CSL-JSON 1.0 (Citation Style Language), as reference managers import it: one item. */
export function citationToCslJson(brief: Brief, item: Quotation, reading: Reading): string {
  const { outlet, byline, published, language } = brief.article;
  const cslItem = {
    id: `quote-${item.span.from}-${item.span.to}`,
    type: 'article-newspaper',
    title: titleOf(brief),
    author: byline.map((name) => {
      const { family, given } = writerOf(oneLine(name));
      return given === null ? { literal: family } : { family, given };
    }),
    'container-title': outlet === null ? undefined : oneLine(outlet),
    issued: cslDate(published),
    accessed: cslDate(reading.accessed),
    URL: linkOf(brief, item) ?? undefined,
    language: language ?? undefined,
    note: `${oneLine(item.text)} — ${speakerOf(item, ENGLISH)}`,
  };
  return JSON.stringify([cslItem], null, 2);
}

const titleOf = ({ article }: Brief, words = ENGLISH): string =>
  oneLine(article.title) || words.untitled;

const linkOf = ({ article, text }: Brief, { words }: Quotation): string | null =>
  linkTo(article.url, text, words);

/** `2026-11-21 23:05 UTC` where the date says so. */
function timeOf(iso: string): string {
  const [, date, time, zone] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(iso) ?? [];
  if (!date || !time) return oneLine(iso);
  return [date, time, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ');
}

function cslDate(iso: string | null): { 'date-parts': number[][] } | undefined {
  const date = dateOf(iso);
  return date === null ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "2026, November 21", or "November 21, 2026" in a sentence. */
function apaDate(iso: string | null, order?: 'day last'): string | null {
  const [year, month, day] = dateOf(iso)?.split('-').map(Number) ?? [];
  const name = MONTHS[(month ?? 0) - 1];
  if (year === undefined || day === undefined || !name) return null;
  return order ? `${name} ${day}, ${year}` : `${year}, ${name} ${day}`;
}

/** "Pell, R., & Roe, A." */
function apaWriters(writers: readonly Writer[]): string {
  const names = writers.map(({ family, given }) =>
    given === null ? family : `${family}, ${initials(given)}`,
  );
  const all =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
  return all.endsWith('.') ? all : `${all}.`;
}

function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

/** "Pell", "Pell & Roe", "Pell et al." */
function familyNames(writers: readonly Writer[]): string {
  const [first, second, third] = writers.map(({ family }) => family);
  if (third !== undefined) return `${first} et al.`;
  return second === undefined ? `${first}` : `${first} & ${second}`;
}
