import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../lib/brief.ts';
import { outlineOf } from '../../lib/map/outline.ts';
import type { Locale } from '../../lib/locale/locale.ts';
import { useLocale } from '../locale.tsx';
import { isMirrored, rovingTarget } from '../roving.ts';
import '../style/map.css';
import { loadLand, type Detail, type Land } from './land.ts';
import { Locator } from './locator.tsx';
import { planOf, type Plan } from './plan.ts';
import { Spot } from './spot.tsx';
import { useWidth } from './width.ts';

export interface MapProps {
  readonly places: readonly Place[];
  /** Pixels; it is drawn as wide as there is room. */
  readonly width: number;
  readonly height: number;
  /** Name the places that lie beyond the map. */
  readonly caption?: boolean;
}

/** A newspaper's locator map of a story's main scene; draws nothing where no place has a spot. */
export function StoryMap({ places, width, height, caption = false }: MapProps) {
  const locale = useLocale();
  const figure = useRef<HTMLElement>(null);
  const room = useWidth(figure, width);
  const plan = useMemo(() => planOf(places, { width: room, height }), [places, room, height]);
  if (!plan) return null;
  return (
    <figure class="story-map" ref={figure}>
      <Drawing plan={plan} />
      {caption && plan.beyond.length > 0 && (
        <figcaption>{beyondText(plan.beyond, locale)}</figcaption>
      )}
    </figure>
  );
}

/** Names in a caption. */
const MOST_NAMED = 8;

function beyondText(names: readonly string[], { message, counted, allOf }: Locale): string {
  const named = names.slice(0, MOST_NAMED);
  const more = names.length - MOST_NAMED;
  return message('beyondMap', allOf(more > 0 ? [...named, counted('andMore', more)] : named));
}

function Drawing({ plan: { scene, frame, bar, inset, fine, marks } }: { readonly plan: Plan }) {
  const { message } = useLocale();
  const land = useLand(fine ? 'fine' : 'coarse');
  const coarse = useLand('coarse');
  const path = useMemo(() => land && outlineOf(land, frame), [land, frame]);
  const [stop, setStop] = useState(0);
  const svg = useRef<SVGSVGElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!svg.current) return;
    const target = rovingTarget(event, stop, marks.length, isMirrored(svg.current));
    if (target === null) return;
    event.preventDefault();
    setStop(target);
    svg.current.querySelector<SVGElement>(`[data-stop="${target}"]`)?.focus();
  };
  return (
    <svg
      ref={svg}
      class="map"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={message('mapLabel')}
      onKeyDown={onKeyDown}
    >
      <rect class="sea" width={frame.width} height={frame.height} />
      {path && <path class="land" d={path} />}
      {bar && <ScaleBar {...bar} />}
      {inset && <Locator scene={scene} frame={frame} box={inset} land={coarse} />}
      {marks
        .map((labelled, index) => (
          <Spot
            key={labelled.mark.place.span.from}
            labelled={labelled}
            index={index}
            isStop={index === stop}
            onStop={() => setStop(index)}
          />
        ))
        // The main places are drawn last, over the others.
        .reverse()}
    </svg>
  );
}

function useLand(detail: Detail): Land | null {
  const [land, setLand] = useState<Land | null>(null);
  useEffect(() => {
    let wanted = true;
    loadLand(detail).then(
      (land) => wanted && setLand(land),
      // A map without its land still shows how the places lie to each other.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [detail]);
  return land;
}

function ScaleBar({ km, box: { x, y, width, height } }: NonNullable<Plan['bar']>) {
  const { kilometres } = useLocale();
  return (
    <g class="scale-bar" aria-hidden="true">
      <path d={`M${x},${y + height - 3}v3h${width.toFixed(1)}v-3`} />
      <text x={x} y={y + height - 5}>
        {kilometres(km)}
      </text>
    </g>
  );
}
