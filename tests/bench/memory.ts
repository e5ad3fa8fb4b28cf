import { readdirSync, readFileSync } from 'node:fs';

/**
 * Megabytes in use, each shared page counted by its share, of this process's descendants whose
 * command line holds `flag`; `NaN` where there is no /proc.
 */
export function residentOf(flag: string): number {
  try {
    const own = descendantsOf(process.pid).filter((pid) => read(pid, 'cmdline').includes(flag));
    const kilobytes = own.map((pid) =>
      Number(/^Pss:\s+(\d+)/m.exec(read(pid, 'smaps_rollup'))?.[1]),
    );
    return kilobytes.length > 0 ? kilobytes.reduce((sum, one) => sum + one) / 1024 : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

function descendantsOf(root: number): readonly number[] {
  const parents = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = Number(/\) \S (\d+)/.exec(read(Number(entry), 'stat'))?.[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(entry)]);
  }
  const found = [root];
  for (const pid of found) found.push(...(parents.get(pid) ?? []));
  return found;
}

/** '' for a process that has just ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
