/** What the build may weigh: the tests beside this one have just made it. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { popupCode, type PopupCode } from '../support/popup-code.ts';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Bytes; loaded anew into every page that is read. */
const PAGE_SCRIPT = 60_000;

/** Compressed bytes; what was reached, and a little room. */
const POPUP: PopupCode = { first: 33_000, brief: 174_000 };

const folderOf = (build: string): string =>
  fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));

test.each(BUILDS)('%s: the page’s script is small', (build) =>
  expect(statSync(`${folderOf(build)}/article.js`).size).toBeLessThanOrEqual(PAGE_SCRIPT),
);

test.each(BUILDS)(
  '%s: little is loaded before the first paint and for the first brief',
  (build) => {
    const { first, brief } = popupCode(folderOf(build));
    expect(first).toBeLessThanOrEqual(POPUP.first);
    expect(brief).toBeLessThanOrEqual(POPUP.brief);
  },
);
