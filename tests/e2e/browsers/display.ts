import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { spawnTied } from './spawn-tied.ts';

const run = promisify(execFile);

/** An X server of its own, with a mouse and a keyboard; nobody sees it. */
export interface VirtualDisplay {
  /** For the environment: `:99`. */
  readonly name: string;
  /** See xdotool(1). */
  xdotool(...args: readonly (string | number)[]): Promise<string>;
  /** The ids of all that can be seen: windows, menus, bubbles. */
  windows(): Promise<readonly string[]>;
  /** 0 (black) to 255 (white). */
  brightness(x: number, y: number): Promise<number>;
  close(): Promise<void>;
}

export async function openVirtualDisplay(width: number, height: number): Promise<VirtualDisplay> {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-display-'));
  const server = spawnTied(
    'Xvfb',
    `-displayfd 3 -screen 0 ${width}x${height}x24 -fbdir ${folder} -nolisten tcp`.split(' '),
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdio[3] as Readable).once('line', resolve);
    server.once('error', (cause) => reject(new Error('Xvfb is missing', { cause })));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const name = `:${number}`;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  async function xdotool(...args: readonly (string | number)[]): Promise<string> {
    const env = { ...process.env, DISPLAY: name };
    const { stdout } = await run('xdotool', args.map(String), { env });
    return stdout.trim();
  }
  return {
    name,
    xdotool,
    async windows() {
      return (await xdotool('search', '--onlyvisible', '--name', '')).split('\n');
    },
    brightness: (x, y) => brightness(join(folder, 'Xvfb_screen0'), x, y),
    async close() {
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of a pixel of an xwd(1) file: a header of 32-bit words, a table of colours, rows of 4 bytes a pixel. */
async function brightness(screen: string, x: number, y: number): Promise<number> {
  const file = await open(screen);
  try {
    const { buffer: header } = await file.read(Buffer.alloc(100), 0, 100, 0);
    const word = (index: number) => header.readUInt32BE(index * 4);
    const headerSize = word(0);
    const bytesPerRow = word(12);
    const colours = word(19) * 12;
    const at = headerSize + colours + y * bytesPerRow + x * 4;
    const { buffer: pixel } = await file.read(Buffer.alloc(3), 0, 3, at);
    return Math.max(...pixel);
  } finally {
    await file.close();
  }
}
