/** Title, writers, times, outlet and language, from the page's own markup. */
import { lettersOf } from '../article/writers.ts';
import { fold } from './candidates.ts';
import { linkedData, type LinkedData } from './json-ld.ts';
import { ordinalOf, type Snapshot } from './snapshot.ts';

export interface Metadata {
  readonly title: string;
  /** Ordinal of the page's own headline element, where it says what the title says. */
  readonly headline: number | null;
  /** Who wrote it, in the page's own wordings, the most reliable first. */
  readonly credits: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly outlet: string | null;
  /** As declared. */
  readonly language: string | null;
  readonly standfirst: string;
  /** The page calls itself an article. */
  readonly declared: boolean;
}

type Meta = (...names: readonly string[]) => string | null;

/** Reads a snapshot, before Readability takes its scripts away. */
export function metadataOf(page: Snapshot): Metadata {
  const { document, named } = page;
  const meta = metaReader(named('meta'));
  const linked = linkedData(page);
  const own = fold(named('title')[0]?.textContent ?? '');
  const outlet = linked.publisher ?? meta('og:site_name', 'application-name', 'twitter:app:name');
  const declared = withoutOutlet(
    linked.headline ?? meta('og:title', 'twitter:title', 'dc.title') ?? own,
    outlet,
  );
  const headings = headingsAmong(named('h1'));
  const heading =
    headingLike(headings, declared) ??
    headingLike(headings, withoutOutlet(own, outlet)) ??
    onlyHeading(headings, outlet);
  return {
    title: heading?.text ?? declared,
    headline: heading?.ordinal ?? null,
    credits: creditsIn(document, linked, meta),
    published: timeOf(
      linked.published ??
        meta(
          'article:published_time',
          'datepublished',
          'parsely-pub-date',
          'sailthru.date',
          'dc.date',
          'pubdate',
          'publishdate',
          'date',
        ) ??
        attribute(
          document,
          'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]',
          'datetime',
        ),
    ),
    modified: timeOf(
      linked.modified ??
        meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified') ??
        attribute(document, 'time[itemprop="dateModified"]', 'datetime'),
    ),
    outlet,
    language: tagOf(
      (named('html')[0]?.getAttribute('lang')?.trim() || null) ??
        linked.language ??
        meta('og:locale', 'content-language', 'language', 'dc.language'),
    ),
    standfirst: linked.description ?? meta('og:description', 'description') ?? '',
    declared: linked.isArticle || meta('og:type') === 'article',
  };
}

/** `meta` elements by `property`, `name`, `itemprop` or `http-equiv`; the first name that has content wins. */
function metaReader(elements: readonly Element[]): Meta {
  const contents = new Map<string, string>();
  for (const element of elements) {
    const content = fold(element.getAttribute('content') ?? '').slice(0, 1_000);
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => {
    const name = names.find((name) => contents.has(name));
    return (name && contents.get(name)) ?? null;
  };
}

function attribute(document: Document, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || null;
}

const MARKS = [' | ', ' - ', ' – ', ' — ', ' · ', ' :: ', ' » '];

/** "Mayor re-elected | The Daily Wire" without the outlet's name, at the end or at the front. */
function withoutOutlet(title: string, outlet: string | null): string {
  const at = Math.max(...MARKS.map((mark) => title.lastIndexOf(mark)));
  if (at < 0) return title;
  const last = title.slice(at).replace(/^ \S+ /, '');
  const first = title.slice(0, at).trim();
  if (outlet !== null && isName(first, outlet)) return last;
  const named = outlet !== null && sameName(last, outlet);
  const sectionLike = title.slice(at, at + 3) === ' | ' && last.split(' ').length <= 4;
  return named || sectionLike ? withoutOutlet(first, outlet) : title;
}

/** The name itself, not a title that begins with it. */
function isName(text: string, outlet: string): boolean {
  const letters = lettersOf(text);
  return letters !== '' && lettersOf(outlet).startsWith(letters);
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [lettersOf(a), lettersOf(b)];
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

interface Heading {
  readonly element: Element;
  readonly text: string;
  readonly ordinal: number | null;
}

/** The page's headings of the first level that may be headlines. */
function headingsAmong(elements: readonly Element[]): readonly Heading[] {
  return elements
    .slice(0, 20)
    .map((element) => ({
      element,
      text: fold(element.textContent),
      ordinal: ordinalOf(element),
    }))
    .filter(({ text }) => text.length > 0 && text.length <= 300);
}

/** The first that shares most of its words with a title: what the reader sees. */
function headingLike(headings: readonly Heading[], title: string): Heading | null {
  const wanted = new Set(wordsOf(title));
  const isLike = ({ text }: Heading): boolean => {
    const words = wordsOf(text);
    const shared = words.filter((word) => wanted.has(word)).length;
    return shared > 0 && shared >= Math.max(words.length, wanted.size) * 0.6;
  };
  return headings.find(isLike) ?? null;
}

/**
 * The only one in the article: where what is declared is another story's, as on pages that
 * load the next story without a new page, the reader sees this.
 */
function onlyHeading(headings: readonly Heading[], outlet: string | null): Heading | null {
  const inside = headings.filter(({ element }) => element.closest('article, main, [role="main"]'));
  const [heading] = inside;
  return heading &&
    inside.length === 1 &&
    wordsOf(heading.text).length >= FEWEST_WORDS &&
    !(outlet && sameName(heading.text, outlet))
    ? heading
    : null;
}

/** A heading of fewer words may name a section. */
const FEWEST_WORDS = 4;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function creditsIn(document: Document, linked: LinkedData, meta: Meta): readonly string[] {
  const marked = Array.from(
    document.querySelectorAll(
      '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]',
    ),
  );
  return [
    linked.authors.join(', '),
    meta('author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author') ??
      '',
    marked
      .slice(0, 5)
      .map(({ textContent }) => fold(textContent))
      .join(', '),
  ];
}

/** The year of the first newspaper, Carolus' Relation; content systems write 0001 or 0000 for none. */
const FIRST_YEAR = 1605;

/** As declared where it is ISO 8601, else as far as the engine can read it. */
function timeOf(declared: string | null): string | null {
  if (!declared) return null;
  const parsed = Date.parse(declared);
  const iso = /^\d{4}-\d{2}-\d{2}/.test(declared)
    ? declared.slice(0, 35)
    : Number.isNaN(parsed)
      ? null
      : new Date(parsed).toISOString();
  return iso && Number(iso.slice(0, 4)) >= FIRST_YEAR ? iso : null;
}

/** A BCP 47 tag: "en_GB" is "en-GB". */
function tagOf(declared: string | null): string | null {
  const tag = declared?.replace('_', '-').split(',')[0]?.trim() ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : null;
}
