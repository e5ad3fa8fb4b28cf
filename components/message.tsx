import type { Outcome } from '../lib/brief.ts';
import { useLocale } from './locale.tsx';
import { OptionsButton } from './masthead.tsx';
import { outcomeText } from './outcome-text.ts';
import './style/message.css';
import type { Actions, View } from './view.ts';

/** What may have changed by the next time. */
const WORTH_RETRYING: ReadonlySet<Outcome['status']> = new Set([
  'not-an-article',
  'empty-selection',
  'still-loading',
  'tab-gone',
  'failed',
]);

/** What is said instead of a brief: what happened, what to do, and the button that does it. */
export function Message({
  outcome,
  view: { scope, link },
  actions: { onRetry, onOpenLink, onOptions },
}: {
  readonly outcome: Exclude<Outcome, { status: 'brief' }>;
  readonly view: Extract<View, { state: 'done' }>;
  readonly actions: Actions;
}) {
  const locale = useLocale();
  const { what, todo } = outcomeText(outcome, scope, locale);
  return (
    <main class="app message">
      <div class="bar">
        <p class="outlet">Standfirst</p>
        {onOptions && <OptionsButton onOptions={onOptions} />}
      </div>
      <h1>{what}</h1>
      <p>{todo}</p>
      <p class="ways-out">
        {link !== undefined && onOpenLink && (
          <button type="button" class="button" onClick={() => onOpenLink(link)}>
            {locale.message('openArticle')}
          </button>
        )}
        {onRetry && WORTH_RETRYING.has(outcome.status) && (
          <button type="button" class="button" onClick={onRetry}>
            {locale.message('tryAgain')}
          </button>
        )}
      </p>
    </main>
  );
}
