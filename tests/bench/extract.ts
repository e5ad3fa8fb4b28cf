/**
 * `npm run bench:extract -- FOLDER`: CPU time of `extractArticle` and of Readability alone on each
 * `html/*.html.gz` of a folder, in one run, each on a document of its own, least of several.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../lib/page/extract.ts';

const ROUNDS = 3;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run bench:extract -- FOLDER (with html/*.html.gz)');
const files = readdirSync(join(folder, 'html')).filter((name) => name.endsWith('.html.gz'));
const pages = files.map((name) =>
  gunzipSync(readFileSync(join(folder, 'html', name))).toString('utf8'),
);

const times = pages.map((html) => {
  const ours: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(timeOf(html, (document) => new Readability(document).parse()));
    ours.push(timeOf(html, (document) => extractArticle(document, 'https://news.example/a/b')));
  }
  return { ours: Math.min(...ours), alone: Math.min(...alone) };
});

const ours = median(times.map(({ ours }) => ours));
const alone = median(times.map(({ alone }) => alone));
const ratio = median(times.map(({ ours, alone }) => ours / alone));
console.log(`${pages.length} pages, median CPU milliseconds a page`);
console.log(`extractArticle  ${ours.toFixed(1)}`);
console.log(`Readability     ${alone.toFixed(1)}`);
console.log(`ratio of the medians ${(ours / alone).toFixed(2)}, median ratio ${ratio.toFixed(2)}`);

/** CPU, not the clock: a shared machine only ever adds to that. */
function timeOf(html: string, read: (document: Document) => unknown): number {
  const document = parseHTML(html).document as unknown as Document;
  const from = process.cpuUsage();
  read(document);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
