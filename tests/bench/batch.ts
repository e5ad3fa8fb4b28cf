import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { residentOf } from './memory.ts';
import type { Page } from './pages.ts';

export interface Batch {
  readonly pagesASecond: number;
  /** Megabytes, the most seen. */
  readonly memory: number;
}

const CLI = fileURLToPath(new URL('../../.output/cli/summarise.mjs', import.meta.url));
const ALONE = fileURLToPath(new URL('readability-alone.mjs', import.meta.url));
const LOOK_MS = 200;

/** The command line over that many pages: with one core, with all, and Readability alone in a loop. */
export async function batch(
  pages: readonly Page[],
  count: number,
): Promise<Readonly<Record<string, Batch>>> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-batch-'));
  const files = Array.from({ length: count }, (_, at) => {
    const file = join(folder, `${at}.html`);
    writeFileSync(file, pages[at % pages.length]?.html ?? '');
    return file;
  });
  const cores = availableParallelism();
  const result = {
    'summarise, one core': await timed([CLI, '--json', '--jobs', '1', ...files], count),
    [`summarise, ${cores} cores`]: await timed(
      [CLI, '--json', '--jobs', `${cores}`, ...files],
      count,
    ),
    'Readability alone, one core': await timed([ALONE, ...files], count),
  };
  rmSync(folder, { recursive: true });
  return result;
}

async function timed(args: readonly string[], count: number): Promise<Batch> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, residentOf(args[0] ?? ''));
  }, LOOK_MS);
  await once(child, 'exit');
  clearInterval(timer);
  return { pagesASecond: (count / (performance.now() - from)) * 1000, memory };
}
