/** `npm start`: the extension on a sample article, in a browser of this machine. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { look, whenRead } from './reader.ts';
import { openSite, type Site } from './site.ts';
import { adviceFor, find, install, type BrowserName } from './browsers/installed.ts';
import { until } from './browsers/until.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const SLUG = 'kharkiv-september';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCREENSHOT = join(ROOT, '.output/start/popup.png');

const site = await openSite();
const browser = await openOnSample(site);
if (!browser) inTerminal();
else if (hasDisplay()) await inWindow(browser);
else await headless(browser);
site.close();

/** The first browser that starts; `null` where there is none and none could be installed. */
async function openOnSample(site: Site): Promise<Browser | null> {
  const found = BROWSERS.filter((name) => find(name) !== null);
  const names = found.length > 0 ? found : BROWSERS.filter(installs).slice(0, 1);
  for (const name of names) {
    try {
      const browser = await launch(name, hasDisplay() ? 'own' : 'none');
      process.once('SIGINT', () => void browser.close());
      process.once('SIGTERM', () => void browser.close());
      await browser.open(site.url(`/articles/${SLUG}`));
      return browser;
    } catch (error) {
      console.error(`${name} did not start: ${error instanceof Error ? error.message : error}`);
    }
  }
  return null;
}

function installs(name: BrowserName): boolean {
  return install([name]).missing.length === 0;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function inWindow(browser: Browser): Promise<void> {
  console.log(`
The browser shows a sample article. To be briefed on it,
  - click the Standfirst button in the toolbar (it may be behind the puzzle piece),
  - or press Alt+Shift+S (on a Mac: Option+Shift+S),
  - or right-click the page, a selection or a link, and choose “Summarise”.
Then click on anything in the brief: the page scrolls to the very words.

Ctrl-C ends the browser and this program.`);
  await browser.exited;
}

async function headless(browser: Browser): Promise<void> {
  const popup = await browser.openPopup();
  console.log(await whenRead(popup));
  await until('the map', () => popup.evaluate(() => document.querySelector('.map .land') !== null));
  const picture = await popup.screenshot();
  for (const tab of ['Quotes', 'Voices', 'Places', 'Figures'])
    console.log(`\n--- ${tab} ---\n${await look(popup, tab)}`);
  await mkdir(dirname(SCREENSHOT), { recursive: true });
  await writeFile(SCREENSHOT, picture);
  console.log(`\nNo display here: this was the real popup, headless. Its picture: ${SCREENSHOT}`);
  await browser.close();
}

function inTerminal(): void {
  console.log('No browser here, and none could be installed. The brief in the terminal:\n');
  spawnSync('npm', ['run', '-s', 'summarise', '--', `tests/articles/${SLUG}/source.html`], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  console.log(`\n${adviceFor(['chromium'])}\nThen run npm start again, and see it in the browser.`);
}
