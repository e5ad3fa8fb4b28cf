/** The side panel, where the browser has one: Chrome's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

/** Not in the framework's types, which are Chrome's. */
interface Sidebar {
  open(): Promise<void>;
}

const sidebar = (browser as { readonly sidebarAction?: Sidebar }).sidebarAction;
const sidePanel = (browser as Partial<typeof browser>).sidePanel;

/** To be called while the browser still knows of the reader's click; `undefined` where there is no panel. */
export const openPanel: ((window: number) => Promise<void>) | undefined = opener();

function opener() {
  if (sidebar) return async () => await sidebar.open();
  if (sidePanel) return async (windowId: number) => await sidePanel.open({ windowId });
  return undefined;
}
