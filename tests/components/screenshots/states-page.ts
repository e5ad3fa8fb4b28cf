/** The page that shows any state of the interface, on a server of this machine. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { Brief } from '../../../lib/brief.ts';

const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));

export type Theme = 'light' | 'dark';

export interface StatesPage {
  /** `locale`: a folder of `_locales` or `pseudo`, in place of the state's own. */
  address(state: string, theme: Theme, locale?: string): string;
  /** Puts a page of one's own beside it; gives its address. */
  put(html: string): Promise<string>;
  close(): Promise<void>;
}

/** @param stories briefs to be shown besides, by name */
export async function serveStates(
  stories: Readonly<Record<string, Brief>> = {},
): Promise<StatesPage> {
  // A folder of its own: tests and pictures may be made at the same time.
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-states-'));
  const output = { outDir: folder, emptyOutDir: true };
  await build({ configFile: CONFIG, logLevel: 'error', build: output });
  for (const [name, brief] of Object.entries(stories))
    await writeFile(join(folder, `${name}.json`), JSON.stringify(brief));
  const server = await preview({
    configFile: CONFIG,
    build: output,
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return {
    address: (state, theme, locale = '') =>
      `${address}?state=${state}&theme=${theme}&locale=${locale}`,
    async put(html) {
      await writeFile(join(folder, 'own.html'), html);
      return `${address}own.html`;
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Runs in the page: waits for the map's land, where there is a map; the page's height in pixels.
 * It holds no named function: the runner would give those a helper that the page does not have.
 */
export async function settled(): Promise<number> {
  while (
    !document.querySelector('html[data-state=shown]') ||
    [...document.querySelectorAll('svg.map')].some((map) => !map.querySelector(':scope > .land'))
  )
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return Math.ceil(document.body.getBoundingClientRect().height);
}
