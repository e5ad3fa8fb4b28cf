import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that sees whatever a browser sends, and lets it no farther than this machine. */
export interface Witness {
  readonly host: string;
  readonly port: number;
  /** Addresses, or host and port where the rest is encrypted. */
  readonly seen: readonly string[];
  close(): void;
}

const HOST = '127.0.0.1';

export async function openWitness(): Promise<Witness> {
  const seen: string[] = [];
  const proxy = createServer((asked, response) => {
    const url = new URL(asked.url ?? '', 'http://no-address.invalid');
    seen.push(url.href);
    if (!isThisMachine(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = asked;
    const passed = request(
      { host: HOST, port: url.port, path: url.pathname + url.search, method, headers },
      (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers)),
    );
    passed.on('error', () => response.destroy());
    asked.pipe(passed);
  });
  proxy.on('connect', ({ url }, socket) => {
    seen.push(url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, HOST, resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    host: HOST,
    port,
    seen,
    close() {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

const isThisMachine = (host: string): boolean => host === HOST || host.endsWith('localhost');
