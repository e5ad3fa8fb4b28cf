/** What a page of the extension reaches of the browser's storage. */
import type { Json, View } from './browsers/browser.ts';

interface Area {
  readonly QUOTA_BYTES: number;
  getBytesInUse(key: null): Promise<number>;
  set(items: Record<string, Json>): Promise<void>;
  get(key: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

/** Its globals. */
export interface ExtensionPage {
  readonly browser: { readonly storage: { readonly sync: Area; readonly session: Area } };
}

/** Writes it as the extension does, into what the browser keeps for it. */
export async function store(
  view: View,
  area: 'sync' | 'session',
  items: Record<string, Json>,
): Promise<void> {
  await view.evaluate(
    async (area, items) => {
      await (globalThis as unknown as ExtensionPage).browser.storage[area].set(items);
    },
    area,
    items,
  );
}
