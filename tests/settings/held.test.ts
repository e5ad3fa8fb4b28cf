import { expect, test } from 'vitest';
import { heldSettings } from '../../lib/settings/held.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/settings.ts';

const DARK: Settings = { ...DEFAULTS, theme: 'dark' };
const LARGE: Settings = { ...DEFAULTS, textSize: 'large' };

/** Storage that answers when it is told to. */
function slowStorage() {
  let answer: (settings: Settings) => void = () => {};
  let keep = (): void => {};
  let refuse: (reason: Error) => void = () => {};
  const loaded = new Promise<Settings>((resolve) => (answer = resolve));
  const saved = new Promise<void>((resolve, reject) => ([keep, refuse] = [resolve, reject]));
  return { held: heldSettings({ load: () => loaded, save: () => saved }), answer, keep, refuse };
}

test('the defaults hold until what is kept is read', async () => {
  const { held, answer } = slowStorage();
  const read = held.refresh();
  expect(held.now).toBe(DEFAULTS);
  answer(LARGE);
  await read;
  expect(held.now).toBe(LARGE);
});

test('a choice holds at once, also over what was being read', async () => {
  const { held, answer, keep } = slowStorage();
  const read = held.refresh();
  const chosen = held.choose(DARK);
  expect(held.now).toBe(DARK);
  keep();
  await chosen;
  answer(LARGE);
  await read;
  expect(held.now).toBe(DARK);
});

test('nor is it lost to what is read while it is being kept', async () => {
  const { held, answer, keep } = slowStorage();
  const chosen = held.choose(DARK);
  const read = held.refresh();
  answer(LARGE);
  await read;
  expect(held.now).toBe(DARK);
  keep();
  await chosen;
  await held.refresh();
  expect(held.now).toBe(LARGE);
});

test('a choice for which there is no room is told, and what is kept holds when read again', async () => {
  const { held, answer, refuse } = slowStorage();
  const chosen = held.choose(DARK);
  refuse(new Error('full'));
  await expect(chosen).rejects.toThrow('full');
  answer(LARGE);
  await held.refresh();
  expect(held.now).toBe(LARGE);
});
