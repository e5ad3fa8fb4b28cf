/**
 * `npm run bench:gazetteer`: the built asset's size, cold load, memory and look-up time. Each load runs
 * in a process of its own, and the least of several is told: a shared machine only ever adds to it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openGazetteer } from '../../lib/gazetteer/gazetteer.ts';

const ASSET = new URL('../../.output/gazetteer.bin', import.meta.url);
const LOADS = 5;
const LOOK_UPS = 200_000;
/** Half of them known, half not, as in running text. */
const NAMES =
  'Kharkiv|Fort Worth|Middle East|Port-au-Prince|Saint Louis|Zürich|Monday|Mr Smith|The Associated|Xyzzy'.split(
    '|',
  );

interface Load {
  readonly ms: number;
  readonly megabytes: number;
}

if (process.argv.includes('--load')) console.log(JSON.stringify(load()));
else report();

function load(): Load {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const from = performance.now();
  const opened = openGazetteer(readFileSync(ASSET));
  opened.lookUp('Kharkiv');
  const ms = performance.now() - from;
  globalThis.gc?.();
  return { ms, megabytes: (process.memoryUsage().rss - before) / 1e6 };
}

function report(): void {
  const bytes = readFileSync(ASSET);
  console.log(`asset      ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzip`);
  const loads = Array.from({ length: LOADS }, () => {
    const file = fileURLToPath(import.meta.url);
    const options = ['--expose-gc', ...process.execArgv, file, '--load'];
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' })) as Load;
  });
  console.log(`cold load  ${least(loads.map(({ ms }) => ms)).toFixed(1)} ms`);
  console.log(`memory     +${least(loads.map(({ megabytes }) => megabytes)).toFixed(1)} MB`);
  const opened = openGazetteer(bytes);
  const rounds = Array.from({ length: LOADS }, () => {
    const from = performance.now();
    for (let at = 0; at < LOOK_UPS; at++) opened.lookUp(NAMES[at % NAMES.length] ?? '');
    return ((performance.now() - from) * 1000) / LOOK_UPS;
  });
  console.log(`look-up    ${least(rounds).toFixed(2)} microseconds`);
}

function least(values: readonly number[]): number {
  return Math.min(...values);
}
