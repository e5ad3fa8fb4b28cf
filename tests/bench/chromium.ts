import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from '../e2e/browsers/launch.ts';
import type { Bench } from './in-page.ts';
import type { Page } from './pages.ts';

/** A headless Chromium, on a page that holds the bench and nothing else. */
export interface BenchPage {
  run<Name extends keyof Bench>(name: Name): Promise<Awaited<ReturnType<Bench[Name]>>>;
  /** A page of its own, in which nothing has run yet. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export async function openBenchPage(pages: readonly Page[], gazetteer: Buffer): Promise<BenchPage> {
  const files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
    '/': ['text/html', '<!doctype html><meta charset="utf-8"><script src="/bench.js"></script>'],
    '/bench.js': ['text/javascript', await bundle()],
    '/gazetteer.bin': ['application/octet-stream', gazetteer],
    '/texts.json': ['application/json', JSON.stringify(pages.map(({ text }) => text))],
    '/page.html': ['text/plain', pages[0]?.html ?? ''],
  };
  const server = createServer(({ url = '/' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launch('chromium', 'none');
  await browser.open(address);
  return {
    run: (name) =>
      browser.page.evaluate(
        async (name) => (await (globalThis as unknown as { bench: Bench }).bench[name]()) as never,
        name,
      ),
    reload: () => browser.open(address),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Recognizers-Text's build for browsers exports nothing.
    resolve: { mainFields: ['module', 'main'] },
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'benchInPage',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('vite gave no bundle');
  return output.output[0].code;
}

export function builtGazetteer(): Buffer {
  return readFileSync(new URL('../../.output/gazetteer.bin', import.meta.url));
}
