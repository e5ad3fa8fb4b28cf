/** The states in a headless Chromium, drawn and tried out. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adviceFor, find } from '../../e2e/browsers/installed.ts';
import type { Brief } from '../../../lib/brief.ts';
import { callOf, type View } from '../../e2e/browsers/browser.ts';
import { devToolsOf, type DevTools } from '../../e2e/browsers/devtools.ts';
import { spawnTied } from '../../e2e/browsers/spawn-tied.ts';
import type { Easel } from './easel.ts';
import { serveStates, settled, type StatesPage, type Theme } from './states-page.ts';
import { SIZES, type Size, type SurfaceName } from './surface.ts';

/** CSS media features that stand for a reader's wishes, e.g. `forced-colors`. */
export type Wishes = Readonly<Record<string, string>>;

export interface ShowOptions {
  /** Else as large as where it stands. */
  readonly size?: Size;
  readonly wishes?: Wishes;
  /** A folder of `_locales`, or `pseudo`; else the state's own. */
  readonly locale?: string;
}

export interface Gallery extends View, Pick<Easel, 'draw' | 'close'> {
  /** All states, and where they stand. */
  readonly states: ReadonlyMap<string, SurfaceName>;
  /** The page that this gallery and other browsers show them on. */
  readonly page: StatesPage;
  /** Shows a state, settled; gives the page's height in pixels. */
  show(name: string, theme: Theme, options?: ShowOptions): Promise<number>;
  resize(size: Size): Promise<void>;
  /** A key, pressed by the reader. */
  press(key: string, modifiers?: { shift?: boolean }): Promise<void>;
  /** PNG of a page of one's own, which may hold pictures as data. */
  drawPage(html: string, size: Size, scale?: number): Promise<Buffer>;
}

export interface GalleryOptions {
  /** Briefs to be shown besides, by name. */
  readonly stories?: Readonly<Record<string, Brief>>;
  /** Source that is run in the page before its own. */
  readonly script?: string;
}

export async function openGallery({
  stories = {},
  script = '',
}: GalleryOptions = {}): Promise<Gallery> {
  const program = find('chromium');
  if (program === null) throw new Error(adviceFor(['chromium']));
  const page = await serveStates(stories);
  const profile = await mkdtemp(join(tmpdir(), 'standfirst-gallery-'));
  const chromium = spawnTied(
    program,
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--hide-scrollbars',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = await tabOf(devToolsOf(chromium));

  const evaluate: View['evaluate'] = async (run, ...args) => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression: callOf(run, args),
      awaitPromise: true,
      returnByValue: true,
    })) as Evaluation;
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<ReturnType<typeof run>>;
  };

  async function resize({ width, height }: Size, scale = 1): Promise<void> {
    const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
    await send('Emulation.setDeviceMetricsOverride', metrics);
  }

  async function draw(size: Size, scale = 2): Promise<Buffer> {
    await resize(size, scale);
    const { data } = (await send('Page.captureScreenshot', {})) as { data: string };
    return Buffer.from(data, 'base64');
  }

  let states: Gallery['states'] = new Map();
  async function show(
    name: string,
    theme: Theme,
    { size = SIZES[states.get(name) ?? 'popup'], wishes = {}, locale }: ShowOptions = {},
  ): Promise<number> {
    const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
    await send('Emulation.setEmulatedMedia', { features });
    await resize(size);
    await send('Page.navigate', { url: page.address(name, theme, locale) });
    return await evaluate(settled);
  }

  await send('Page.enable', {});
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  await show('reading', 'light');
  const listed = await evaluate(() => document.documentElement.dataset['states'] ?? '');
  states = new Map(JSON.parse(listed) as [string, SurfaceName][]);
  return {
    states,
    page,
    evaluate,
    show,
    resize,
    draw,
    async drawPage(html, size, scale) {
      await send('Page.navigate', { url: await page.put(html) });
      await evaluate(loaded);
      return await draw(size, scale);
    },
    async press(key, { shift = false } = {}) {
      const event = { ...KEYS[key], key, code: key, modifiers: shift ? 8 : 0 };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async close() {
      chromium.kill();
      await page.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What a key writes, and its number on Windows, by which Chromium knows it. */
const KEYS: Readonly<Record<string, { text?: string; windowsVirtualKeyCode: number }>> = {
  Tab: { windowsVirtualKeyCode: 9 },
  Enter: { text: '\r', windowsVirtualKeyCode: 13 },
  Escape: { windowsVirtualKeyCode: 27 },
  End: { windowsVirtualKeyCode: 35 },
  Home: { windowsVirtualKeyCode: 36 },
  ArrowLeft: { windowsVirtualKeyCode: 37 },
  ArrowRight: { windowsVirtualKeyCode: 39 },
};

interface Evaluation {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

async function tabOf(devTools: DevTools) {
  const { targetId } = (await devTools.send('Target.createTarget', { url: 'about:blank' })) as {
    targetId: string;
  };
  const { sessionId } = (await devTools.send('Target.attachToTarget', {
    targetId,
    flatten: true,
  })) as { sessionId: string };
  return async (method: string, params: object) =>
    await devTools.send(method, params as Record<string, unknown>, sessionId);
}

/** Runs in the page: waits for it and its pictures. */
async function loaded(): Promise<void> {
  while (document.readyState !== 'complete')
    await new Promise((resolve) => setTimeout(resolve, 20));
}
