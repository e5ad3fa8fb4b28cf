import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '../lib/brief.ts';
import type { Locale } from '../lib/locale/locale.ts';
import './style/base.css';
import { Figures } from './figures.tsx';
import { FrontPage } from './front-page.tsx';
import { LocaleContext, StoryLanguage, useLocale } from './locale.tsx';
import { MarkAll, useMarks } from './mark-all.tsx';
import { Masthead } from './masthead.tsx';
import { Message } from './message.tsx';
import { outcomeText } from './outcome-text.ts';
import { Places } from './places.tsx';
import { Quotes } from './quotes.tsx';
import { RevealContext } from './reveal.tsx';
import { SettingsContext, useSettings } from './settings.tsx';
import { readingText, Skeleton } from './skeleton.tsx';
import { Tabs, type Tab } from './tabs.tsx';
import type { Actions, AppProps, View } from './view.ts';
import { Voices } from './voices.tsx';

/** All that a reader sees, in the popup as in the side panel. */
export function App({ view, locale, settings, ...actions }: AppProps) {
  const [status, announce] = useState('');
  const { onReveal } = actions;
  useEffect(() => announce(announcement(view, locale)), [view, locale]);
  return (
    <LocaleContext value={locale}>
      <SettingsContext value={settings}>
        <RevealContext value={{ onReveal, announce }}>
          {view.state === 'reading' ? (
            <Skeleton scope={view.scope} />
          ) : view.outcome.status === 'brief' ? (
            <BriefView brief={view.outcome.brief} view={view} actions={actions} />
          ) : (
            <Message outcome={view.outcome} view={view} actions={actions} />
          )}
          <p class="visually-hidden" role="status">
            {status}
          </p>
        </RevealContext>
      </SettingsContext>
    </LocaleContext>
  );
}

function announcement(view: View, locale: Locale): string {
  if (view.state === 'reading') return readingText(view.scope, locale);
  if (view.outcome.status === 'brief') return locale.message('statusReady');
  return outcomeText(view.outcome, view.scope, locale).what;
}

function BriefView({
  brief,
  view,
  actions,
}: {
  readonly brief: Brief;
  readonly view: Extract<AppProps['view'], { state: 'done' }>;
  readonly actions: Actions;
}) {
  const { message } = useLocale();
  const { sections } = useSettings();
  const [selected, select] = useState(0);
  const marks = useMarks(actions);
  const markAll = marks && <MarkAll marks={marks} />;
  const { quotations, voices, places, figures } = brief;
  const tabs: readonly (Tab | false)[] = [
    { name: message('tabBrief'), count: null, panel: () => <FrontPage brief={brief} /> },
    sections.quotations && {
      name: message('tabQuotes'),
      count: quotations.length,
      panel: () => (
        <>
          {markAll}
          <Quotes brief={brief} />
        </>
      ),
    },
    sections.voices && {
      name: message('tabVoices'),
      count: voices.length,
      panel: () => <Voices brief={brief} />,
    },
    sections.places && {
      name: message('tabPlaces'),
      count: places.length,
      panel: () => (
        <>
          {markAll}
          <Places brief={brief} />
        </>
      ),
    },
    sections.figures && {
      name: message('tabFigures'),
      count: figures.length,
      panel: () => (
        <>
          {markAll}
          <Figures brief={brief} />
        </>
      ),
    },
  ];
  const shown = tabs.filter((tab) => tab !== false);
  return (
    <StoryLanguage value={brief.article.language ?? undefined}>
      <main class="app">
        <Masthead brief={brief} view={view} actions={actions} />
        <Tabs
          label={message('tabsLabel')}
          tabs={shown}
          // A tab may be switched off while it is open.
          selected={Math.min(selected, shown.length - 1)}
          onSelect={select}
        />
      </main>
    </StoryLanguage>
  );
}
