import type { Faults, LaunchOptions } from './browser.ts';
import { popupsIn } from './firefox-popups.ts';
import { inPlace, viewOf, type Place } from './firefox-views.ts';
import * as inWindow from './firefox-window.ts';

interface Driven {
  /** The window of the tab in use. */
  readonly home: Place;
  /** The add-on's. */
  readonly id: string;
  readonly widget: string;
  readonly options: LaunchOptions;
  /** Loads the add-on. */
  readonly install: () => Promise<unknown>;
}

export function faultsOf({ home, id, widget, options, install }: Driven): Faults {
  const window = viewOf(home);
  const { marionette } = home;
  return {
    async stopBackground() {
      await window.evaluate(inWindow.stopBackground, id);
    },
    async updateExtension() {
      await install();
    },
    async openWindow(url) {
      await window.evaluate(inWindow.keepPopups);
      const { handle: tab } = (await inPlace(home, 'WebDriver:NewWindow', {
        type: 'window',
        focus: true,
      })) as { handle: string };
      const page: Place = { marionette, tab, context: 'content' };
      await inPlace(page, 'WebDriver:Navigate', { url });
      const popups = popupsIn(viewOf({ ...page, context: 'chrome' }), widget, options.scale ?? 1);
      return {
        page: viewOf(page),
        openPopup: popups.open,
        async close() {
          await inPlace(page, 'WebDriver:CloseWindow');
        },
      };
    },
  };
}
