import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { Calls } from './calls.ts';

type Params = Readonly<Record<string, unknown>>;

/** Chrome DevTools Protocol over a pipe: JSON messages, each ended by a NUL byte. */
export interface DevTools {
  send(method: string, params?: Params, sessionId?: string): Promise<unknown>;
  on(method: string, listener: (params: unknown, sessionId: string | undefined) => void): void;
}

type Message =
  | { readonly id: number; readonly result: unknown; readonly error?: { readonly message: string } }
  | { readonly method: string; readonly params: unknown; readonly sessionId?: string };

/** `browser` was started with `--remote-debugging-pipe`: it reads from descriptor 3 and writes to 4. */
export function devToolsOf(browser: ChildProcess): DevTools {
  const requests = browser.stdio[3] as Writable;
  const answers = browser.stdio[4] as Readable;
  const calls = new Calls();
  const listeners = new Map<string, (params: unknown, sessionId: string | undefined) => void>();
  let rest = '';

  answers.setEncoding('utf8');
  answers.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as Message);
  });
  answers.on('close', () => calls.abandon('the browser has ended'));
  requests.on('error', () => calls.abandon('the browser has ended'));

  function receive(message: Message): void {
    if ('id' in message) calls.answer(message.id, message.result, message.error?.message);
    else listeners.get(message.method)?.(message.params, message.sessionId);
  }

  return {
    send: (method, params = {}, sessionId) =>
      calls.make((id) => requests.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)),
    on: (method, listener) => void listeners.set(method, listener),
  };
}
