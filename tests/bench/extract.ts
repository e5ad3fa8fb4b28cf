/**
 * `npm run bench:extract -- FOLDER...`: milliseconds that reading a page takes (`extractArticle`)
 * and that Readability takes alone, on each `html/*.html.gz` of the folders, in one run: in Node
 * on a document just parsed, which both may change, in Chromium on the page as it stands, which
 * only Readability is given a copy of beforehand, warm and as the first call in it.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../lib/page/extract.ts';
import { launch } from '../e2e/browsers/launch.ts';
import { bundle } from '../support/bundle.ts';
import { savedPages, type SavedPage } from '../support/saved-pages.ts';
import { openStillSite, runIn } from '../support/still-site.ts';
import type { Bench } from './extract-in-page.ts';

/** The least of so many calls on a page counts: a shared machine only ever adds to it. */
const ROUNDS = 3;

interface Times {
  readonly ours: number;
  readonly alone: number;
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('usage: npm run bench:extract -- FOLDER...');
const pages = folders.flatMap(savedPages);
console.log(`${pages.length} pages; milliseconds of each`);
console.log(row('', ['median', 'p10', 'p90', 'p99', 'most']));
print('Node', pages.map(inNode));
const { warm, first } = await inChromium(pages);
print('Chromium', warm);
print('Chromium, first call', first);

function inNode({ html, url }: SavedPage): Times {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    alone: timeOf(html, (document) => new Readability(document).parse()),
    ours: timeOf(html, (document) => extractArticle(document, url, { again: () => parsed(html) })),
  }));
  return least(rounds);
}

/** CPU, not the clock. */
function timeOf(html: string, read: (document: Document) => unknown): number {
  const document = parsed(html);
  const from = process.cpuUsage();
  read(document);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function parsed(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

async function inChromium(
  pages: readonly SavedPage[],
): Promise<{ readonly warm: readonly Times[]; readonly first: readonly Times[] }> {
  const script = await bundle(new URL('extract-in-page.ts', import.meta.url));
  const site = await openStillSite(pages);
  const browser = await launch('chromium', 'none');
  const open = async (name: string) => {
    await browser.open(site.url(name));
    await runIn(browser.page, script);
  };
  const time = (subject: keyof Bench, url: string) =>
    browser.page.evaluate(
      (subject, url) => (globalThis as unknown as { bench: Bench }).bench[subject](url),
      subject,
      url,
    );
  const warm: Times[] = [];
  const first: Times[] = [];
  for (const { name, url } of pages) {
    await open(name);
    const alone = await time('readability', url);
    await open(name);
    first.push({ alone, ours: await time('extractArticle', url) });
    const rounds: Times[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({
        alone: await time('readability', url),
        ours: await time('extractArticle', url),
      });
    warm.push(least(rounds));
  }
  await browser.close();
  site.close();
  return { warm, first };
}

function least(rounds: readonly Times[]): Times {
  return {
    ours: Math.min(...rounds.map(({ ours }) => ours)),
    alone: Math.min(...rounds.map(({ alone }) => alone)),
  };
}

function print(where: string, times: readonly Times[]): void {
  const subjects = {
    extractArticle: times.map(({ ours }) => ours),
    Readability: times.map(({ alone }) => alone),
    ratio: times.map(({ ours, alone }) => ours / alone),
  };
  console.log(where);
  for (const [name, values] of Object.entries(subjects)) {
    const sorted = values.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
    const digits = name === 'ratio' ? 2 : 1;
    const cells = [0.5, 0.1, 0.9, 0.99, 1].map((share) => at(share).toFixed(digits));
    console.log(row(`  ${name}`, cells));
  }
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(8)).join('');
}
