import { useState } from 'preact/hooks';
import type { Brief } from '../lib/brief.ts';
import type { Actions, View } from './view.ts';
import { counted, dayOf } from './words.ts';

type Done = Extract<View, { state: 'done' }>;

/** The outlet, the headline, and what was read of it. */
export function Masthead({
  brief: { article, coverage },
  view: { scope, link },
  actions: { onCopy, onOpenLink },
}: {
  readonly brief: Brief;
  readonly view: Done;
  readonly actions: Actions;
}) {
  const day = article.published === null ? null : dayOf(article.published);
  const facts = [
    day,
    `${counted(coverage.minutes, 'min', 'min')} read`,
    scope === 'selection'
      ? 'the selection only'
      : `all ${counted(coverage.paragraphs, 'paragraph')} read`,
  ];
  return (
    <header class="masthead">
      <div class="bar">
        <p class="outlet">
          <span dir="auto">{article.outlet ?? siteOf(article.url) ?? 'Standfirst'}</span>
        </p>
        {link !== undefined && onOpenLink && (
          <button type="button" class="action" onClick={() => onOpenLink(link)}>
            Open article
          </button>
        )}
        {onCopy && <CopyButton onCopy={onCopy} />}
      </div>
      {article.title !== '' && <h1 dir="auto">{article.title}</h1>}
      <p class="meta">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </header>
  );
}

/** "news.example" for https://www.news.example/story */
function siteOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

function CopyButton({ onCopy }: { readonly onCopy: NonNullable<Actions['onCopy']> }) {
  const [label, setLabel] = useState('Copy');
  const copy = () =>
    onCopy().then(
      () => setLabel('Copied'),
      () => setLabel('Not copied'),
    );
  return (
    <button
      type="button"
      class="action"
      onClick={() => void copy()}
      onBlur={() => setLabel('Copy')}
    >
      {label}
    </button>
  );
}
