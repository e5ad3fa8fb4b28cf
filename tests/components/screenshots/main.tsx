/** Shows the state that the address names: `?state=brief&theme=dark&tab=2`. */
import { render } from 'preact';
import { App } from '../../../components/app.tsx';
import '../../../entrypoints/popup/style.css';
import { STATES } from './states.ts';

const asked = new URLSearchParams(location.search);
const state = STATES.find(({ name }) => name === asked.get('state'));
const root = document.getElementById('app');
if (!state || !root) throw new Error(`No state “${asked.get('state')}”`);

document.documentElement.style.colorScheme = asked.get('theme') ?? 'light';
render(
  <App
    view={state.view}
    onReveal={async () => 'found'}
    onCopy={async () => {}}
    onRetry={() => {}}
    onOpenLink={() => {}}
  />,
  root,
);
document.querySelectorAll<HTMLElement>('[role=tab]')[state.tab ?? 0]?.click();
