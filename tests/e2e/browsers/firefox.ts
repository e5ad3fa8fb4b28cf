import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, LaunchOptions, View } from './browser.ts';
import { faultsOf } from './firefox-faults.ts';
import { popupsIn } from './firefox-popups.ts';
import { inPlace, viewOf, type Place } from './firefox-views.ts';
import * as inWindow from './firefox-window.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { spawnTied } from './spawn-tied.ts';
import { until } from './until.ts';

const PREFERENCES = {
  // Any free port; Firefox writes it into its profile.
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  // Else it opens over the window after each file that is saved.
  'browser.download.alwaysOpenPanel': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // The buttons of a prompt are deaf in the first moments, against a double click.
  'security.notification_enable_delay': 0,
  'termsofuse.bypassNotification': true,
  // Others are left out of pictures, as a white strip.
  'ui.useOverlayScrollbars': 1,
};

/** A Firefox without the extension, its page and its own window. */
export interface BareFirefox {
  readonly marionette: Marionette;
  readonly tab: Place;
  readonly page: View;
  /** With the rights of the browser. */
  readonly window: View;
  readonly exited: Promise<void>;
  close(): Promise<void>;
}

export type BareOptions = Omit<LaunchOptions, 'extension'>;

export async function startFirefox(options: BareOptions): Promise<BareFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'standfirst-firefox-'));
  await writeFile(join(profile, 'user.js'), preferencesFile(options, profile));
  const firefox = spawnTied(options.program, argumentsFor(options, profile), { stdio: 'ignore' });
  const exited = (async () => {
    await once(firefox, 'exit');
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  })();
  const marionette = await connectMarionette(await portOf(profile));
  await marionette.command('WebDriver:NewSession');
  const { value } = (await marionette.command('WebDriver:GetWindowHandle')) as { value: string };
  const tab: Place = { marionette, tab: value, context: 'content' };
  return {
    marionette,
    tab,
    page: viewOf(tab),
    window: viewOf({ ...tab, context: 'chrome' }),
    exited,
    async close() {
      await marionette
        .command('Marionette:Quit', { flags: ['eForceQuit'] })
        .catch(() => firefox.kill());
      await exited;
    },
  };
}

/** Firefox, driven through Marionette; its own window is reached with the rights of the browser. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { marionette, tab, page, window, exited, close } = await startFirefox(options);
  const id = await install(marionette, options);
  const widget = widgetOf(id);
  const popups = popupsIn(window, widget, options.scale ?? 1);
  await window.evaluate(inWindow.watchRequests);
  await window.evaluate(inWindow.pinButton, widget);

  return {
    page: { ...page, ...popups.page },
    exited,
    popup: popups.popup,
    async open(url) {
      await popups.close();
      await navigate(tab, url);
    },
    openPopup: popups.open,
    async press(shortcut) {
      await window.evaluate(inWindow.pressKeys, shortcut.split('+'));
    },
    async chooseFromMenu(selector) {
      await page.evaluate(scrollTo, selector);
      const { value: element } = (await inPlace(tab, 'WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      })) as { value: object };
      // An extension that has just come may have no entry yet, and an open menu gets none.
      await until('the entry in the menu', async () => {
        await act(tab, {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: element },
            { type: 'pointerDown', button: 2 },
            { type: 'pointerUp', button: 2 },
          ],
        });
        await until('the menu', () => window.evaluate(inWindow.isMenu, 'open'));
        if (await window.evaluate(inWindow.chooseMenuItem, widget)) return true;
        await until('the menu to close', () => window.evaluate(inWindow.isMenu, 'closed'));
        return false;
      });
    },
    async answerPermissionPrompt(answer) {
      await until('the permission prompt', () =>
        window.evaluate(inWindow.answerNotification, answer),
      );
    },
    panel: popups.panel,
    faults: faultsOf({
      home: { ...tab, context: 'chrome' },
      id,
      widget,
      options,
      install: () => install(marionette, options),
    }),
    requests: () => window.evaluate(inWindow.requestsSeen),
    close,
  };
}

/** In the tab, until the page is loaded. */
export async function navigate(tab: Place, url: string): Promise<void> {
  await inPlace(tab, 'WebDriver:Navigate', { url });
}

function argumentsFor({ display }: BareOptions, profile: string): string[] {
  return [
    ...(display === 'own' ? [] : ['--headless']),
    '--no-remote',
    '--profile',
    profile,
    '--marionette',
    '--remote-allow-system-access',
    'about:blank',
  ];
}

function preferencesFile({ proxy, isPrivate = false }: BareOptions, profile: string): string {
  const proxied = proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': proxy.host,
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': proxy.host,
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.allow_hijacking_localhost': true,
  };
  // Into the one folder that goes when the browser does.
  const downloads = { 'browser.download.folderList': 2, 'browser.download.dir': profile };
  const privacy = { 'browser.privatebrowsing.autostart': isPrivate };
  return Object.entries({ ...PREFERENCES, ...downloads, ...privacy, ...proxied })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  return until(
    'Firefox to start',
    async () => Number(await readFile(file, 'utf8')) || null,
    60_000,
  );
}

/** The add-on's id. */
async function install(
  marionette: Marionette,
  { extension, isPrivate = false }: LaunchOptions,
): Promise<string> {
  const { value } = (await marionette.command('Addon:Install', {
    path: extension,
    temporary: true,
    allowPrivateBrowsing: isPrivate,
  })) as { value: string };
  return value;
}

/** The id as Firefox writes it into those of elements. */
function widgetOf(id: string): string {
  return id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
}

async function act(tab: Place, source: object): Promise<void> {
  await inPlace(tab, 'WebDriver:PerformActions', { actions: [source] });
  await inPlace(tab, 'WebDriver:ReleaseActions');
}

/** Runs in the page. */
function scrollTo(selector: string): void {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in the page`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
