/** What is kept of a tab until the browser closes: in memory only, and out of reach of pages. */
import { browser } from 'wxt/browser';

const KINDS = ['request', 'brief', 'fingerprint'] as const;
type Kind = (typeof KINDS)[number];

const keyOf = (kind: Kind, tab: number) => `${kind}:${tab}`;

export async function keep(
  tab: number,
  values: Partial<Readonly<Record<Kind, unknown>>>,
): Promise<void> {
  const entries = KINDS.filter((kind) => kind in values).map((kind) => [
    keyOf(kind, tab),
    values[kind],
  ]);
  await browser.storage.session.set(Object.fromEntries(entries));
}

export async function kept(tab: number, kind: Kind): Promise<unknown> {
  const key = keyOf(kind, tab);
  return (await browser.storage.session.get(key))[key];
}

export async function forget(tab: number, kinds: readonly Kind[] = KINDS): Promise<void> {
  await browser.storage.session.remove(kinds.map((kind) => keyOf(kind, tab)));
}

/** Of all tabs. */
export async function forgetAll(kinds: readonly Kind[] = KINDS): Promise<void> {
  const keys = await Promise.all(kinds.map(keysOf));
  await browser.storage.session.remove(keys.flat());
}

/** Told of each tab of which something new of that kind is kept, or nothing any more. */
export function watchKept(kind: Kind, listener: (tab: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const key of Object.keys(changes))
      if (key.startsWith(`${kind}:`)) listener(Number(key.slice(kind.length + 1)));
  });
}

/** In all tabs. */
export async function keptCount(kind: Kind): Promise<number> {
  return (await keysOf(kind)).length;
}

async function keysOf(kind: Kind): Promise<string[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.filter((key) => key.startsWith(`${kind}:`));
}
