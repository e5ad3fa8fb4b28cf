/** Theme and text size on a page of the extension, before anything is painted. */
import type { Settings } from '../settings/settings.ts';

type Appearance = Pick<Settings, 'theme' | 'textSize'>;

/** Beside the settings, which can only be had later: a first paint in the wrong colours is a flash. */
const REMEMBERED = 'appearance';

export function showAppearance({ theme, textSize }: Appearance): void {
  Object.assign(document.documentElement.dataset, { theme, textSize });
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify({ theme, textSize }));
  } catch {
    // Full or forbidden: the next first paint is the system's.
  }
}

/** As it was shown last; the values are the style sheet's to know, unknown ones change nothing. */
export function showLastAppearance(): void {
  try {
    const { theme, textSize } = JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}') as Appearance;
    Object.assign(document.documentElement.dataset, { theme, textSize });
  } catch {
    // Corrupted by hand: the settings put it right in a moment.
  }
}
