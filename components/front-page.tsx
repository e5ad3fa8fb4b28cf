import type { Brief } from '../lib/brief.ts';
import { Coverage } from './coverage.tsx';
import { BigFigure } from './figures.tsx';
import { isMappable, StoryMap } from './map/story-map.tsx';
import { Quote } from './quotes.tsx';
import { RevealButton } from './reveal.tsx';

const BIG_FIGURES = 3;
/** Pixels: the map beside the figures, and alone. */
const MAP = { beside: { width: 232, height: 172 }, alone: { width: 368, height: 172 } };

/** The first screen: what happened, who said it best, where, how many. */
export function FrontPage({ brief }: { readonly brief: Brief }) {
  const { keyPoints, quotations, places } = brief;
  const [strongest] = quotations;
  const figures = brief.figures.filter(({ vague }) => !vague).slice(0, BIG_FIGURES);
  const mapped = isMappable(places);
  const { width, height } = figures.length > 0 ? MAP.beside : MAP.alone;
  return (
    <>
      {keyPoints.length > 0 && (
        <ol class="key-points">
          {keyPoints.map((point) => (
            <li key={point.span.from} dir="auto">
              <RevealButton spans={[point.span]}>{point.text}</RevealButton>
            </li>
          ))}
        </ol>
      )}
      {strongest && <Quote quotation={strongest} />}
      {(mapped || figures.length > 0) && (
        <div class={`where-and-how-many${mapped ? '' : ' no-map'}`}>
          {mapped && <StoryMap places={places} width={width} height={height} />}
          {figures.length > 0 && (
            <ul class="big-figures">
              {figures.map((figure) => (
                <li key={figure.span.from} dir="auto">
                  <BigFigure figure={figure} brief={brief} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <Coverage coverage={brief.coverage} />
    </>
  );
}
