/** Shows the state that the address names: `?state=brief&theme=dark`; one not listed is a brief to be fetched. */
import { render } from 'preact';
import type { Brief } from '../../../lib/brief.ts';
import { localeIn, pseudoLocale } from '../../support/locales.ts';
import { FILLS_A_TAB } from './fills-a-tab.ts';
import { briefState, STATES, type State } from './states.tsx';

const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? '';
const state = STATES.find((state) => state.name === name) ?? (await fetched(name));
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');

const { locale = 'en' } = state;
const speaking = locale === 'pseudo' ? pseudoLocale : localeIn(locale);
document.documentElement.lang = speaking.tag;
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light';
// The options and the library fill a tab, the rest is as wide as a popup.
if (!FILLS_A_TAB.test(name)) await import('../../../entrypoints/popup/style.css');
render(state.shows(speaking), root);
document.querySelectorAll<HTMLElement>('[role=tab]')[state.tab ?? 0]?.click();
await new Promise(requestAnimationFrame);
if (state.press !== undefined) document.querySelector<HTMLElement>(state.press)?.click();
Object.assign(document.documentElement.dataset, {
  state: 'shown',
  states: STATES.map(({ name }) => name).join(' '),
});

async function fetched(name: string): Promise<State> {
  const [, story = '', tab = '0'] = /^(.*?)(?:-tab-(\d))?$/.exec(name) ?? [];
  const brief = (await (await fetch(`${story}.json`)).json()) as Brief;
  return { name, tab: Number(tab), shows: briefState(brief) };
}
