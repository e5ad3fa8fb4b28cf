import { browser } from 'wxt/browser';
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { showAppearance } from '../../lib/extension/appearance.ts';
import { forgetEverything, whatIsKept } from '../../lib/extension/kept.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/extension/settings.ts';
import { shortcut, shortcutSettings } from '../../lib/extension/shortcut.ts';
import { heldSettings } from '../../lib/settings/held.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { openPage } from '../page/page.ts';

const { root, locale } = openPage('options');

const settings = heldSettings({ load: loadSettings, save: saveSettings });
let keys = '';
let kept = { briefs: 0, library: 0 };

function paint(): void {
  showAppearance(settings.now);
  render(
    <Options
      locale={locale}
      settings={settings.now}
      onChange={change}
      shortcut={{ keys, onChange: shortcutSettings }}
      kept={kept}
      onForget={forgetEverything}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />,
    root,
  );
}

/** Shown before it is kept. */
async function change(changed: Settings): Promise<void> {
  const saved = settings.choose(changed);
  paint();
  await saved;
}

async function refresh(): Promise<void> {
  [keys, kept] = await Promise.all([shortcut(), whatIsKept(), settings.refresh()]);
  paint();
}

watchSettings(() => void refresh());
// A shortcut is changed on a page of the browser: seen when the reader is back.
window.addEventListener('focus', () => void refresh());
void refresh();
