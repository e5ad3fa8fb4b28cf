/**
 * `tsx tests/eval/reveal.ts FOLDER...`: reads each `html/*.html.gz` of the folders in Chromium and
 * has every block of the article shown in the page again. Prints the share of blocks of which the
 * page shows exactly the words, and the pages whose source reading or showing has changed.
 */
import { launch } from '../e2e/browsers/launch.ts';
import { bundle } from '../support/bundle.ts';
import { savedPages } from '../support/saved-pages.ts';
import { openStillSite, runIn } from '../support/still-site.ts';
import type { Revealed } from './reveal-in-page.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: tsx tests/eval/reveal.ts FOLDER...');
const pages = folders.flatMap(savedPages);
const script = await bundle(new URL('reveal-in-page.ts', import.meta.url));
const site = await openStillSite(pages);
const browser = await launch('chromium', 'none');
const all: Revealed[] = [];
for (const { name, url } of pages) {
  await browser.open(site.url(name));
  await runIn(browser.page, script);
  const revealed = await browser.page.evaluate(
    (url) => (globalThis as unknown as { revealAll(url: string): Revealed }).revealAll(url),
    url,
  );
  all.push(revealed);
  if (revealed.changed) console.log(`changed: ${name}`);
  for (const text of revealed.missed) console.log(`missed: ${name} ${text.slice(0, 80)}`);
}
await browser.close();
site.close();

const blocks = all.reduce((sum, { blocks }) => sum + blocks, 0);
const missed = all.reduce((sum, { missed }) => sum + missed.length, 0);
const changed = all.filter(({ changed }) => changed).length;
const share = (((blocks - missed) / blocks) * 100).toFixed(1);
console.log(`${pages.length} pages, ${changed} changed`);
console.log(`${blocks} blocks, ${blocks - missed} found again word for word: ${share} %`);
