import type { Worker } from 'node:worker_threads';
import type { Printed } from './summarise-file.ts';

export interface Task {
  readonly file: string;
}

/**
 * Drives the files through `jobs` workers, one file at a time each, and shows the results in the
 * order of the files. A worker that dies is a failure of its file alone; another takes its place.
 * No worker runs more than `AHEAD` files ahead of what was shown, so memory stays flat.
 */
export async function inParallel(
  files: readonly string[],
  jobs: number,
  start: () => Worker,
  show: (printed: Printed) => Promise<void>,
): Promise<void> {
  const AHEAD = 4 * jobs;
  const done = new Map<number, Printed>();
  let next = 0;
  let shown = 0;
  const waiting: (() => void)[] = [];

  const showReady = async () => {
    for (let ready = done.get(shown); ready; ready = done.get(shown)) {
      done.delete(shown++);
      await show(ready);
    }
    for (const go of waiting.splice(0)) go();
  };
  let showing = Promise.resolve();

  const work = async () => {
    let worker = start();
    while (next < files.length) {
      if (next - shown >= AHEAD) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      const index = next++;
      const file = files[index] ?? '';
      const printed = await runOn(worker, { file });
      if (!printed) worker = start();
      done.set(index, printed ?? { file, output: '', complaint: `${file}: It broke the reader.` });
      showing = showing.then(showReady);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));
  await showing;
}

/** `null`: the worker died on it. */
function runOn(worker: Worker, task: Task): Promise<Printed | null> {
  return new Promise((resolve) => {
    const settle = (printed: Printed | null) => {
      worker.off('message', settle);
      worker.off('error', dead);
      worker.off('exit', dead);
      resolve(printed);
    };
    const dead = () => settle(null);
    worker.on('message', settle);
    worker.on('error', dead);
    worker.on('exit', dead);
    worker.postMessage(task);
  });
}
