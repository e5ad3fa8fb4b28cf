/**
 * `npm run bench -- [PAGES_FOLDER] [--only=text,growth,click,batch,size]`: speed, size and growth, the
 * product beside its peers, in one run on the same pages; by default on the golden articles.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { openSite } from '../e2e/site.ts';
import { batch } from './batch.ts';
import { builtGazetteer, openBenchPage } from './chromium.ts';
import { clicksIn } from './click.ts';
import type { Measured } from './measure.ts';
import { pagesIn } from './pages.ts';
import { sizes } from './size.ts';
import { FLOOR, growth, textTimes, WHOLE } from './text.ts';

const SECTIONS = ['text', 'growth', 'click', 'batch', 'size'] as const;
const PAGES = 40;
const CLICKS = 11;
const BATCH = 1000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: SECTIONS.join() } },
});
const wanted = new Set(values.only.split(','));
for (const name of wanted)
  if (!SECTIONS.some((section) => section === name))
    throw new Error(`--only takes some of ${SECTIONS.join()}, not ${name}`);
const pages = pagesIn(positionals[0]).slice(0, PAGES);
const bytes = builtGazetteer();
const gazetteer = openGazetteer(bytes);
const texts = pages.map(({ text }) => text);

const day = new Date().toISOString().slice(0, 10);
console.log(`${day}, ${pages.length} pages, Node ${process.version}, ${cpus()[0]?.model ?? ''}\n`);

if (wanted.has('text') || wanted.has('growth')) {
  const page = await openBenchPage(pages, bytes);
  if (wanted.has('text')) {
    const { readability, analysis } = await page.run('firstCalls');
    row('first call in Chromium, ms', `analysis with its gazetteer ${fixed(analysis)}`);
    row('', `Readability ${fixed(readability)}`);
    table('ms per 1,000 words', textTimes(texts, gazetteer), await page.run('times'));
  }
  if (wanted.has('growth')) {
    await page.reload();
    const [node, chromium] = [growth(texts, gazetteer), await page.run('growth')];
    console.log('\ntime over length, 1,000 to 100,000 words: exponent in Node, in Chromium');
    for (const [name, exponent] of Object.entries(node))
      row(name, fixed(exponent), fixed(chromium[name]));
  }
  await page.close();
}
if (wanted.has('click')) await clicks();
if (wanted.has('batch')) {
  console.log(`\n${BATCH} pages through the command line: pages a second, MB at most`);
  for (const [name, { pagesASecond, memory }] of Object.entries(await batch(pages, BATCH)))
    row(name, fixed(pagesASecond), fixed(memory));
}
if (wanted.has('size')) {
  console.log('\nkilobytes');
  for (const [name, kilobytes] of Object.entries(sizes())) row(name, fixed(kilobytes));
}

async function clicks(): Promise<void> {
  const site = await openSite();
  const url = site.url('/articles/kharkiv-september');
  console.log('\nclick to brief, browser just started: median (least to most)');
  for (const name of ['chromium', 'firefox'] as const) {
    const { firstPaint, emptyPaint, brief, overEmpty } = await clicksIn(name, url, CLICKS);
    row(`${name}: first paint, ms`, spread(firstPaint));
    row(`${name}: first paint of an empty popup, ms`, spread(emptyPaint));
    row(`${name}: brief complete, ms`, spread(brief));
    if (overEmpty) row(`${name}: over an empty popup, MB`, spread(overEmpty));
  }
  site.close();
}

function table(title: string, ...places: readonly Readonly<Record<string, Measured>>[]): void {
  console.log(
    `\n${title}: in Node, in Chromium; how many times the ${FLOOR}; how many the ${WHOLE}`,
  );
  for (const name of Object.keys(places[0] ?? {}))
    row(
      name,
      ...places.map((place) => spread(place[name])),
      ...places.map((place) => `${ratio(place, name, FLOOR)}x`),
      ...places.map((place) => `${ratio(place, name, WHOLE)}x`),
    );
}

function ratio(times: Readonly<Record<string, Measured>>, name: string, to: string): string {
  return fixed((times[name]?.median ?? Number.NaN) / (times[to]?.median ?? Number.NaN));
}

function spread(measured: Measured | undefined): string {
  if (!measured) return '-';
  return `${fixed(measured.median)} (${fixed(measured.least)} to ${fixed(measured.most)})`;
}

function row(name: string, ...cells: readonly string[]): void {
  console.log(`${name.padEnd(38)}${cells.map((cell) => cell.padStart(28)).join('')}`);
}

function fixed(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '-';
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
