import type { MessageKey } from '../lib/locale/keys.ts';
import type { Locale } from '../lib/locale/locale.ts';
import { useLocale } from './locale.tsx';
import './style/front-page.css';
import './style/masthead.css';
import './style/skeleton.css';
import './style/tabs.css';
import type { Scope } from './view.ts';

const READING: Readonly<Record<Scope, MessageKey>> = {
  page: 'readingPage',
  selection: 'readingSelection',
  link: 'readingLink',
};

export function readingText(scope: Scope, { message }: Locale): string {
  return message(READING[scope]);
}

/** Widths of lines of text yet to come, in per cent. */
const HEADLINE = [94, 62];
const KEY_POINTS = [
  [96, 88, 62],
  [92, 97, 40],
  [95, 70],
];
const QUOTE = [90, 64];

/** The front page's shape, at once, so that nothing jumps when the brief comes. */
export function Skeleton({ scope }: { readonly scope: Scope }) {
  return (
    <main class="app skeleton" aria-busy="true">
      <header class="masthead">
        <div class="bar">
          <h1 class="outlet">{readingText(scope, useLocale())}</h1>
        </div>
        <div class="h1">
          <Lines widths={HEADLINE} />
        </div>
        <div class="meta">
          <Lines widths={[56]} />
        </div>
      </header>
      <div class="tabs" aria-hidden="true" />
      <div class="panel" aria-hidden="true">
        <div class="key-points">
          {KEY_POINTS.map((widths, index) => (
            <div key={index}>
              <Lines widths={widths} />
            </div>
          ))}
        </div>
        <div class="quote">
          <Lines widths={QUOTE} />
        </div>
        <div class="map sea" />
      </div>
    </main>
  );
}

function Lines({ widths }: { readonly widths: readonly number[] }) {
  return widths.map((width, index) => (
    <span key={index} class="line" style={{ inlineSize: `${width}%` }} />
  ));
}
