/** Shows the state that the address names: `?state=brief&theme=dark`; one not listed is a brief to be fetched. */
import { render } from 'preact';
import { App } from '../../../components/app.tsx';
import '../../../entrypoints/popup/style.css';
import type { Brief } from '../../../lib/brief.ts';
import { DEFAULTS } from '../../../lib/settings/settings.ts';
import { localeIn, pseudoLocale } from '../../support/locales.ts';
import { STATES, type State } from './states.ts';

const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? '';
const state = STATES.find((state) => state.name === name) ?? (await fetched(name));
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

document.documentElement.style.colorScheme = asked.get('theme') ?? 'light';
render(
  <App
    settings={DEFAULTS}
    view={state.view}
    locale={asked.get('locale') === 'pseudo' ? pseudoLocale : localeIn(asked.get('locale') ?? 'en')}
    onReveal={async () => 'found'}
    onCopy={async () => {}}
    onRetry={() => {}}
    onOpenLink={() => {}}
  />,
  root,
);
document.querySelectorAll<HTMLElement>('[role=tab]')[state.tab ?? 0]?.click();

async function fetched(name: string): Promise<State> {
  const [, story = '', tab = '0'] = /^(.*?)(?:-tab-(\d))?$/.exec(name) ?? [];
  const brief = (await (await fetch(`${story}.json`)).json()) as Brief;
  return {
    name,
    tab: Number(tab),
    view: { state: 'done', scope: 'page', outcome: { status: 'brief', brief } },
  };
}
