import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, LaunchOptions, Popup } from './browser.ts';
import { faultsOf } from './chromium-faults.ts';
import { surfaceOf, watchTargets, type TargetInfo } from './chromium-targets.ts';
import { devToolsOf } from './devtools.ts';
import { openVirtualDisplay, type VirtualDisplay } from './display.ts';
import { spawnTied } from './spawn-tied.ts';
import { until } from './until.ts';

const WINDOW = { width: 1200, height: 850 };

/** A point of the window that is white or nearly so. */
const ADDRESS_BAR = { x: 600, y: 63 };

/** A prompt is deaf at first, against a double click, and shows no sign of when it hears. */
const DEAF_MS = 700;

/** Chromium or Chrome, driven by its own protocol; the toolbar button is `Extensions.triggerAction`. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'standfirst-chromium-'));
  const display =
    options.display === 'virtual' ? await openVirtualDisplay(WINDOW.width, WINDOW.height) : null;
  const chromium = spawnTied(options.program, argumentsFor(options, profile), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: display ? { ...process.env, DISPLAY: display.name } : process.env,
  });
  const exited = (async () => {
    await once(chromium, 'exit');
    await display?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  })();
  const devTools = devToolsOf(chromium);
  const targets = await watchTargets(devTools);
  // Into the one folder that goes when the browser does.
  await devTools.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: profile,
  });
  const { id } = (await devTools.send('Extensions.loadUnpacked', {
    path: options.extension,
    enableInIncognito: options.isPrivate === true,
  })) as { id: string };
  const home = `chrome-extension://${id}/`;
  const worker = await until('the background', () => targets.find('service_worker', home));
  await until('the menu entries', () => surfaceOf(devTools, worker.session).evaluate(hasMenus));
  const tab = await until('a tab', () => targets.find('page', 'about:blank'));
  const page = surfaceOf(devTools, tab.session);

  async function popup(): Promise<Popup> {
    const { session } = await until('the popup', () => targets.find('page', `${home}popup.html`));
    const view = surfaceOf(devTools, session);
    await until('the popup to load', () => view.evaluate(() => document.readyState === 'complete'));
    return { ...view, text: () => view.evaluate(() => document.body.innerText), close: closePopup };
  }

  async function closePopup(): Promise<void> {
    const open = targets.find('page', `${home}popup.html`);
    if (!open) return;
    await surfaceOf(devTools, open.session)
      .evaluate(() => window.close())
      .catch(() => {});
    await until('the popup to close', () => !targets.find('page', `${home}popup.html`));
  }

  return {
    page,
    exited,
    popup,
    async open(url) {
      await closePopup();
      await devTools.send('Page.navigate', { url }, tab.session);
      await until(`${url} to load`, () =>
        page.evaluate((url) => document.readyState === 'complete' && location.href === url, url),
      );
    },
    async openPopup() {
      // Chromium crashes on the action of a popup that stands open.
      await closePopup();
      const { targetInfos } = (await devTools.send('Target.getTargets', {
        filter: [{ type: 'tab' }],
      })) as { targetInfos: TargetInfo[] };
      const [{ targetId } = { targetId: '' }] = targetInfos;
      await devTools.send('Extensions.triggerAction', { id, targetId });
      return popup();
    },
    async press(shortcut) {
      await handOn(display).xdotool('key', shortcut.toLowerCase());
    },
    async chooseFromMenu(selector) {
      const { xdotool, windows } = handOn(display);
      const before = await windows();
      const { x, y, entriesBelow } = await page.evaluate(placeOnScreen, selector);
      await xdotool('mousemove', x, y, 'click', 3);
      const menu = await until('the menu', async () =>
        (await windows()).find((window) => !before.includes(window)),
      );
      // The first "Up" lands on the last entry.
      await xdotool('key', ...Array<string>(entriesBelow + 1).fill('Up'), 'Return');
      await until('the menu to close', async () => !(await windows()).includes(menu));
    },
    async answerPermissionPrompt(answer) {
      const { xdotool, brightness } = handOn(display);
      // Chromium dims its window while it asks.
      const asked = async () => (await brightness(ADDRESS_BAR.x, ADDRESS_BAR.y)) < 128;
      await until('the permission prompt', asked);
      await new Promise((resolve) => setTimeout(resolve, DEAF_MS));
      // "Deny" has the focus, "Allow" is next.
      await xdotool('key', ...(answer === 'allow' ? ['Tab'] : []), 'Return');
      await until('the prompt to close', async () => !(await asked()));
    },
    async panel() {
      const { session } = await until('the side panel', () =>
        targets.find('page', `${home}sidepanel.html`),
      );
      return surfaceOf(devTools, session);
    },
    faults: faultsOf({ devTools, targets, tab, id, path: options.extension }),
    async processorTime() {
      await devTools.send('Performance.enable', { timeDomain: 'threadTicks' }, tab.session);
      const { metrics } = (await devTools.send('Performance.getMetrics', {}, tab.session)) as {
        metrics: readonly { readonly name: string; readonly value: number }[];
      };
      const seconds = metrics.find(({ name }) => name === 'DevToolsCommandDuration')?.value;
      return (seconds ?? Number.NaN) * 1000;
    },
    requests: () => Promise.resolve(targets.requests),
    async close() {
      await devTools.send('Browser.close').catch(() => chromium.kill());
      await exited;
    },
  };
}

function argumentsFor(
  { display, proxy, scale, isPrivate }: LaunchOptions,
  profile: string,
): string[] {
  const screen = `--screen-info={2800x2400 devicePixelRatio=${scale}}`;
  return [
    ...(scale === undefined ? [] : [screen, `--force-device-scale-factor=${scale}`]),
    ...(display === 'none' ? ['--headless=new'] : []),
    ...(isPrivate ? ['--incognito'] : []),
    // Chromium refuses to run as root with its sandbox on.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(proxy
      ? [`--proxy-server=${proxy.host}:${proxy.port}`, '--proxy-bypass-list=<-loopback>']
      : []),
    '--window-position=0,0',
    `--window-size=${WINDOW.width},${WINDOW.height}`,
    'about:blank',
  ];
}

/**
 * Runs in the page: where the first line of the element stands on the screen, in pixels, and how
 * many entries of the menu stand below an extension's there.
 */
function placeOnScreen(selector: string): { x: number; y: number; entriesBelow: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in the page`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(element);
  const [line = element.getBoundingClientRect()] = range.getClientRects();
  const top = window.screenY + window.outerHeight - window.innerHeight;
  const plainPage = !element.closest('a') && (getSelection()?.isCollapsed ?? true);
  return {
    x: Math.round(window.screenX + line.left + line.width / 2),
    y: Math.round(top + line.top + line.height / 2),
    // "View page source" and "Inspect", or "Inspect" alone.
    entriesBelow: plainPage ? 2 : 1,
  };
}

declare const chrome: {
  readonly contextMenus: { update(entry: string, changes: object, done: () => void): void };
  readonly runtime: { readonly lastError?: { readonly message: string } };
};

/** Runs in the background, which makes the entries on its first run and says so to nobody. */
function hasMenus(): Promise<boolean> {
  const { contextMenus, runtime } = chrome;
  return new Promise((resolve) => {
    contextMenus.update('page', {}, () => resolve(!runtime.lastError));
  });
}

function handOn(display: VirtualDisplay | null): VirtualDisplay {
  if (!display) throw new Error('headless: there is no mouse and no keyboard');
  return display;
}
