/**
 * `npm run bench:extract -- FOLDER...`: milliseconds of the processor that reading a page takes
 * (`extractArticle`) and that Readability takes, as it was published, on each `html/*.html.gz` of the
 * folders, in one run. In Node both get a document just parsed, which they may change. In Chromium
 * both read the page as it stands, and it must stay so: the product makes its copy in its own time,
 * and Readability, which changes what it reads, is given one, for nothing and on its own account.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../lib/page/extract.ts';
import { launch } from '../e2e/browsers/launch.ts';
import { bundle } from '../support/bundle.ts';
import { savedPages, type SavedPage } from '../support/saved-pages.ts';
import { openStillSite, runIn } from '../support/still-site.ts';
import type { Product } from './extract-in-page.ts';
import type { Peer } from './readability-in-page.ts';

/** The least of so many calls on a page counts: a shared machine only ever adds to it. */
const ROUNDS = 5;

interface Times {
  readonly ours: number;
  readonly alone: number;
  /** Of the copy that Readability needs; 0 where it needs none. */
  readonly copy: number;
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
    copy: 0,
  }));
  return least(rounds);
}

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
  const scripts = [
    await bundle(new URL('extract-in-page.ts', import.meta.url)),
    await bundle(new URL('readability-in-page.ts', import.meta.url), 'published'),
  ];
  const site = await openStillSite(pages);
  const browser = await launch('chromium', 'none');
  const { page } = browser;

  async function open(name: string): Promise<void> {
    await browser.open(site.url(name));
    for (const script of scripts) await runIn(page, script);
  }

  async function processorTime(call: () => Promise<unknown>): Promise<number> {
    const from = (await browser.processorTime?.()) ?? Number.NaN;
    await call();
    return ((await browser.processorTime?.()) ?? Number.NaN) - from;
  }

  /** Of nothing but being asked. */
  async function asking(): Promise<number> {
    const asked: number[] = [];
    while (asked.length < ROUNDS) asked.push(await processorTime(() => page.evaluate(nothing)));
    return Math.min(...asked);
  }

  const ours = (url: string) => processorTime(() => page.evaluate(callProduct, url));
  const theirs = async () => ({
    copy: await processorTime(() => page.evaluate(callPeer, 'copy')),
    alone: await processorTime(() => page.evaluate(callPeer, 'parse')),
  });

  const warm: Times[] = [];
  const first: Times[] = [];
  for (const { name, url } of pages) {
    await open(name);
    const alone = await theirs();
    await open(name);
    const calls: Times[] = [{ ...alone, ours: await ours(url) }];
    while (calls.length <= ROUNDS) calls.push({ ...(await theirs()), ours: await ours(url) });
    const idle = await asking();
    const [cold, ...others] = calls.map((times) => ({
      ours: times.ours - idle,
      alone: times.alone - idle,
      copy: times.copy - idle,
    }));
    if (cold) first.push(cold);
    warm.push(least(others));
  }
  await browser.close();
  site.close();
  return { warm, first };
}

function nothing(): null {
  return null;
}

function callProduct(url: string): null {
  (globalThis as unknown as { product: Product }).product.extractArticle(url);
  return null;
}

function callPeer(name: keyof Peer): null {
  (globalThis as unknown as { peer: Peer }).peer[name]();
  return null;
}

function least(rounds: readonly Times[]): Times {
  return {
    ours: Math.min(...rounds.map(({ ours }) => ours)),
    alone: Math.min(...rounds.map(({ alone }) => alone)),
    copy: Math.min(...rounds.map(({ copy }) => copy)),
  };
}

function print(where: string, times: readonly Times[]): void {
  const ours = times.map(({ ours }) => ours);
  const alone = times.map(({ alone }) => alone);
  const withCopy = times.map(({ alone, copy }) => alone + copy);
  console.log(where);
  printRow('  extractArticle', ours);
  printRow('  Readability', alone);
  printRatio(ours, alone);
  if (!times.some(({ copy }) => copy > 0)) return;
  printRow('  with its copy', withCopy);
  printRatio(ours, withCopy);
}

function printRatio(ours: readonly number[], theirs: readonly number[]): void {
  printRow(
    '  ratio',
    ours.map((time, index) => time / (theirs[index] ?? Number.NaN)),
    2,
  );
  console.log(row('  of the medians', [(at(ours, 0.5) / at(theirs, 0.5)).toFixed(2)]));
}

function printRow(name: string, values: readonly number[], digits = 1): void {
  console.log(
    row(
      name,
      [0.5, 0.1, 0.9, 0.99, 1].map((share) => at(values, share).toFixed(digits)),
    ),
  );
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(8)).join('');
}
