/** The extension's popup and sidebar in a window of Firefox. */
import { callOf, type Popup, type Surface, type View } from './browser.ts';
import * as inWindow from './firefox-window.ts';
import { until } from './until.ts';

/** @param widget the add-on's id as Firefox writes it into element ids. */
export function popupsIn(window: View, widget: string, scale: number) {
  const drawn = (place: 'popup' | 'sidebar' | 'page') => ({
    async screenshot() {
      return Buffer.from(await window.evaluate(inWindow.draw, place, scale), 'base64');
    },
  });
  const surfaceIn = (place: 'popup' | 'sidebar'): Surface => ({
    ...drawn(place),
    async evaluate(run, ...args) {
      const json = await window.evaluate(inWindow.evaluateIn, place, callOf(run, args));
      return JSON.parse(json) as Awaited<ReturnType<typeof run>>;
    },
  });

  async function popup(): Promise<Popup> {
    const view = surfaceIn('popup');
    await until('the popup to load', () => view.evaluate(isLoaded));
    return { ...view, text: () => view.evaluate(() => document.body.innerText), close };
  }

  async function open(): Promise<Popup> {
    await close();
    await window.evaluate(inWindow.clickButton, widget);
    return popup();
  }

  async function close(): Promise<void> {
    await window.evaluate(inWindow.hidePopup);
    await until('the popup to close', () => window.evaluate(inWindow.isPopupGone));
  }

  async function panel(): Promise<Surface> {
    const view = surfaceIn('sidebar');
    await until('the sidebar', () => view.evaluate(isLoaded));
    return view;
  }

  return { page: drawn('page'), popup, open, close, panel };
}

/** Runs in a page of the extension, which is an empty one at first. */
function isLoaded(): boolean {
  return document.readyState === 'complete' && location.protocol === 'moz-extension:';
}
