/**
 * `npm run mess -- FOLDER [SAMPLE]`: every page in a folder (`.html`, `.html.gz`) and 300 broken
 * variants of them through the whole product, and SAMPLE of all (20) through the popup in Chromium.
 * Reports exceptions, also those that the product survives, and what takes far longer or far more
 * memory than the rest. Exit code 1 where there is any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { briefFromJson, briefToJson } from '../../lib/export/json.ts';
import { briefToMarkdown } from '../../lib/export/markdown.ts';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { candidatesUnder } from '../../lib/page/candidates.ts';
import { decode } from '../../lib/page/decode.ts';
import { extractArticle } from '../../lib/page/extract.ts';
import { betterRoot, proseOf } from '../../lib/page/fallback.ts';
import { metadataOf } from '../../lib/page/metadata.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import { summarise } from '../../lib/summarise.ts';
import { launch } from '../e2e/browsers/launch.ts';
import { whenRead } from '../e2e/reader.ts';
import { openWitness } from '../e2e/witness.ts';
import { broken, type Page } from './broken.ts';

const VARIANTS = 300;
const SAMPLE = 20;
/** A page is an outlier at this many times the median for its length, from this time on. */
const OUTLIER = 20;
const OUTLIER_MS = 2_000;
/** Bytes of heap, beyond those for the page's own document, that no page is worth. */
const MOST_HEAP = 512 * 2 ** 20;
const ADDRESS = 'https://news.example/story';

const [folder, sample = String(SAMPLE)] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run mess -- FOLDER [SAMPLE]');
const resources = { gazetteer: openGazetteer(readFileSync('.output/gazetteer.bin')) };
const pages = pagesIn(folder);
const all = [...pages, ...broken(pages, VARIANTS)];

interface Measured {
  readonly page: Page;
  readonly status: string;
  readonly milliseconds: number;
  readonly heap: number;
  readonly exceptions: readonly string[];
}

const measured = all.map(measure);
const perByte = median(measured.map(({ page, milliseconds }) => milliseconds / page.bytes.length));
const slow = measured.filter(
  ({ page, milliseconds }) =>
    milliseconds > OUTLIER_MS && milliseconds > OUTLIER * perByte * page.bytes.length,
);
const large = measured.filter(({ heap }) => heap > MOST_HEAP);
const failed = measured.filter(({ exceptions }) => exceptions.length > 0);
const inBrowser = Number(sample) > 0 ? await inChromium(Number(sample)) : [];

console.log(`${pages.length} pages, ${all.length - pages.length} broken variants of them`);
for (const [status, count] of counts(measured.map(({ status }) => status)))
  console.log(`  ${status}: ${count}`);
for (const { page, exceptions } of failed)
  console.log(`EXCEPTION ${page.name}: ${exceptions.join('; ')}`);
for (const { page, milliseconds } of slow)
  console.log(`SLOW ${page.name}: ${milliseconds.toFixed(0)} ms CPU`);
for (const { page, heap } of large)
  console.log(`LARGE ${page.name}: ${(heap / 2 ** 20).toFixed(0)} MB`);
for (const [page, what] of inBrowser) console.log(`CHROMIUM ${page.name}: ${what}`);
const slowest = measured.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 3);
for (const { page, milliseconds } of slowest)
  console.log(
    `slowest: ${milliseconds.toFixed(0)} ms CPU, ${page.bytes.length} bytes, ${page.name}`,
  );
console.log(
  `${failed.length} exceptions, ${slow.length} slow, ${large.length} large, ${inBrowser.length} of ${sample} in Chromium`,
);
process.exitCode = failed.length + slow.length + large.length + inBrowser.length > 0 ? 1 : 0;

function pagesIn(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
    });
}

function measure(page: Page): Measured {
  const exceptions = survived(page);
  const heapBefore = process.memoryUsage().heapUsed;
  const from = process.cpuUsage();
  let status = 'exception';
  try {
    const extraction = extractArticle(documentOf(page), ADDRESS);
    const outcome =
      extraction.status === 'article' ? summarise(extraction.article, resources) : extraction;
    status = outcome.status;
    if (outcome.status === 'brief') {
      briefToMarkdown(outcome.brief, { accessed: '2026-11-21' });
      const back = briefFromJson(briefToJson(outcome.brief));
      if (back.status !== 'brief') exceptions.push(`${back.path}: ${back.reason}`);
    }
  } catch (error) {
    exceptions.push(String(error));
  }
  const { user, system } = process.cpuUsage(from);
  const heap = Math.max(0, process.memoryUsage().heapUsed - heapBefore);
  return { page, status, milliseconds: (user + system) / 1000, heap, exceptions };
}

function documentOf({ bytes }: Page): Document {
  return parseHTML(decode(bytes, '')).document as unknown as Document;
}

/** What the product catches and goes on without: step by step, nothing is caught. */
function survived(page: Page): string[] {
  const exceptions: string[] = [];
  const attempt = (step: string, run: () => unknown): void => {
    try {
      run();
    } catch (error) {
      exceptions.push(`${step}: ${String(error)}`);
    }
  };
  attempt('steps', () => {
    const document = documentOf(page);
    // Without a tag there is no element at all; a browser makes one for every page.
    const copy = document.documentElement && snapshot(document);
    if (!copy) return;
    attempt('metadata', () => metadataOf(copy));
    attempt('fallback', () => betterRoot(proseOf(copy), null));
    attempt('candidates', () => candidatesUnder(copy.document.documentElement, ADDRESS));
  });
  return exceptions;
}

/** The pages of a sample, spread over all, that the popup ends otherwise with than in words. */
async function inChromium(count: number): Promise<[Page, string][]> {
  const chosen = Array.from(
    { length: count },
    (_, index) => all[Math.floor((index * all.length) / count)],
  );
  const server = createServer(({ url = '/' }, response) => {
    const page = chosen[Number(url.slice(1))];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html' }).end(page?.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  // What the pages themselves load from elsewhere is refused at once, and not waited for.
  const proxy = await openWitness();
  const browser = await launch('chromium', 'none', { proxy });
  const failures: [Page, string][] = [];
  for (const [index, page] of chosen.entries()) {
    if (!page) continue;
    try {
      await browser.open(`http://127.0.0.1:${port}/${index}`);
      const popup = await browser.openPopup();
      const text = await whenRead(popup);
      if (/Something went wrong/.test(text)) failures.push([page, text.slice(0, 80)]);
      await popup.close();
    } catch (error) {
      failures.push([page, String(error)]);
    }
  }
  await browser.close();
  proxy.close();
  server.close();
  server.closeAllConnections();
  return failures;
}

function counts(values: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
