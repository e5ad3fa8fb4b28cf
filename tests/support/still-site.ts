import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { View } from '../e2e/browsers/browser.ts';

interface Source {
  readonly name: string;
  readonly html: string;
}

export interface SavedSite {
  url(name: string): string;
  close(): void;
}

/** Loads nothing and runs nothing of its own, but lets a driver hand it source to evaluate. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'";

/** Pages on this machine, each as its source alone makes it. */
export function openStillSite(pages: readonly Source[]): Promise<SavedSite> {
  return openPages(pages, { 'content-security-policy': STILL });
}

/** Pages on this machine, scripts and all. */
export async function openPages(
  pages: readonly Source[],
  headers: Readonly<Record<string, string>> = {},
): Promise<SavedSite> {
  const sources = new Map(pages.map(({ name, html }) => [`/${encodeURIComponent(name)}`, html]));
  const server = createServer(({ url = '' }, response) => {
    const html = sources.get(url);
    response
      .writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...headers,
      })
      .end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Runs a script in a page of that site. */
export async function runIn(page: View, script: string): Promise<void> {
  await page.evaluate((script) => {
    new Function(script)();
    return null;
  }, script);
}
