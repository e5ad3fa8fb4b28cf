/** Shows the state that the address names: `?state=brief&theme=dark`; one not listed is a brief to be fetched. */
import { render } from 'preact';
import type { Brief } from '../../../lib/brief.ts';
import { localeIn, pseudoLocale } from '../../support/locales.ts';
import { briefState, STATES, type State } from './states.tsx';

const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? '';
const state = STATES.find((state) => state.name === name) ?? (await fetched(name));
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const locale = asked.get('locale') || (state.locale ?? 'en');
const speaking = locale === 'pseudo' ? pseudoLocale : localeIn(locale);
document.documentElement.lang = speaking.tag;
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
const { surface = 'popup' } = state;
if (surface === 'popup') await import('../../../entrypoints/popup/style.css');
if (surface === 'panel') await import('../../../entrypoints/sidepanel/style.css');
render(state.shows(speaking), root);
document.querySelectorAll<HTMLElement>('[role=tab]')[state.tab ?? 0]?.click();
await new Promise(requestAnimationFrame);
if (state.press !== undefined) document.querySelector<HTMLElement>(state.press)?.click();
Object.assign(document.documentElement.dataset, {
  state: 'shown',
  states: JSON.stringify(STATES.map(({ name, surface = 'popup' }) => [name, surface])),
});

async function fetched(name: string): Promise<State> {
  const [, story = '', tab = '0'] = /^(.*?)(?:-tab-(\d))?$/.exec(name) ?? [];
  const brief = (await (await fetch(`${story}.json`)).json()) as Brief;
  return { name, tab: Number(tab), shows: briefState(brief) };
}
