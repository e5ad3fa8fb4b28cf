import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '../lib/brief.ts';
import type { MessageKey } from '../lib/locale/keys.ts';
import type { Locale } from '../lib/locale/locale.ts';
import type { Section } from '../lib/export/sections.ts';
import { AnnounceContext } from './announce.tsx';
import './style/base.css';
import { Figures } from './figures.tsx';
import { FrontPage } from './front-page.tsx';
import { Invitation } from './invitation.tsx';
import { LocaleContext, StoryLanguage, useLocale } from './locale.tsx';
import { MarkAll, useMarks } from './mark-all.tsx';
import { Masthead } from './masthead.tsx';
import { Message } from './message.tsx';
import { outcomeText } from './outcome-text.ts';
import { Places } from './places.tsx';
import { Quotes } from './quotes.tsx';
import { RevealContext } from './reveal.tsx';
import { SettingsContext, useSettings } from './settings.tsx';
import { progressText, readingText, Skeleton } from './skeleton.tsx';
import { Tabs, type Tab } from './tabs.tsx';
import { TakeContext, type Takeable } from './take/take.tsx';
import type { Actions, AppProps, View } from './view.ts';
import { Voices } from './voices.tsx';

/** All that a reader sees, in the popup as in the side panel. */
export function App({ view, locale, settings, ...actions }: AppProps) {
  const [status, announce] = useState('');
  useEffect(() => announce(announcement(view, locale)), [view, locale]);
  return (
    <LocaleContext value={locale}>
      <SettingsContext value={settings}>
        <AnnounceContext value={announce}>
          {view.state === 'idle' ? (
            <Invitation shortcut={view.shortcut} />
          ) : view.state === 'reading' ? (
            <Skeleton scope={view.scope} progress={view.progress} />
          ) : view.outcome.status === 'brief' ? (
            <BriefView brief={view.outcome.brief} view={view} actions={actions} />
          ) : (
            <Message outcome={view.outcome} view={view} actions={actions} />
          )}
          <p class="visually-hidden" role="status">
            {status}
          </p>
        </AnnounceContext>
      </SettingsContext>
    </LocaleContext>
  );
}

function announcement(view: View, locale: Locale): string {
  if (view.state === 'idle') return '';
  if (view.state === 'reading')
    return view.progress ? progressText(view.progress, locale) : readingText(view.scope, locale);
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
  const { onReveal, onTake } = actions;
  const parts: readonly Part[] = [
    {
      name: 'tabBrief',
      section: 'keyPoints',
      count: null,
      panel: () => <FrontPage brief={brief} />,
    },
    {
      name: 'tabQuotes',
      section: 'quotations',
      count: quotations.length,
      panel: () => (
        <>
          {markAll}
          <Quotes brief={brief} />
        </>
      ),
    },
    {
      name: 'tabVoices',
      section: 'voices',
      count: voices.length,
      panel: () => <Voices brief={brief} />,
    },
    {
      name: 'tabPlaces',
      section: 'places',
      count: places.length,
      panel: () => (
        <>
          {markAll}
          <Places brief={brief} />
        </>
      ),
    },
    {
      name: 'tabFigures',
      section: 'figures',
      count: figures.length,
      panel: () => (
        <>
          {markAll}
          <Figures brief={brief} />
        </>
      ),
    },
  ];
  const shown = parts.filter(({ section, count }) => count === null || sections[section]);
  // A tab may be switched off while it is open.
  const at = Math.min(selected, shown.length - 1);
  return (
    <StoryLanguage value={brief.article.language ?? undefined}>
      <RevealContext value={onReveal}>
        <TakeContext value={onTake ? { brief, onTake } : null}>
          <main class="app">
            <Masthead
              brief={brief}
              view={view}
              actions={actions}
              takeables={takeablesOf(brief, shown[at], message)}
            />
            <Tabs
              label={message('tabsLabel')}
              tabs={shown.map((part) => ({ ...part, name: message(part.name) }))}
              selected={at}
              onSelect={select}
            />
          </main>
        </TakeContext>
      </RevealContext>
    </StoryLanguage>
  );
}

interface Part extends Omit<Tab, 'name'> {
  readonly name: MessageKey;
  readonly section: Section;
}

/** The whole brief, and the open part of it where that holds something. */
function takeablesOf(
  brief: Brief,
  part: Part | undefined,
  message: Locale['message'],
): readonly Takeable[] {
  const whole: Takeable = { name: message('wholeBrief'), subject: { of: 'brief' } };
  if (!part || brief[part.section].length === 0) return [whole];
  const name = message(part.section === 'keyPoints' ? 'keyPoints' : part.name);
  return [whole, { name, subject: { of: 'section', section: part.section } }];
}
