import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTurns } from '../../entrypoints/reader/in-turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Each stage takes so many milliseconds. */
function* work(...times: readonly number[]): Generator<string, string, void> {
  for (const [index, time] of times.entries()) {
    yield `stage ${index}`;
    vi.setSystemTime(Date.now() + time);
    vi.advanceTimersByTime(time);
  }
  return 'done';
}

async function told(stages: Generator<string, string, void>) {
  const tell = vi.fn<(stage: string) => void>();
  const result = inTurns(stages, tell);
  await vi.runAllTimersAsync();
  expect(await result).toBe('done');
  return tell.mock.calls.flat();
}

test('short work is done at one go', async () => {
  expect(await told(work(30, 30, 30))).toEqual([]);
});

test('of long work each stage is told that comes after some waiting', async () => {
  expect(await told(work(110, 110, 10, 10, 110))).toEqual(['stage 1', 'stage 2']);
});

test('a mistake of the work is the caller’s to see', async () => {
  // oxlint-disable-next-line require-yield -- it ends before its first stage
  const broken = (function* (): Generator<string, string, void> {
    throw new Error('broken');
  })();
  await expect(inTurns(broken, () => {})).rejects.toThrow('broken');
});
