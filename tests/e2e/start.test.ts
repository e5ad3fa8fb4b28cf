import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { openVirtualDisplay, type VirtualDisplay } from './browsers/display.ts';
import { until } from './browsers/until.ts';

const HEADLINE = 'Russia withdraws troops from Kharkiv';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

describe.each(['chromium', 'firefox'] as const)('npm start with %s', (name) => {
  let running: Running | undefined;
  let display: VirtualDisplay | undefined;

  afterEach(async () => {
    running?.kill('SIGKILL');
    await display?.close();
    display = undefined;
  });

  test('without a display: prints the brief, saves a picture and ends', async () => {
    running = start(name, {});
    expect(await running.exit).toBe(0);
    expect(running.output()).toContain(HEADLINE);
    expect(running.output()).toContain('--- Quotes ---');
    const [, picture = ''] = /Its picture: (.+)/.exec(running.output()) ?? [];
    expect(readFileSync(picture).subarray(0, PNG.length)).toEqual(PNG);
  });

  test('with a display: says what to click, and Ctrl-C ends all that it started', async () => {
    display = await openVirtualDisplay(1200, 850);
    running = start(name, { DISPLAY: display.name });
    await until(
      'the instructions',
      () => running?.output().includes('click the Standfirst'),
      60_000,
    );
    running.kill('SIGINT');
    expect(await running.exit).toBe(0);
    await until('all processes to end', () => !running?.kill(0));
  });
});

interface Running {
  output(): string;
  readonly exit: Promise<number | null>;
  /** The program and all that it started; false when there is none left. */
  kill(signal: NodeJS.Signals | 0): boolean;
}

/** With no other browser in reach, and on no display but that of `environment`. */
function start(name: 'chromium' | 'firefox', environment: NodeJS.ProcessEnv): Running {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...inherited } = process.env;
  const other = name === 'chromium' ? 'FIREFOX' : 'CHROMIUM';
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/start.ts'],
    // A process group of its own, as a shell gives it.
    { detached: true, env: { ...inherited, ...environment, [other]: '/nowhere' }, stdio: 'pipe' },
  );
  let output = '';
  program.stdout.on('data', (chunk) => (output += chunk));
  program.stderr.on('data', (chunk) => (output += chunk));
  return {
    output: () => output,
    exit: exitOf(program),
    kill(signal) {
      try {
        return process.kill(-(program.pid ?? 0), signal);
      } catch {
        return false;
      }
    },
  };
}

async function exitOf(program: ChildProcess): Promise<number | null> {
  const [code] = (await once(program, 'exit')) as [number | null];
  return code;
}
