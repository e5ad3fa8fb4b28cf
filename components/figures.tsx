import type { Brief, Figure } from '../lib/brief.ts';
import { converted } from '../lib/conversion.ts';
import { excerpt } from './excerpt.ts';
import { useLocale, Verbatim } from './locale.tsx';
import { Numeral } from './numeral.tsx';
import { RevealButton } from './reveal.tsx';
import { useSettings } from './settings.tsx';
import { TakeItem } from './take/take-item.tsx';
import './style/figures.css';
import './style/items.css';

/** Characters of the story to each side of a figure. */
const CONTEXT = 56;
/** Characters that say what one of the big figures counts. */
const CAPTION = 44;

export function Figures({ brief }: { readonly brief: Brief }) {
  const { message } = useLocale();
  const firm = brief.figures.filter(({ vague }) => !vague);
  const vague = brief.figures.filter((figure) => figure.vague);
  return (
    <>
      {firm.length === 0 && <p class="none">{message('noFigures')}</p>}
      <FigureList figures={firm} brief={brief} />
      {vague.length > 0 && (
        <>
          <h2>{message('saidLoosely')}</h2>
          <FigureList figures={vague} brief={brief} />
        </>
      )}
    </>
  );
}

function FigureList({
  figures,
  brief,
}: {
  readonly figures: readonly Figure[];
  readonly brief: Brief;
}) {
  if (figures.length === 0) return null;
  return (
    <ul class="items figures">
      {figures.map((figure) => (
        <li key={figure.span.from} dir="auto">
          <RevealButton spans={[figure.span, ...figure.repeats]}>
            <span>
              <Numeral text={figure.text} qualifier={figure.qualifier} />
              <Converted figure={figure} />
            </span>
            <InContext figure={figure} brief={brief} />
            <Tally figure={figure} />
          </RevealButton>
          <TakeItem item={figure} />
        </li>
      ))}
    </ul>
  );
}

/** How often the article tells it, where it does so more than once. */
function Tally({ figure: { repeats } }: { readonly figure: Figure }) {
  const { counted } = useLocale();
  if (repeats.length === 0) return null;
  return <span class="tally">{counted('mentions', repeats.length + 1)}</span>;
}

function InContext({ figure, brief }: { readonly figure: Figure; readonly brief: Brief }) {
  const { before, after, cutBefore, cutAfter } = excerpt(brief, figure.span, CONTEXT);
  return (
    <Verbatim class="context">
      {cutBefore && '…\u00a0'}
      {before}
      <mark>{figure.text}</mark>
      {after}
      {cutAfter && '\u00a0…'}
    </Verbatim>
  );
}

/** What it comes to in the measures that the reader wants, marked as ours. */
function Converted({ figure }: { readonly figure: Figure }) {
  const { conversion } = useSettings();
  const amount = conversion === 'none' ? null : converted(figure, conversion);
  return amount === null ? null : <span class="converted"> ≈ {amount}</span>;
}

/** One of the figures that carry the story: the number, and what it counts in the article's words. */
export function BigFigure({ figure, brief }: { readonly figure: Figure; readonly brief: Brief }) {
  return (
    <RevealButton spans={[figure.span, ...figure.repeats]}>
      <span class="clamped">
        <Numeral text={figure.text} qualifier={figure.qualifier} />
        <Converted figure={figure} />
        <br />
        <Verbatim class="caption">{captionOf(figure, brief)}</Verbatim>
      </span>
    </RevealButton>
  );
}

/** Characters that the words before a figure must have to say something. */
const TELLING = 8;
const PHRASE_END = /[.,;:!?–—…()“”"](?=\s|$|[“”"])/u;

/** What it counts; else the words that go on from it; at the end of a phrase, those that led to it. */
function captionOf({ of, span, qualifier }: Figure, brief: Brief): string {
  if (of !== null && (of.to <= span.from || of.from >= span.to))
    return brief.text.slice(of.from, of.to);
  const { before, after, cutBefore, cutAfter } = excerpt(brief, span, CAPTION);
  const [next = '', ...later] = after.split(PHRASE_END);
  if (next.trim() !== '') return next === after && cutAfter ? `${next.trim()} …` : next.trim();
  const phrases = before.split(PHRASE_END);
  const led = withoutEnd((phrases.at(-1) ?? '').trim(), qualifier ?? '');
  if (led.length < TELLING) return later.find((phrase) => phrase.trim() !== '')?.trim() ?? led;
  return `${phrases.length === 1 && cutBefore ? '… ' : ''}${led} …`;
}

function withoutEnd(words: string, end: string): string {
  return words.endsWith(end) ? words.slice(0, words.length - end.length).trim() : words;
}
