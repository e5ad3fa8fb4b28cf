import type { Brief, Figure } from '../lib/brief.ts';
import { excerpt } from './excerpt.ts';
import { Numeral } from './numeral.tsx';
import { RevealButton } from './reveal.tsx';

/** Characters of the story to each side of a figure. */
const CONTEXT = 56;
/** Characters that say what one of the big figures counts. */
const CAPTION = 44;

export function Figures({ brief }: { readonly brief: Brief }) {
  const firm = brief.figures.filter(({ vague }) => !vague);
  const vague = brief.figures.filter((figure) => figure.vague);
  return (
    <>
      {firm.length === 0 && <p class="none">No firm figure was found in this article.</p>}
      <FigureList figures={firm} brief={brief} />
      {vague.length > 0 && (
        <>
          <h2>Said loosely</h2>
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
          <RevealButton spans={[figure.span]}>
            <Numeral text={figure.text} qualifier={figure.qualifier} />
            <InContext figure={figure} brief={brief} />
          </RevealButton>
        </li>
      ))}
    </ul>
  );
}

function InContext({ figure, brief }: { readonly figure: Figure; readonly brief: Brief }) {
  const { before, after, cutBefore, cutAfter } = excerpt(brief, figure.span, CONTEXT);
  return (
    <span class="context">
      {cutBefore && '… '}
      {before}
      <mark>{figure.text}</mark>
      {after}
      {cutAfter && ' …'}
    </span>
  );
}

/** One of the figures that carry the story: the number, and what it counts in the article's words. */
export function BigFigure({ figure, brief }: { readonly figure: Figure; readonly brief: Brief }) {
  return (
    <RevealButton spans={[figure.span]}>
      <span class="clamped">
        <Numeral text={figure.text} qualifier={figure.qualifier} />
        <br />
        <span class="caption">{captionOf(figure, brief)}</span>
      </span>
    </RevealButton>
  );
}

function captionOf({ of, span }: Figure, brief: Brief): string {
  if (of !== null && (of.to <= span.from || of.from >= span.to))
    return brief.text.slice(of.from, of.to);
  const { before, after, cutBefore, cutAfter } = excerpt(brief, span, CAPTION);
  const following = after.replace(LEADING_MARKS, '');
  const [sentence = ''] = following.split(SENTENCE_END, 1);
  if (sentence !== '' && sentence === following && cutAfter) return `${sentence} …`;
  return sentence || `${cutBefore ? '… ' : ''}${before.trimEnd()} …`;
}

const LEADING_MARKS = /^[^\p{L}\p{N}]+/u;
const SENTENCE_END = /[.!?][”’"')]?(?:\s|$)/u;
