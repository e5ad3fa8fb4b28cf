import { browser } from 'wxt/browser';
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { showAppearance } from '../../lib/extension/appearance.ts';
import { forgetEverything, whatIsKept } from '../../lib/extension/kept.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/extension/settings.ts';
import { shortcut, shortcutSettings } from '../../lib/extension/shortcut.ts';
import { DEFAULTS, type Settings } from '../../lib/settings/settings.ts';
import { openPage } from '../page/page.ts';

const { root, locale } = openPage('options');

let settings: Settings = DEFAULTS;
let keys = '';
let kept = { briefs: 0, library: 0 };

function paint(): void {
  showAppearance(settings);
  render(
    <Options
      locale={locale}
      settings={settings}
      onChange={change}
      shortcut={{ keys, onChange: shortcutSettings }}
      kept={kept}
      onForget={forgetEverything}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />,
    root,
  );
}

/** Shown before it is kept: the next choice, however quick, begins with this one. */
async function change(changed: Settings): Promise<void> {
  settings = changed;
  paint();
  await saveSettings(changed);
}

async function refresh(): Promise<void> {
  [settings, keys, kept] = await Promise.all([loadSettings(), shortcut(), whatIsKept()]);
  paint();
}

watchSettings(() => void refresh());
// A shortcut is changed on a page of the browser: seen when the reader is back.
window.addEventListener('focus', () => void refresh());
void refresh();
