import type { Brief } from '../lib/brief.ts';
import { Icon, type IconName } from './icon.tsx';
import { useLocale, Verbatim } from './locale.tsx';
import { KeepButton } from './keep.tsx';
import { useSettings } from './settings.tsx';
import './style/masthead.css';
import { TakeButton, type Takeable } from './take/take.tsx';
import type { Actions, View } from './view.ts';

type Done = Extract<View, { state: 'done' }>;

/** The outlet, the headline, and what was read of it. */
export function Masthead({
  brief: { article, coverage },
  view: { scope, link },
  takeables,
  actions: { onOpenLink, onKeep, onPanel, onOptions },
}: {
  readonly brief: Brief;
  readonly view: Done;
  readonly actions: Actions;
  /** What can be copied or saved of what is shown. */
  readonly takeables: readonly Takeable[];
}) {
  const { message, counted, day } = useLocale();
  const { library } = useSettings();
  const facts = [
    article.published === null ? null : day(article.published),
    counted('minutesRead', coverage.minutes),
    scope === 'selection'
      ? message('selectionOnly')
      : counted('paragraphsRead', coverage.paragraphs),
  ];
  return (
    <header class="masthead">
      <div class="bar">
        <p class="outlet">
          <Verbatim isolated>{article.outlet ?? siteOf(article.url) ?? 'Standfirst'}</Verbatim>
        </p>
        {link !== undefined && onOpenLink && (
          <button type="button" class="action" onClick={() => onOpenLink(link)}>
            {message('openArticle')}
          </button>
        )}
        <TakeButton icon="save" text={message('save')} takeables={() => takeables} />
        {library && onKeep && <KeepButton onKeep={onKeep} />}
        {onPanel && <IconButton icon="panel" name={message('openPanel')} onClick={onPanel} />}
        {onOptions && <OptionsButton onOptions={onOptions} />}
      </div>
      {article.title !== '' && (
        <h1 dir="auto">
          <Verbatim>{article.title}</Verbatim>
        </h1>
      )}
      <p class="meta">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </header>
  );
}

/** "news.example" for https://www.news.example/story */
function siteOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

export function OptionsButton({ onOptions }: { readonly onOptions: () => void }) {
  const { message } = useLocale();
  return <IconButton icon="options" name={message('options')} onClick={onOptions} />;
}

function IconButton({
  icon,
  name,
  onClick,
}: {
  readonly icon: IconName;
  readonly name: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="action" title={name} aria-label={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
