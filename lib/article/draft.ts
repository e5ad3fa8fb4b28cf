/**
 * What was read, before it is known what of it is the article: plain JSON, so that the script in
 * a page reads, and the extension, which has the tables of words, judges.
 */
import { boilerplate } from '../lang/en/boilerplate.ts';
import type { Article, Block, Dropped } from './article.ts';
import { assemble, type Head } from './assemble.ts';
import type { Candidate } from './candidate.ts';
import { isArticle } from './is-article.ts';
import { articleOfText } from './plain-text.ts';
import { languageOf } from './recognise.ts';
import { declaredWriters } from './writers.ts';

export type Draft = PageDraft | SelectionDraft | TextDraft;

export interface PageDraft {
  readonly from: 'page';
  readonly head: Omit<Head, 'byline'>;
  /** Who the page says wrote it, in its own wordings, the most reliable first. */
  readonly credits: readonly string[];
  /** Its markup says that it is an article. */
  readonly declared: boolean;
  readonly candidates: readonly Candidate[];
  /** What is no text of the page's for a reader of it. */
  readonly dropped: readonly Dropped[];
}

export interface SelectionDraft {
  readonly from: 'selection';
  readonly url: string;
  /** As declared. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
}

/** A file of plain text. */
export interface TextDraft {
  readonly from: 'text';
  readonly url: string;
  readonly text: string;
}

/** `null` where there is none; `off` names rules that are not to be applied. */
export function articleOf(draft: Draft, off?: ReadonlySet<string>): Article | null {
  switch (draft.from) {
    case 'page':
      return articleOfPage(draft, off);
    case 'selection':
      return articleOfSelection(draft);
    case 'text':
      return { ...articleOfText(draft.text), url: draft.url };
  }
}

function articleOfPage(draft: PageDraft, off?: ReadonlySet<string>): Article | null {
  const { head, credits, candidates, declared, dropped } = draft;
  const byline = declaredWriters(credits, head.outlet, boilerplate.bylines);
  const article = assemble({ ...head, byline }, candidates, boilerplate, { dropped, off });
  const hasBody = article.blocks.some(({ kind }) => kind !== 'headline');
  const facts = { url: head.url ?? '', declared };
  return hasBody && isArticle(article, candidates, facts) ? article : null;
}

function articleOfSelection({ url, language, blocks }: SelectionDraft): Article {
  return {
    title: '',
    byline: [],
    published: null,
    modified: null,
    outlet: null,
    language: languageOf(language, blocks.map(({ text }) => text).join('\n')),
    url,
    blocks,
    captions: [],
    dropped: [],
  };
}
