import type { Article } from './article.ts';
import type { Candidate } from './candidate.ts';
import { endsSentence } from './rules/sentence-end.ts';

/** A sentence of prose has at least this many characters. */
const SENTENCE = 60;
/** From this share of linked characters on, a line leads to other pages, however long it is. */
const LINK = 0.5;
/** Characters of prose that make an article: two sentences, one where the page says that it is an article. */
const FEWEST = 260;
const FEWEST_DECLARED = 120;
/** As much text in other form: lists, tables, verse. */
const FEWEST_OF_ALL = 800;
/** This many linked headings, with less prose for each, are a page of teasers. */
const TEASERS = 5;
const PROSE_FOR_EACH = 260;
/** A site's first page is an article only with this much prose. */
const FEWEST_ON_FIRST_PAGE = 1_500;

export interface PageFacts {
  readonly url: string;
  /** Its markup says that it is an article. */
  readonly declared: boolean;
}

/** Says whether what was read is an article, and not a list of them, a form, or a player with a line of text. */
export function isArticle(
  { blocks }: Article,
  candidates: readonly Candidate[],
  { url, declared }: PageFacts,
): boolean {
  const links = new Set(
    candidates.filter(({ hints }) => hints.linked >= LINK).map(({ text }) => text),
  );
  const own = blocks.filter(({ kind, text }) => kind !== 'headline' && !links.has(text));
  const prose = lengthOf(own.filter(({ text }) => isProse(text)));
  if (declared) return prose >= FEWEST_DECLARED;
  if (isListOfTeasers(candidates)) return false;
  if (isFirstPage(url)) return prose >= FEWEST_ON_FIRST_PAGE;
  return prose >= FEWEST || lengthOf(own) >= FEWEST_OF_ALL;
}

function isListOfTeasers(candidates: readonly Candidate[]): boolean {
  const teasers = candidates.filter(
    ({ kind, hints }) => kind === 'heading' && hints.linked > 0.8 && hints.leadsOn,
  ).length;
  const prose = lengthOf(
    candidates.filter(({ text, hints }) => hints.linked < LINK && isProse(text)),
  );
  return teasers >= TEASERS && prose < teasers * PROSE_FOR_EACH;
}

function isProse(text: string): boolean {
  return text.length >= SENTENCE && endsSentence(text);
}

function lengthOf(lines: readonly { readonly text: string }[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** "https://example.com/", with or without what to search for. */
function isFirstPage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:[?#]|$)/i.test(url);
}
