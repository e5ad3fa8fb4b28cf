/** Every state that a reader can meet. A new part of the interface adds its rows here: they are drawn, checked by axe-core, read for labels and for text that is not translated. */
import type { JSX } from 'preact';
import { App } from '../../../components/app.tsx';
import { KeptBrief } from '../../../components/library/kept-brief.tsx';
import { Library, type LibraryProps } from '../../../components/library/library.tsx';
import { Options } from '../../../components/options/options.tsx';
import type { Actions, View } from '../../../components/view.ts';
import type { Brief, Outcome } from '../../../lib/brief.ts';
import { headingOf } from '../../../lib/library/entry.ts';
import type { Locale } from '../../../lib/locale/locale.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings/settings.ts';
import '../at-once.ts';
import { ATLAS } from '../samples/atlas.ts';
import { bare, forty, longNames, rightToLeft } from '../samples/extremes.ts';
import { rhine } from '../samples/rhine.ts';
import type { SurfaceName } from './surface.ts';

export interface State {
  readonly name: string;
  readonly shows: (locale: Locale) => JSX.Element;
  /** Index of the tab that is opened. */
  readonly tab?: number;
  /** A selector of what is pressed then. */
  readonly press?: string;
  /** A folder of `_locales`, where it is not English. */
  readonly locale?: string;
  /** Where it stands; the popup where not given. */
  readonly surface?: SurfaceName;
}

const ACTIONS: Actions = {
  onReveal: async () => 'found',
  onTake: async () => {},
  onRetry: () => {},
  onOpenLink: () => {},
  onOptions: () => {},
  onPanel: () => {},
  onKeep: async () => 'full',
};

const app =
  (view: View, settings: Partial<Settings> = {}) =>
  (locale: Locale) => (
    <App view={view} locale={locale} settings={{ ...DEFAULTS, ...settings }} {...ACTIONS} />
  );

export const viewOf = (brief: Brief): View => ({
  state: 'done',
  scope: 'page',
  outcome: { status: 'brief', brief },
});
export const briefState = (brief: Brief, settings: Partial<Settings> = {}) =>
  app(viewOf(brief), settings);
/** As the side panel shows it: it does not offer itself. */
const panel = (brief: Brief) => (locale: Locale) => (
  <App
    view={viewOf(brief)}
    locale={locale}
    settings={DEFAULTS}
    {...ACTIONS}
    onPanel={undefined}
    onShowAll={async () => 7}
  />
);
const outcome = (outcome: Outcome) => app({ state: 'done', scope: 'page', outcome });
const LINK = 'https://news.example/story';

const options = (locale: Locale) => (
  <Options
    locale={locale}
    settings={DEFAULTS}
    onChange={async () => {}}
    shortcut={{ keys: 'Alt+Shift+S', onChange: () => {} }}
    kept={{ briefs: 2, library: 3 }}
    onForget={async () => {}}
    onLibrary={() => {}}
  />
);

const library =
  (props: Partial<LibraryProps> = {}) =>
  (locale: Locale) => (
    <Library
      locale={locale}
      headings={HEADINGS}
      status=""
      isNearlyFull={false}
      onOpen={() => {}}
      onDelete={() => {}}
      onUndo={undefined}
      onDeleteAll={() => {}}
      onExport={() => {}}
      onImport={() => {}}
      {...props}
    />
  );

const HEADINGS = [rhine, forty, longNames, rightToLeft].map((brief, index) =>
  headingOf({ id: `${index}`, saved: '2026-09-12T10:00:00Z', brief }),
);

const keptBrief = (locale: Locale) => (
  <KeptBrief
    brief={rhine}
    locale={locale}
    settings={DEFAULTS}
    actions={{ onTake: async () => {}, onOpenLink: () => {}, onOptions: () => {} }}
    onBack={() => {}}
  />
);

export const STATES: readonly State[] = [
  { name: 'reading', shows: app({ state: 'reading', scope: 'page' }) },
  {
    name: 'reading-long',
    shows: app({
      state: 'reading',
      scope: 'page',
      progress: { paragraphs: 1412, stage: 'quotations' },
    }),
  },
  { name: 'brief', shows: briefState(rhine) },
  { name: 'long-brief', shows: briefState(forty) },
  { name: 'panel', shows: panel(rhine), surface: 'panel' },
  { name: 'panel-places', shows: panel(rhine), surface: 'panel', tab: 3 },
  {
    name: 'panel-idle',
    shows: app({ state: 'idle', shortcut: 'Alt+Shift+S' }),
    surface: 'panel',
  },
  {
    name: 'library-full',
    shows: briefState(rhine, { library: true }),
    press: '.masthead .bar > .action',
  },
  { name: 'library', shows: library(), surface: 'tab' },
  {
    name: 'library-deleted',
    shows: library({ isNearlyFull: true, onUndo: () => {} }),
    surface: 'tab',
  },
  { name: 'library-empty', shows: library({ headings: [] }), surface: 'tab' },
  { name: 'library-shut', shows: library({ headings: null }), surface: 'tab' },
  { name: 'library-brief', shows: keptBrief, surface: 'tab' },
  { name: 'quotes', shows: briefState(rhine), tab: 1 },
  { name: 'voices', shows: briefState(rhine), tab: 2 },
  { name: 'places', shows: briefState(rhine), tab: 3 },
  { name: 'figures', shows: briefState(rhine), tab: 4 },
  { name: 'figures-imperial', shows: briefState(rhine, { conversion: 'imperial' }), tab: 4 },
  { name: 'save', shows: briefState(rhine), tab: 3, press: '.masthead .take > .action' },
  { name: 'save-one', shows: briefState(rhine), tab: 1, press: '.items .take > .action' },
  {
    name: 'marked',
    shows: (locale) => (
      <App
        view={viewOf(rhine)}
        locale={locale}
        settings={DEFAULTS}
        {...ACTIONS}
        onShowAll={async () => 7}
      />
    ),
    tab: 3,
    press: '.mark-all .action:nth-of-type(2)',
  },
  { name: 'shown', shows: briefState(rhine), tab: 3, press: '.places li:nth-child(2) .reveal' },
  { name: 'long-names', shows: briefState(longNames) },
  { name: 'long-names-quotes', shows: briefState(longNames), tab: 1 },
  { name: 'forty-quotes', shows: briefState(forty), tab: 1 },
  { name: 'right-to-left', shows: briefState(rightToLeft) },
  { name: 'bare', shows: briefState(bare) },
  { name: 'bare-quotes', shows: briefState(bare), tab: 1 },
  { name: 'no-figures', shows: briefState({ ...rhine, figures: [] }) },
  { name: 'no-places', shows: briefState({ ...rhine, places: [] }) },
  { name: 'no-quotes', shows: briefState({ ...rhine, quotations: [], voices: [] }) },
  ...Object.entries(ATLAS).map(([name, story]) => ({
    name: `map-${name}`,
    shows: briefState(story),
    tab: 3,
  })),
  {
    name: 'selection',
    shows: app({
      state: 'done',
      scope: 'selection',
      outcome: { status: 'brief', brief: rhine },
    }),
  },
  {
    name: 'link',
    shows: app({
      state: 'done',
      scope: 'link',
      link: LINK,
      outcome: { status: 'brief', brief: rhine },
    }),
  },
  { name: 'not-an-article', shows: outcome({ status: 'not-an-article' }) },
  { name: 'other-language', shows: outcome({ status: 'unsupported-language', language: 'de' }) },
  { name: 'too-large', shows: outcome({ status: 'too-large' }) },
  { name: 'empty-selection', shows: outcome({ status: 'empty-selection' }) },
  { name: 'restricted-page', shows: outcome({ status: 'restricted-page' }) },
  { name: 'still-loading', shows: outcome({ status: 'still-loading' }) },
  { name: 'tab-gone', shows: outcome({ status: 'tab-gone' }) },
  { name: 'failed', shows: outcome({ status: 'failed', reason: 'unknown' }) },
  {
    name: 'link-refused',
    shows: app({
      state: 'done',
      scope: 'link',
      link: LINK,
      outcome: { status: 'failed', reason: 'permission-refused' },
    }),
  },
  { name: 'options', shows: options, surface: 'tab' },
  { name: 'brief-german', shows: briefState(rhine), locale: 'de' },
  { name: 'places-ukrainian', shows: briefState(rhine), tab: 3, locale: 'uk' },
  { name: 'options-german', shows: options, locale: 'de', surface: 'tab' },
  { name: 'brief-pseudo', shows: briefState(rhine), locale: 'pseudo' },
  { name: 'options-pseudo', shows: options, locale: 'pseudo', surface: 'tab' },
];
