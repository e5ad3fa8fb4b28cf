import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  callOf,
  type Browser,
  type LaunchOptions,
  type Popup,
  type Surface,
  type View,
} from './browser.ts';
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
  return {
    marionette,
    page: viewOf(marionette, 'content'),
    window: viewOf(marionette, 'chrome'),
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
  const { marionette, page, window, exited, close } = await startFirefox(options);
  const widget = await install(marionette, options);
  await window.evaluate(inWindow.watchRequests);
  await window.evaluate(inWindow.pinButton, widget);

  const drawn = (place: 'popup' | 'sidebar' | 'page') => ({
    async screenshot() {
      return Buffer.from(await window.evaluate(inWindow.draw, place, options.scale ?? 1), 'base64');
    },
  });
  const surfaceIn = (place: 'popup' | 'sidebar'): Surface => ({
    ...drawn(place),
    async evaluate(run, ...args) {
      const json = await window.evaluate(inWindow.evaluateIn, place, callOf(run, args));
      return JSON.parse(json) as Awaited<ReturnType<typeof run>>;
    },
  });

  async function popup(): Promise<Popup> {
    const view = surfaceIn('popup');
    await until('the popup to load', () => view.evaluate(isLoaded));
    return { ...view, text: () => view.evaluate(() => document.body.innerText), close: closePopup };
  }

  async function closePopup(): Promise<void> {
    await window.evaluate(inWindow.hidePopup);
    await until('the popup to close', () => window.evaluate(inWindow.isPopupGone));
  }

  return {
    page: { ...page, ...drawn('page') },
    exited,
    popup,
    async open(url) {
      await closePopup();
      await navigate(marionette, url);
    },
    async openPopup() {
      await closePopup();
      await window.evaluate(inWindow.clickButton, widget);
      return popup();
    },
    async press(shortcut) {
      await window.evaluate(inWindow.pressKeys, shortcut.split('+'));
    },
    async chooseFromMenu(selector) {
      await page.evaluate(scrollTo, selector);
      const { value: element } = (await inContext(marionette, 'content', 'WebDriver:FindElement', {
        using: 'css selector',
        value: selector,
      })) as { value: object };
      await act(marionette, {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: element },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      });
      await until('the menu', () => window.evaluate(inWindow.chooseMenuItem, widget));
    },
    async answerPermissionPrompt(answer) {
      await until('the permission prompt', () =>
        window.evaluate(inWindow.answerNotification, answer),
      );
    },
    async panel() {
      const view = surfaceIn('sidebar');
      await until('the sidebar', () => view.evaluate(isLoaded));
      return view;
    },
    requests: () => window.evaluate(inWindow.requestsSeen),
    close,
  };
}

/** In the tab, until the page is loaded. */
export async function navigate(marionette: Marionette, url: string): Promise<void> {
  await inContext(marionette, 'content', 'WebDriver:Navigate', { url });
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

/** The add-on's id as Firefox writes it into element ids. */
async function install(
  marionette: Marionette,
  { extension, isPrivate = false }: LaunchOptions,
): Promise<string> {
  const { value } = (await marionette.command('Addon:Install', {
    path: extension,
    temporary: true,
    allowPrivateBrowsing: isPrivate,
  })) as { value: string };
  return value.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
}

/** `content`: the tab's page. `chrome`: the browser's own window. */
type Context = 'content' | 'chrome';

function inContext(
  marionette: Marionette,
  context: Context,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  // The context is a state of the session: two commands that stay together.
  void marionette.command('Marionette:SetContext', { value: context });
  return marionette.command(name, parameters);
}

function viewOf(marionette: Marionette, context: Context): View {
  return {
    async evaluate(run, ...args) {
      const { value } = (await inContext(marionette, context, 'WebDriver:ExecuteScript', {
        script: `return ${callOf(run, args)}`,
        sandbox: context === 'chrome' ? 'system' : null,
      })) as { value: Awaited<ReturnType<typeof run>> };
      return value;
    },
  };
}

async function act(marionette: Marionette, source: object): Promise<void> {
  await inContext(marionette, 'content', 'WebDriver:PerformActions', { actions: [source] });
  await inContext(marionette, 'content', 'WebDriver:ReleaseActions', {});
}

/** Runs in a page of the extension, which is an empty one at first. */
function isLoaded(): boolean {
  return document.readyState === 'complete' && location.protocol === 'moz-extension:';
}

/** Runs in the page. */
function scrollTo(selector: string): void {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in the page`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}
