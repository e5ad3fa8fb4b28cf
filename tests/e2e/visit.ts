import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from './browsers/installed.ts';
import type { Browser, Faults } from './browsers/browser.ts';
import { launch } from './browsers/launch.ts';
import { openSite, type Site } from './site.ts';

/** A web site and a browser, from before the first test of the suite until after its last. */
export interface Visit {
  readonly site: Site;
  readonly browser: Browser;
  readonly faults: Faults;
}

/** @param isPrivate in a private window, where the reader has allowed the extension */
export function visitWith(name: BrowserName, { isPrivate = false } = {}): Visit {
  let site: Site | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    site = await openSite();
    browser = await launch(name, 'virtual', { isPrivate });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    get site() {
      return present(site);
    },
    get browser() {
      return present(browser);
    },
    get faults() {
      return present(browser).faults;
    },
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('asked for before the suite has begun');
  return value;
}
