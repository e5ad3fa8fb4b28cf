import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site on this machine: the golden articles at `/articles/<slug>`, own pages at `/<name>`. */
export interface Site {
  /** `host`: any name below `localhost` is this machine. */
  url(path: string, host?: string): string;
  close(): void;
}

const TESTS = new URL('..', import.meta.url);

export async function openSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    readFile(fileOf(pathname)).then(
      (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileOf(pathname: string): URL {
  const [folder, slug] = pathname.split('/').slice(1);
  return folder === 'articles'
    ? new URL(`articles/${slug}/source.html`, TESTS)
    : new URL(`e2e/pages${pathname}.html`, TESTS);
}
