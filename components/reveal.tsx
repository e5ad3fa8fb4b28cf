import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Locale } from '../lib/locale/locale.ts';
import { useAnnounce } from './announce.tsx';
import { useLocale } from './locale.tsx';
import './style/reveal.css';
import type { Actions, Span } from './view.ts';

/** Without it nothing leads back to the page. */
export const RevealContext = createContext<Actions['onReveal']>(undefined);

/** What the next click shows, and how the last one went. */
type Shown = { readonly index: number; readonly found: boolean } | null;

/**
 * The steps of one thing's mentions: each call shows the next in the page, round and round.
 * `null` where there is no page to show it in.
 */
export function useReveal(spans: readonly Span[]) {
  const onReveal = useContext(RevealContext);
  const announce = useAnnounce();
  const locale = useLocale();
  const [shown, setShown] = useState<Shown>(null);
  const next = async () => {
    if (!onReveal) return;
    const index = shown === null ? 0 : (shown.index + 1) % spans.length;
    const found = (await onReveal(spans, index).catch(() => 'not-found')) === 'found';
    setShown({ index, found });
    announce(statusText({ index, found }, spans.length, locale));
  };
  return { next: onReveal && spans.length > 0 ? next : null, shown };
}

function statusText(
  { index, found }: NonNullable<Shown>,
  count: number,
  { message, number }: Locale,
): string {
  if (!found) return message('notFound');
  if (count === 1) return message('shownInPage');
  return message('shownStepInPage', number(index + 1), number(count));
}

/** The article's words, as a button that shows them in the page. */
export function RevealButton({
  spans,
  children,
}: {
  readonly spans: readonly Span[];
  readonly children: ComponentChildren;
}) {
  const { message } = useLocale();
  const { next, shown } = useReveal(spans);
  if (!next) return <span class="words">{children}</span>;
  return (
    <button
      type="button"
      class="words reveal"
      title={message('showInPage')}
      onClick={() => void next()}
    >
      {children}
      {shown && <Step shown={shown} count={spans.length} />}
    </button>
  );
}

function Step({ shown, count }: { readonly shown: NonNullable<Shown>; readonly count: number }) {
  const { message, number } = useLocale();
  if (!shown.found) return <small class="step">{message('stepGone')}</small>;
  if (count === 1) return <small class="step">{message('stepShown')}</small>;
  return <small class="step">{message('stepOf', number(shown.index + 1), number(count))}</small>;
}
