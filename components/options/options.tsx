import { useState } from 'preact/hooks';
import { SECTIONS, type Section } from '../../lib/export/sections.ts';
import type { MessageKey } from '../../lib/locale/keys.ts';
import type { Locale } from '../../lib/locale/locale.ts';
import {
  CONVERSIONS,
  KEY_POINTS,
  MENUS,
  QUOTES,
  TEXT_SIZES,
  THEMES,
  type Settings,
} from '../../lib/settings/settings.ts';
import '../style/base.css';
import '../style/tab-page.css';
import { LocaleContext } from '../locale.tsx';
import { Choice } from './choice.tsx';
import { Kept, type KeptProps } from './kept.tsx';
import './options.css';
import { Shortcut, type ShortcutProps } from './shortcut.tsx';
import { Switches } from './switches.tsx';

const SECTION_NAMES: Readonly<Record<Section, MessageKey>> = {
  keyPoints: 'keyPoints',
  quotations: 'tabQuotes',
  voices: 'tabVoices',
  places: 'tabPlaces',
  figures: 'tabFigures',
};
const CONVERSION_NAMES: Readonly<Record<Settings['conversion'], MessageKey>> = {
  none: 'conversionNone',
  metric: 'conversionMetric',
  imperial: 'conversionImperial',
};
const THEME_NAMES: Readonly<Record<Settings['theme'], MessageKey>> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};
const TEXT_SIZE_NAMES: Readonly<Record<Settings['textSize'], MessageKey>> = {
  small: 'textSmall',
  normal: 'textNormal',
  large: 'textLarge',
  largest: 'textLargest',
};
const MENU_NAMES: Readonly<Record<keyof Settings['menus'], MessageKey>> = {
  page: 'menuPage',
  selection: 'menuSelection',
  link: 'menuLink',
};

export interface OptionsProps {
  readonly locale: Locale;
  readonly settings: Settings;
  /** Kept as soon as they are chosen. */
  readonly onChange: (settings: Settings) => Promise<void>;
  readonly shortcut: ShortcutProps;
  readonly kept: KeptProps['kept'];
  readonly onForget: KeptProps['onForget'];
  readonly onLibrary: () => void;
}

/** The options page: every choice holds at once, everywhere. */
export function Options({
  locale,
  settings,
  onChange,
  shortcut,
  kept,
  onForget,
  onLibrary,
}: OptionsProps) {
  const { message, number } = locale;
  const [status, announce] = useState('');
  const change = (changed: Partial<Settings>) =>
    void onChange({ ...settings, ...changed }).then(
      () => announce(message('optionsSaved')),
      () => announce(message('optionsNotSaved')),
    );
  const forget = async () => {
    await onForget();
    announce(message('forgotten'));
  };
  return (
    <LocaleContext value={locale}>
      <main class="tab-page options">
        <p class="outlet">Standfirst</p>
        <h1>{message('options')}</h1>
        <section>
          <h2>{message('shownHeading')}</h2>
          <Switches
            label={message('shownHeading')}
            names={SECTIONS.map((section) => [section, message(SECTION_NAMES[section])])}
            on={settings.sections}
            onChange={(sections) => change({ sections })}
          />
          <Choice
            label={message('keyPointsCount')}
            values={KEY_POINTS.map((count) => [count, number(count)])}
            chosen={settings.keyPoints}
            onChange={(keyPoints) => change({ keyPoints })}
          />
          <Choice
            label={message('quotesCount')}
            values={QUOTES.map((count) => [
              count,
              count === 0 ? message('allAtOnce') : number(count),
            ])}
            chosen={settings.quotes}
            onChange={(quotes) => change({ quotes })}
          />
          <Choice
            label={message('conversionHeading')}
            values={CONVERSIONS.map((system) => [system, message(CONVERSION_NAMES[system])])}
            chosen={settings.conversion}
            onChange={(conversion) => change({ conversion })}
          />
          <p class="note">{message('conversionNote')}</p>
        </section>
        <section>
          <h2>{message('lookHeading')}</h2>
          <Choice
            label={message('theme')}
            values={THEMES.map((theme) => [theme, message(THEME_NAMES[theme])])}
            chosen={settings.theme}
            onChange={(theme) => change({ theme })}
          />
          <Choice
            label={message('textSize')}
            values={TEXT_SIZES.map((size) => [size, message(TEXT_SIZE_NAMES[size])])}
            chosen={settings.textSize}
            onChange={(textSize) => change({ textSize })}
          />
        </section>
        <section>
          <h2>{message('menusHeading')}</h2>
          <Switches
            label={message('menusHeading')}
            names={MENUS.map((menu) => [menu, message(MENU_NAMES[menu])])}
            on={settings.menus}
            onChange={(menus) => change({ menus })}
          />
        </section>
        <section>
          <h2>{message('shortcutHeading')}</h2>
          <Shortcut {...shortcut} />
        </section>
        <section>
          <h2>{message('library')}</h2>
          <Switches
            label={message('library')}
            names={[['library', message('libraryOn')]]}
            on={settings}
            onChange={({ library }) => change({ library })}
          />
          <p class="note">{message('libraryNote')}</p>
          {(settings.library || kept.library > 0) && (
            <p>
              <button type="button" class="button" onClick={onLibrary}>
                {message('openLibrary')}
              </button>
            </p>
          )}
        </section>
        <section>
          <h2>{message('keptHeading')}</h2>
          <Kept kept={kept} onForget={forget} />
        </section>
        <p class="saved" role="status">
          {status}
        </p>
      </main>
    </LocaleContext>
  );
}
