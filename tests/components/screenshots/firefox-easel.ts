/** The states as a headless Firefox draws them. */
import { adviceFor, find } from '../../e2e/browsers/installed.ts';
import { navigate, startFirefox } from '../../e2e/browsers/firefox.ts';
import { draw, resizePage } from '../../e2e/browsers/firefox-window.ts';
import type { Easel } from './easel.ts';
import { settled, type StatesPage } from './states-page.ts';

export async function openFirefoxEasel(states: StatesPage): Promise<Easel> {
  const program = find('firefox');
  if (program === null) throw new Error(adviceFor(['firefox']));
  const { tab, page, window, close } = await startFirefox({ program, display: 'none' });
  return {
    async show(name, theme, { width, height }) {
      await window.evaluate(resizePage, width, height);
      await navigate(tab, states.address(name, theme));
      return await page.evaluate(settled);
    },
    async draw({ width, height }, scale = 2) {
      await window.evaluate(resizePage, width, height);
      await page.evaluate(settled);
      return Buffer.from(await window.evaluate(draw, 'page', scale), 'base64');
    },
    close,
  };
}
