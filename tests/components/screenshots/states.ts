/** Every state that a reader can meet, each with the view that leads to it. */
import type { Brief, Outcome } from '../../../lib/brief.ts';
import type { View } from '../../../components/view.ts';
import { rhine } from '../samples/rhine.ts';
import { ATLAS } from '../samples/atlas.ts';
import { bare, forty, longNames, rightToLeft } from '../samples/extremes.ts';

export interface State {
  readonly name: string;
  readonly view: View;
  /** Index of the tab that is open. */
  readonly tab?: number;
}

const brief = (brief: Brief): View => ({
  state: 'done',
  scope: 'page',
  outcome: { status: 'brief', brief },
});
const outcome = (outcome: Outcome): View => ({ state: 'done', scope: 'page', outcome });

export const STATES: readonly State[] = [
  { name: 'reading', view: { state: 'reading', scope: 'page' } },
  { name: 'brief', view: brief(rhine) },
  { name: 'quotes', view: brief(rhine), tab: 1 },
  { name: 'voices', view: brief(rhine), tab: 2 },
  { name: 'places', view: brief(rhine), tab: 3 },
  { name: 'figures', view: brief(rhine), tab: 4 },
  { name: 'long-names', view: brief(longNames) },
  { name: 'long-names-quotes', view: brief(longNames), tab: 1 },
  { name: 'forty-quotes', view: brief(forty), tab: 1 },
  { name: 'right-to-left', view: brief(rightToLeft) },
  { name: 'bare', view: brief(bare) },
  { name: 'bare-quotes', view: brief(bare), tab: 1 },
  { name: 'no-figures', view: brief({ ...rhine, figures: [] }) },
  { name: 'no-places', view: brief({ ...rhine, places: [] }) },
  { name: 'no-quotes', view: brief({ ...rhine, quotations: [], voices: [] }) },
  ...Object.entries(ATLAS).map(([name, story]) => ({
    name: `map-${name}`,
    view: brief(story),
    tab: 3,
  })),
  {
    name: 'selection',
    view: { state: 'done', scope: 'selection', outcome: { status: 'brief', brief: rhine } },
  },
  {
    name: 'link',
    view: {
      state: 'done',
      scope: 'link',
      link: 'https://news.example/story',
      outcome: { status: 'brief', brief: rhine },
    },
  },
  { name: 'not-an-article', view: outcome({ status: 'not-an-article' }) },
  {
    name: 'other-language',
    view: outcome({ status: 'unsupported-language', language: 'de' }),
  },
  { name: 'too-large', view: outcome({ status: 'too-large' }) },
  { name: 'empty-selection', view: outcome({ status: 'empty-selection' }) },
  { name: 'restricted-page', view: outcome({ status: 'restricted-page' }) },
  { name: 'still-loading', view: outcome({ status: 'still-loading' }) },
  { name: 'tab-gone', view: outcome({ status: 'tab-gone' }) },
  { name: 'failed', view: outcome({ status: 'failed', reason: 'unknown' }) },
  {
    name: 'link-refused',
    view: {
      state: 'done',
      scope: 'link',
      link: 'https://news.example/story',
      outcome: { status: 'failed', reason: 'permission-refused' },
    },
  },
];
