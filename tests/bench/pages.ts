import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../lib/page/extract.ts';
import { wordsOf } from './measure.ts';

export interface Page {
  readonly name: string;
  readonly html: string;
  /** The article's, as the product reads it. */
  readonly text: string;
}

/** Shorter ones tell more about fixed costs than about reading. */
const LEAST_WORDS = 200;

const GOLDEN = fileURLToPath(new URL('../articles', import.meta.url));

/** The articles among the `.html` and `.html.gz` files of a folder; without one, the golden articles. */
export function pagesIn(folder: string = GOLDEN): readonly Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.html(\.gz)?$/.test(file))
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
      return { name: basename(file), html, text: textOf(html) };
    })
    .filter(({ text }) => wordsOf(text) >= LEAST_WORDS);
}

function textOf(html: string): string {
  const { document } = parseHTML(html);
  const read = extractArticle(document as unknown as Document, 'https://news.example/a/b');
  if (read.status !== 'article') return '';
  return read.article.blocks.map(({ text }) => text).join('\n');
}
