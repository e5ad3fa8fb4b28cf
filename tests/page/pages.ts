import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article.ts';
import { extractArticle, type Extraction } from '../../lib/page/extract.ts';

export const ADDRESS = 'https://news.example/town/harbour-bridge.html';

/** Paragraphs of a story, enough of them for Readability to take it for one. */
export const STORY = [
  'The harbour bridge will stay shut until the spring, the town council decided on Tuesday evening after a long debate.',
  'Engineers found cracks in two of the eleven piers last week, and divers are to look at the others before the frost comes.',
  '“Nobody will cross that bridge before we know that it holds,” said Marta Lindqvist, who leads the works department.',
  'Ferries are to run every ten minutes from six in the morning, and the fare will be paid by the council until the works end.',
  'Shopkeepers on the island fear for the weeks before Christmas, when half of their yearly takings usually come in.',
  'The council meets again on the first of December, and it has promised to publish the report of the divers before that day.',
];

export const GERMAN =
  'Die Brücke am Hafen bleibt bis zum Frühjahr gesperrt, das hat der Rat der Stadt am Dienstag nach einer langen Debatte beschlossen.';

export const paragraphs = (lines: readonly string[] = STORY): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');

/** A news page: `inside` stands among the paragraphs of the article, `around` before it. */
export function pageWith(inside: string, { around = '', head = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><title>Bridge shut until spring | The Daily Tide</title>
    <meta property="og:site_name" content="The Daily Tide">${head}</head>
    <body>${around}<main><article><h1>Bridge shut until spring</h1>
    <div class="story">${paragraphs(STORY.slice(0, 3))}${inside}${paragraphs(STORY.slice(3))}</div>
    </article></main></body></html>`;
}

export const documentOf = (html: string): Document =>
  parseHTML(html).document as unknown as Document;

export const extract = (html: string, url = ADDRESS): Extraction =>
  extractArticle(documentOf(html), url);

/** @throws {Error} if there is no article in it. */
export function articleIn(html: string, url = ADDRESS): Article {
  const extraction = extract(html, url);
  if (extraction.status !== 'article') throw new Error(`No article but ${extraction.status}`);
  return extraction.article;
}

export const bodyOf = ({ blocks }: Article): readonly string[] =>
  blocks.filter(({ kind }) => kind !== 'headline').map(({ text }) => text);
