import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as it was saved. */
export interface SavedPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

/** The pages at `html/NAME.html.gz` of a folder; their addresses are in its `gold.json`, if it has one. */
export function savedPages(folder: string): readonly SavedPage[] {
  const gold = join(folder, 'gold.json');
  const known = existsSync(gold)
    ? (JSON.parse(readFileSync(gold, 'utf8')) as Record<string, { readonly url: string }>)
    : {};
  return readdirSync(join(folder, 'html'))
    .filter((file) => file.endsWith('.html.gz'))
    .toSorted()
    .map((file) => {
      const name = file.replace(/\.html\.gz$/, '');
      return {
        name,
        url: known[name]?.url ?? 'https://news.example/town/story.html',
        html: gunzipSync(readFileSync(join(folder, 'html', file))).toString('utf8'),
      };
    });
}
