import type { Stage } from '../lib/brief.ts';
import type { MessageKey } from '../lib/locale/keys.ts';
import type { Locale } from '../lib/locale/locale.ts';
import { useLocale } from './locale.tsx';
import './style/front-page.css';
import './style/masthead.css';
import './style/skeleton.css';
import './style/tabs.css';
import type { Progress, Scope } from './view.ts';

const READING: Readonly<Record<Scope, MessageKey>> = {
  page: 'readingPage',
  selection: 'readingSelection',
  link: 'readingLink',
};

export function readingText(scope: Scope, { message }: Locale): string {
  return message(READING[scope]);
}

/** Of each stage the part of the brief that it is for; the first finds who speaks. */
const PARTS: Readonly<Record<Stage, MessageKey>> = {
  names: 'tabVoices',
  keyPoints: 'keyPoints',
  quotations: 'tabQuotes',
  places: 'tabPlaces',
  figures: 'tabFigures',
};
const STAGES = Object.keys(PARTS) as readonly Stage[];

/** "all 412 paragraphs read · Places …" */
export function progressText({ paragraphs, stage }: Progress, locale: Locale): string {
  const { counted, message } = locale;
  return `${counted('paragraphsRead', paragraphs)} · ${message(PARTS[stage])} …`;
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
export function Skeleton({
  scope,
  progress,
}: {
  readonly scope: Scope;
  readonly progress?: Progress | undefined;
}) {
  const locale = useLocale();
  return (
    <main class="app skeleton" aria-busy="true">
      <header class="masthead">
        <div class="bar">
          <h1 class="outlet">{readingText(scope, locale)}</h1>
        </div>
        <div class="h1">
          <Lines widths={HEADLINE} />
        </div>
        <p class="meta">{progress ? progressText(progress, locale) : <Lines widths={[56]} />}</p>
      </header>
      <div class="tabs">
        <progress
          aria-label={readingText(scope, locale)}
          {...(progress && { max: STAGES.length, value: STAGES.indexOf(progress.stage) + 1 })}
        />
      </div>
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
