import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site on this machine: the golden articles at `/articles/<slug>`, own pages at `/<name>`. */
export interface Site {
  /** `host`: any name below `localhost` is this machine. */
  url(path: string, host?: string): string;
  /** What was asked of it; it gives every visitor a cookie. */
  readonly visits: readonly { readonly url: string; readonly cookie: string | undefined }[];
  close(): void;
}

const TESTS = new URL('..', import.meta.url);

export async function openSite(): Promise<Site> {
  const visits: { url: string; cookie: string | undefined }[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    visits.push({ url: `http://${headers.host}${url}`, cookie: headers.cookie });
    readFile(fileOf(url)).then(
      (html) =>
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'set-cookie': 'visitor=known; Path=/',
          })
          .end(html),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    visits,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileOf(path: string): URL {
  const [folder, slug] = path.split('/').slice(1);
  return folder === 'articles'
    ? new URL(`articles/${slug}/source.html`, TESTS)
    : new URL(`e2e/pages${path}.html`, TESTS);
}
