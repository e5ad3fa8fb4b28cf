import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { showAppearance, showLastAppearance } from '../../lib/extension/appearance.ts';
import { forgetEverything, keptBriefs } from '../../lib/extension/kept.ts';
import { browserLocale } from '../../lib/extension/locale.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/extension/settings.ts';
import { shortcut, shortcutSettings } from '../../lib/extension/shortcut.ts';
import type { Settings } from '../../lib/settings/settings.ts';

showLastAppearance();
const root = document.getElementById('app');
if (!root) throw new Error('options/index.html has no #app');
const locale = browserLocale();
document.documentElement.lang = locale.tag;
document.title = `Standfirst · ${locale.message('options')}`;

async function show(settings: Settings): Promise<void> {
  showAppearance(settings);
  const [keys, briefs] = await Promise.all([shortcut(), keptBriefs()]);
  render(
    <Options
      locale={locale}
      settings={settings}
      onChange={saveSettings}
      shortcut={{ keys, onChange: shortcutSettings }}
      kept={{ briefs }}
      onForget={forgetEverything}
    />,
    root as HTMLElement,
  );
}

watchSettings((settings) => void show(settings));
// A shortcut is changed on a page of the browser: seen when the reader is back.
window.addEventListener('focus', () => void loadSettings().then(show));
void loadSettings().then(show);
