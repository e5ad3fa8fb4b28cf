import type { Brief, Figure } from '../lib/brief.ts';
import { Coverage } from './coverage.tsx';
import { BigFigure } from './figures.tsx';
import { Verbatim } from './locale.tsx';
import { useFitting } from './fitting.ts';
import { isMappable, LaterMap } from './map/later-map.tsx';
import { Quote } from './quotes.tsx';
import { RevealButton } from './reveal.tsx';
import { useSettings } from './settings.tsx';
import { TakeItem } from './take/take-item.tsx';
import './style/front-page.css';

const BIG_FIGURES = 3;
/** Pixels: the map beside the figures, and alone. */
const MAP = { beside: { width: 232, height: 158 }, alone: { width: 368, height: 150 } };

/** The first screen: what happened, who said it best, where, how many. */
export function FrontPage({ brief }: { readonly brief: Brief }) {
  const { sections } = useSettings();
  const keyPoints = sections.keyPoints ? brief.keyPoints : [];
  const strongest = sections.quotations ? brief.quotations[0] : undefined;
  const figures = sections.figures ? bigFigures(brief) : [];
  const places = sections.places ? brief.places : [];
  const mapped = isMappable(places);
  const { width, height } = figures.length > 0 ? MAP.beside : MAP.alone;
  const story = useFitting<HTMLDivElement>([brief, sections]);
  return (
    <>
      <div ref={story} class="front">
        {keyPoints.length > 0 && (
          <ol class="key-points">
            {keyPoints.map((point) => (
              <li key={point.span.from} dir="auto">
                <RevealButton spans={[point.span]}>
                  <Verbatim class="clamped">{point.text}</Verbatim>
                </RevealButton>
                <TakeItem item={point} />
              </li>
            ))}
          </ol>
        )}
        {strongest && <Quote quotation={strongest} />}
        {(mapped || figures.length > 0) && (
          <div class={`where-and-how-many${mapped ? '' : ' no-map'}`}>
            {mapped && <LaterMap places={places} width={width} height={height} />}
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
      </div>
      <Coverage coverage={brief.coverage} />
    </>
  );
}

/** The first that are firm, each once. */
function bigFigures({ figures }: Brief): readonly Figure[] {
  const byText = new Map<string, Figure>();
  for (const figure of figures)
    if (!figure.vague && !byText.has(figure.text)) byText.set(figure.text, figure);
  return [...byText.values()].slice(0, BIG_FIGURES);
}
