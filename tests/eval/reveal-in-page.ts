/** What `reveal.ts` runs in a browser's page, bundled. */
import { extractArticle } from '../../lib/page/extract.ts';
import { reveal } from '../../lib/page/reveal.ts';
import { withoutBlanks } from '../../lib/page/text-index.ts';

export interface Revealed {
  readonly blocks: number;
  /** Blocks of which the page does not show exactly the words. */
  readonly missed: readonly string[];
  /** Reading or revealing changed the page's source. */
  readonly changed: boolean;
}

function revealAll(url: string): Revealed {
  const before = document.documentElement.outerHTML;
  const extraction = extractArticle(document, url);
  const blocks = extraction.status === 'article' ? extraction.article.blocks : [];
  const missed = blocks.filter(({ text, anchor }) => {
    const element = anchor?.in === 'page' ? anchor.element : null;
    reveal(document, [[{ element, block: text, from: 0, to: text.length }]], 0);
    return markedWords() !== withoutBlanks(text);
  });
  return {
    blocks: blocks.length,
    missed: missed.map(({ text }) => text),
    changed: document.documentElement.outerHTML !== before,
  };
}

/** What is marked now, without its white space. */
function markedWords(): string {
  const ranges = [...(CSS.highlights.get('standfirst') ?? [])] as Range[];
  return withoutBlanks(ranges.map((range) => range.toString()).join(''));
}

Object.assign(globalThis, { revealAll });
