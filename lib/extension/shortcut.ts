import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser has them; '' for none. */
export async function shortcut(): Promise<string> {
  // Firefox for Android has no keyboard shortcuts.
  const commands = await (browser as Partial<typeof browser>).commands?.getAll();
  return commands?.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Firefox 137 has a page for it that extensions may open. */
type FirefoxCommands = Partial<typeof browser.commands> & {
  readonly openShortcutSettings?: () => Promise<void>;
};

/** Opens the browser's own page for it; `undefined` where no extension may. */
export const shortcutSettings: (() => void) | undefined = opener();

function opener(): (() => void) | undefined {
  const commands = (browser as { readonly commands?: FirefoxCommands }).commands;
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (import.meta.env.FIREFOX) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
