/** A page that shows any state of the interface, open in a headless Chromium. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { adviceFor, find } from '../../e2e/browsers/installed.ts';
import type { Brief } from '../../../lib/brief.ts';
import { callOf, type View } from '../../e2e/browsers/browser.ts';
import { devToolsOf, type DevTools } from '../../e2e/browsers/devtools.ts';
import { spawnTied } from '../../e2e/browsers/spawn-tied.ts';

const PAGE = fileURLToPath(new URL('../../../.output/screenshots-page/', import.meta.url));
const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The highest popup that browsers show. */
export const POPUP: Size = { width: 400, height: 600 };

export type Theme = 'light' | 'dark';

/** CSS media features that stand for a reader's wishes, e.g. `forced-colors`. */
export type Wishes = Readonly<Record<string, string>>;

export interface Gallery extends View {
  /** Of all states. */
  readonly names: readonly string[];
  /** Shows a state, settled; gives the page's height in pixels. */
  show(name: string, theme: Theme, options?: { size?: Size; wishes?: Wishes }): Promise<number>;
  resize(size: Size): Promise<void>;
  /** PNG of the page as it is shown, at `scale` pixels a CSS pixel. */
  draw(size: Size, scale?: number): Promise<Buffer>;
  /** A key, pressed by the reader. */
  press(key: string, modifiers?: { shift?: boolean }): Promise<void>;
  /** PNG of a page of one's own, which may hold pictures as data. */
  drawPage(html: string, size: Size, scale?: number): Promise<Buffer>;
  close(): Promise<void>;
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
  await build({ configFile: CONFIG, logLevel: 'error' });
  for (const [name, brief] of Object.entries(stories))
    await writeFile(join(PAGE, `${name}.json`), JSON.stringify(brief));
  const server = await preview({ configFile: CONFIG, preview: { host: '127.0.0.1', port: 0 } });
  const [address = ''] = server.resolvedUrls?.local ?? [];
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

  async function show(
    name: string,
    theme: Theme,
    { size = POPUP, wishes = {} }: { size?: Size; wishes?: Wishes } = {},
  ): Promise<number> {
    const features = Object.entries(wishes).map(([name, value]) => ({ name, value }));
    await send('Emulation.setEmulatedMedia', { features });
    await resize(size);
    await send('Page.navigate', { url: `${address}?state=${name}&theme=${theme}` });
    return await evaluate(settled);
  }

  await send('Page.enable', {});
  await send('Page.addScriptToEvaluateOnNewDocument', { source: script });
  await show('reading', 'light');
  const names = await evaluate(() => document.documentElement.dataset['states'] ?? '');
  return {
    names: names.split(' '),
    evaluate,
    show,
    resize,
    draw,
    async drawPage(html, size, scale) {
      await writeFile(join(PAGE, 'own.html'), html);
      await send('Page.navigate', { url: `${address}own.html` });
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
      await server.close();
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

/**
 * Runs in the page: waits for the map's land, where there is a map; the page's height in pixels.
 * It holds no named function: the runner would give those a helper that the page does not have.
 */
async function settled(): Promise<number> {
  while (
    !document.querySelector('html[data-state=shown]') ||
    [...document.querySelectorAll('svg.map')].some((map) => !map.querySelector(':scope > .land'))
  )
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** Runs in the page: waits for it and its pictures. */
async function loaded(): Promise<void> {
  while (document.readyState !== 'complete')
    await new Promise((resolve) => setTimeout(resolve, 20));
}
