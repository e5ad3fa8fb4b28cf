import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '../lib/brief.ts';
import './app.css';
import { Figures } from './figures.tsx';
import { FrontPage } from './front-page.tsx';
import { Masthead } from './masthead.tsx';
import { Message } from './message.tsx';
import { outcomeText } from './outcome-text.ts';
import { Places } from './places.tsx';
import { Quotes } from './quotes.tsx';
import { RevealContext } from './reveal.tsx';
import { Skeleton } from './skeleton.tsx';
import { Tabs } from './tabs.tsx';
import type { AppProps, View } from './view.ts';
import { Voices } from './voices.tsx';

/** All that a reader sees, in the popup as in the side panel. */
export function App({ view, ...actions }: AppProps) {
  const [status, announce] = useState('');
  const { onReveal } = actions;
  useEffect(() => announce(announcement(view)), [view]);
  return (
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
  );
}

function announcement(view: View): string {
  if (view.state === 'reading') return 'Reading';
  if (view.outcome.status === 'brief') return 'Brief ready';
  return outcomeText(view.outcome, view.scope).what;
}

function BriefView({
  brief,
  view,
  actions,
}: {
  readonly brief: Brief;
  readonly view: Extract<AppProps['view'], { state: 'done' }>;
  readonly actions: Omit<AppProps, 'view'>;
}) {
  const [selected, select] = useState(0);
  return (
    <main class="app">
      <Masthead brief={brief} view={view} actions={actions} />
      <Tabs
        label="Parts of the brief"
        selected={selected}
        onSelect={select}
        tabs={[
          { name: 'Brief', count: null, panel: () => <FrontPage brief={brief} /> },
          {
            name: 'Quotes',
            count: brief.quotations.length,
            panel: () => <Quotes brief={brief} />,
          },
          { name: 'Voices', count: brief.voices.length, panel: () => <Voices brief={brief} /> },
          { name: 'Places', count: brief.places.length, panel: () => <Places brief={brief} /> },
          { name: 'Figures', count: brief.figures.length, panel: () => <Figures brief={brief} /> },
        ]}
      />
    </main>
  );
}
