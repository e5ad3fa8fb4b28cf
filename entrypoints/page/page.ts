/** What all pages of the extension begin with: the look that the reader had last, language and root. */
import { showLastAppearance } from '../../lib/extension/appearance.ts';
import { browserLocale } from '../../lib/extension/locale.ts';
import type { MessageKey } from '../../lib/locale/keys.ts';
import type { Locale } from '../../lib/locale/locale.ts';

export interface Page {
  readonly root: HTMLElement;
  readonly locale: Locale;
}

/** @param title of a page in a tab of its own */
export function openPage(title?: MessageKey): Page {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  showLastAppearance();
  const locale = browserLocale();
  document.documentElement.lang = locale.tag;
  if (title !== undefined) document.title = `Standfirst · ${locale.message(title)}`;
  return { root, locale };
}
