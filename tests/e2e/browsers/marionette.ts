import { connect } from 'node:net';
import { Calls } from './calls.ts';

/** Firefox's remote protocol: WebDriver's commands over a local socket, and its own for the browser's window. */
export interface Marionette {
  command(name: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  disconnect(): void;
}

type Answer = readonly [type: 1, id: number, error: { message: string } | null, result: unknown];

/** Each message is the length of its JSON in bytes, a colon, and the JSON. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const calls = new Calls();
  let rest = Buffer.alloc(0);

  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let message = shift(); message !== null; message = shift()) {
      // The first message is a greeting, an object.
      if (Array.isArray(message)) receive(message as unknown as Answer);
    }
  });
  socket.on('error', () => {});
  socket.on('close', () => calls.abandon('the browser has ended'));

  function shift(): unknown {
    const colon = rest.indexOf(':');
    if (colon < 0) return null;
    const from = colon + 1;
    const to = from + Number(rest.toString('latin1', 0, colon));
    if (rest.length < to) return null;
    const message: unknown = JSON.parse(rest.toString('utf8', from, to));
    rest = rest.subarray(to);
    return message;
  }

  function receive([, id, error, result]: Answer): void {
    calls.answer(id, result, error?.message);
  }

  await new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  return {
    command: (name, parameters = {}) =>
      calls.make((id) => {
        const message = JSON.stringify([0, id, name, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    disconnect: () => void socket.destroy(),
  };
}
