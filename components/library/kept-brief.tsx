import type { Brief } from '../../lib/brief.ts';
import { App } from '../app.tsx';
import type { Actions, AppProps } from '../view.ts';
import './library.css';

/** A brief out of the library, as it was kept: it leads to the article's address, not into a page. */
export function KeptBrief({
  brief,
  locale,
  settings,
  actions,
  onBack,
}: Pick<AppProps, 'locale' | 'settings'> & {
  readonly brief: Brief;
  readonly actions: Actions;
  readonly onBack: () => void;
}) {
  const { url } = brief.article;
  return (
    <div class="kept-brief">
      <nav>
        <button type="button" class="button" onClick={onBack}>
          {locale.message('backToLibrary')}
        </button>
      </nav>
      <App
        view={{
          state: 'done',
          scope: 'page',
          outcome: { status: 'brief', brief },
          ...(isWebAddress(url) && { link: url }),
        }}
        locale={locale}
        settings={settings}
        {...actions}
      />
    </div>
  );
}

/** An imported file may name any address. */
function isWebAddress(url: string | null): url is string {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
