import type { Outcome } from '../lib/brief.ts';
import type { MessageKey } from '../lib/locale/keys.ts';
import type { Locale } from '../lib/locale/locale.ts';
import type { Scope } from './view.ts';

/** What happened, and what the reader can do about it. */
export interface OutcomeText {
  readonly what: string;
  readonly todo: string;
}

type Failure = Exclude<Outcome, { status: 'brief' }>;
type Keys = readonly [what: MessageKey, todo: MessageKey];

const LAST_RESORT: Keys = ['failed', 'failedTodo'];

/** The reasons of `failed` that have a way out of their own; any other gets the last resort. */
const REASONS: ReadonlyMap<string, Keys> = new Map([
  ['permission-refused', ['linkRefused', 'linkRefusedTodo']],
  ['unreachable', ['unreachable', 'unreachableTodo']],
  ['not-a-page', ['notAPage', 'notAPageTodo']],
  ['unreadable-frame', ['unreadableFrame', 'unreadableFrameTodo']],
]);

const STATUSES: Readonly<Record<Exclude<Failure['status'], 'failed'>, Keys>> = {
  'not-an-article': ['notAnArticle', 'notAnArticleTodo'],
  'unsupported-language': ['otherLanguage', 'otherLanguageTodo'],
  'too-large': ['tooLarge', 'tooLargeTodo'],
  'empty-selection': ['emptySelection', 'emptySelectionTodo'],
  'restricted-page': ['restricted', 'restrictedTodo'],
  'still-loading': ['stillLoading', 'stillLoadingTodo'],
  'tab-gone': ['tabGone', 'tabGoneTodo'],
};

export function outcomeText(outcome: Failure, scope: Scope, locale: Locale): OutcomeText {
  const [what, todo] = keysOf(outcome, scope);
  const value =
    outcome.status === 'unsupported-language'
      ? (locale.language(outcome.language) ?? locale.message('anotherLanguage'))
      : locale.message('menuSelection');
  return { what: locale.message(what, value), todo: locale.message(todo, value) };
}

function keysOf(outcome: Failure, scope: Scope): Keys {
  if (outcome.status === 'failed') return REASONS.get(outcome.reason) ?? LAST_RESORT;
  if (outcome.status === 'not-an-article' && scope === 'link')
    return ['noArticleBehindLink', 'noArticleBehindLinkTodo'];
  return STATUSES[outcome.status];
}
