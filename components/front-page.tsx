import type { Brief } from '../lib/brief.ts';
import { FigureLine } from './figures.tsx';
import { Quote } from './quotes.tsx';
import { RevealButton } from './reveal.tsx';

const BIG_FIGURES = 3;

/** The first screen: what happened, who said it best, how many, where. */
export function FrontPage({ brief }: { readonly brief: Brief }) {
  const [strongest] = brief.quotations;
  const figures = brief.figures.filter(({ vague }) => !vague).slice(0, BIG_FIGURES);
  return (
    <>
      <ol class="key-points">
        {brief.keyPoints.map((point) => (
          <li key={point.span.from} dir="auto">
            <RevealButton spans={[point.span]}>{point.text}</RevealButton>
          </li>
        ))}
      </ol>
      {strongest && <Quote quotation={strongest} />}
      {figures.length > 0 && (
        <ul class="big-figures">
          {figures.map((figure) => (
            <li key={figure.span.from}>
              <FigureLine figure={figure} brief={brief} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
