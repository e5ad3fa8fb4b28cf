import type { Faults, Popup } from './browser.ts';
import { surfaceOf, type Target, type TargetInfo, type Targets } from './chromium-targets.ts';
import type { DevTools } from './devtools.ts';
import { until } from './until.ts';

interface Driven {
  readonly devTools: DevTools;
  readonly targets: Targets;
  /** The tab in use. */
  readonly tab: Target;
  /** The extension's. */
  readonly id: string;
  /** The folder that it was loaded from. */
  readonly path: string;
}

export function faultsOf({ devTools, targets, tab, id, path }: Driven): Faults {
  const home = `chrome-extension://${id}/`;
  const isPopup = ({ type, url }: Target) => type === 'page' && url.startsWith(`${home}popup.html`);
  const known = ({ targetId }: Target) => targets.all().some((one) => one.targetId === targetId);

  async function tabs(): Promise<string[]> {
    const { targetInfos } = (await devTools.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    })) as { targetInfos: TargetInfo[] };
    return targetInfos.map(({ targetId }) => targetId);
  }

  /** By the toolbar button of that tab, beside the popups that stand open. */
  async function popupOn(targetId: string): Promise<Popup> {
    const before = targets.all().filter(isPopup);
    await devTools.send('Extensions.triggerAction', { id, targetId });
    const opened = await until('another popup', () =>
      targets.all().find((one) => isPopup(one) && !before.some((b) => b.targetId === one.targetId)),
    );
    const view = surfaceOf(devTools, opened.session);
    await until('the popup to load', () => view.evaluate(() => document.readyState === 'complete'));
    return {
      ...view,
      text: () => view.evaluate(() => document.body.innerText),
      async close() {
        await view.evaluate(() => window.close()).catch(() => {});
        await until('the popup to close', () => !known(opened));
      },
    };
  }

  return {
    async stopBackground() {
      const worker = targets.find('service_worker', home);
      if (!worker) return;
      // Watched on, its next run would wait for a debugger that believes it to be running.
      await devTools.send('Target.detachFromTarget', { sessionId: worker.session });
      await devTools.send('ServiceWorker.enable', {}, tab.session);
      await devTools.send('ServiceWorker.stopAllWorkers', {}, tab.session);
    },
    async updateExtension() {
      const before = targets.find('service_worker', home);
      await devTools.send('Extensions.loadUnpacked', { path });
      await until('another background', () => {
        const now = targets.find('service_worker', home);
        return now !== undefined && now.targetId !== before?.targetId;
      });
    },
    async setRoom(bytes) {
      await devTools.send(
        'Storage.overrideQuotaForOrigin',
        { origin: home.slice(0, -1), quotaSize: bytes },
        tab.session,
      );
    },
    async openWindow(url) {
      const before = await tabs();
      const { targetId } = (await devTools.send('Target.createTarget', {
        url,
        newWindow: true,
      })) as { targetId: string };
      const { session } = await until('the window', () =>
        targets.all().find((one) => one.targetId === targetId),
      );
      const page = surfaceOf(devTools, session);
      await until(`${url} to load`, () =>
        page.evaluate((url) => document.readyState === 'complete' && location.href === url, url),
      );
      const own = (await tabs()).find((one) => !before.includes(one)) ?? '';
      return {
        page,
        openPopup: () => popupOn(own),
        async close() {
          await devTools.send('Target.closeTarget', { targetId });
          await until('the window to close', async () => !(await tabs()).includes(own));
        },
      };
    },
  };
}
