import { fileURLToPath } from 'node:url';
import { adviceFor, find, type BrowserName } from './installed.ts';
import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** The browser of that name with this project's build of the extension. */
export async function launch(
  name: BrowserName,
  display: LaunchOptions['display'],
  more: Partial<Pick<LaunchOptions, 'proxy' | 'scale' | 'isPrivate'>> = {},
): Promise<Browser> {
  const program = find(name);
  if (program === null) throw new Error(adviceFor([name]));
  const extension = fileURLToPath(new URL(`../../../${BUILDS[name]}`, import.meta.url));
  const options = { program, extension, display, ...more };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
