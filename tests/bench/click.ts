import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adviceFor, find, type BrowserName } from '../e2e/browsers/installed.ts';
import type { Browser, LaunchOptions } from '../e2e/browsers/browser.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { launchFirefox } from '../e2e/browsers/firefox.ts';
import { until } from '../e2e/browsers/until.ts';
import { summaryOf, type Measured } from './measure.ts';
import { residentOf } from './memory.ts';

/** Milliseconds after the click on the toolbar button; megabytes of the popup's process. */
export interface Click {
  readonly firstPaint: Measured;
  /** Of a popup that holds one word, for comparison. */
  readonly emptyPaint: Measured;
  readonly brief: Measured;
  readonly overEmpty: Measured | null;
}

const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome-mv3',
  firefox: 'firefox-mv3',
};

/** A browser started anew for each click: nothing is compiled, cached or awake. */
export async function clicksIn(name: BrowserName, url: string, times: number): Promise<Click> {
  const extension = fileURLToPath(new URL(`../../.output/${FOLDERS[name]}`, import.meta.url));
  const empty = await emptied(extension);
  const ours: Sample[] = [];
  const theirs: Sample[] = [];
  for (let at = 0; at < times; at++) {
    ours.push(await click(name, extension, url, 'standfirst:brief'));
    theirs.push(await click(name, empty, url, null));
  }
  await rm(empty, { recursive: true });
  const paints = (samples: readonly Sample[]) => summaryOf(samples.map(({ paint }) => paint));
  const memory = ours.map((sample, at) => sample.megabytes - (theirs[at]?.megabytes ?? Number.NaN));
  return {
    firstPaint: paints(ours),
    emptyPaint: paints(theirs),
    brief: summaryOf(ours.map(({ marked }) => marked)),
    overEmpty: memory.every(Number.isFinite) ? summaryOf(memory) : null,
  };
}

interface Sample {
  readonly paint: number;
  readonly marked: number;
  readonly megabytes: number;
}

async function click(
  name: BrowserName,
  extension: string,
  url: string,
  mark: string | null,
): Promise<Sample> {
  const browser = await started(name, extension);
  try {
    await browser.open(url);
    const from = Date.now();
    const popup = await browser.openPopup();
    const paint = await until('the first paint', () =>
      popup.evaluate(momentOf, 'first-contentful-paint'),
    );
    const marked = mark === null ? paint : await until(mark, () => popup.evaluate(momentOf, mark));
    return {
      paint: paint - from,
      marked: marked - from,
      megabytes: residentOf('--extension-process'),
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the popup: when it happened, in milliseconds since 1970. */
function momentOf(entry: string): number | null {
  const [first] = performance.getEntriesByName(entry);
  return first ? performance.timeOrigin + first.startTime : null;
}

function started(name: BrowserName, extension: string): Promise<Browser> {
  const program = find(name);
  if (program === null) throw new Error(adviceFor([name]));
  const options: LaunchOptions = { program, extension, display: 'none' };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** A copy of the extension whose popup holds one word and no script. */
async function emptied(extension: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-empty-'));
  await cp(extension, folder, { recursive: true });
  await writeFile(join(folder, 'popup.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  return folder;
}
