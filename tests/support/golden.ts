import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { articleOfText } from '../../lib/article/plain-text.ts';
import type { Brief } from '../../lib/brief.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { summarise } from '../../lib/summarise.ts';
import { gazetteer } from './gazetteer.ts';

export interface Expected {
  readonly title: string;
  readonly dropped: readonly { readonly start: number; readonly end: number }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string | null;
    readonly alsoAccept?: readonly string[];
  }[];
  readonly places: readonly {
    readonly name: string;
    readonly country: string | null;
    readonly mentions: readonly { readonly text: string }[];
  }[];
  readonly figures: readonly {
    readonly text: string;
    readonly value: number | readonly [number, number];
    readonly unit: string | null;
  }[];
  readonly notFigures: readonly string[];
  readonly notPlaces: readonly string[];
}

const file = (slug: string, name: string) =>
  readFileSync(new URL(`../articles/${slug}/${name}`, import.meta.url), 'utf8');

export const SLUGS = ['kharkiv-may', 'kharkiv-september'] as const;
export type Slug = (typeof SLUGS)[number];

export const expectedOf = (slug: Slug) => JSON.parse(file(slug, 'expected.json')) as Expected;
export const sourceOf = (slug: Slug) => file(slug, 'source.txt');

export const FORMS = {
  text: (slug: Slug): Article => articleOfText(sourceOf(slug)),
  page: (slug: Slug): Article => {
    const { document } = parseHTML(file(slug, 'source.html'));
    const extraction = extractArticle(
      document as unknown as Document,
      `https://news.example/${slug}.html`,
    );
    if (extraction.status !== 'article') throw new Error(`No article in ${slug}/source.html`);
    return extraction.article;
  },
} as const;

/** @throws {Error} if the article gives no brief. */
export function briefOf(article: Article): Brief {
  const outcome = summarise(article, { gazetteer: gazetteer() });
  if (outcome.status !== 'brief') throw new Error(`No brief but ${JSON.stringify(outcome)}`);
  return outcome.brief;
}
