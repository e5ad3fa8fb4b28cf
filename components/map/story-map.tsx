import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../../lib/brief.ts';
import { frameOf, scaleBar, type Frame } from '../../lib/map/frame.ts';
import { freeCorner, type Box } from '../../lib/map/labels.ts';
import { outlineOf } from '../../lib/map/outline.ts';
import { sceneOf, spotsOf, type Scene } from '../../lib/map/scene.ts';
import { isMirrored, rovingTarget } from '../roving.ts';
import { loadLand, type Detail, type Land } from './land.ts';
import { Locator, LOCATOR_SIZE } from './locator.tsx';
import { drawnOn, labelled } from './marks.ts';
import { Spot } from './spot.tsx';
import { textSize } from './text-size.ts';

/** Kilometres across: below it the fine outline is drawn, and where in the world it is. */
const FINE_BELOW = 6000;
const LOCATED_BELOW = 1500;
const INSET_MARGIN = 5;
const BAR_MARGIN = 8;

/** A newspaper's locator map of a story's main scene; draws nothing where no place has a spot. */
export function StoryMap({
  places,
  width,
  height,
  caption = false,
}: {
  readonly places: readonly Place[];
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Name the places that lie beyond the map. */
  readonly caption?: boolean;
}) {
  const plan = useMemo(() => planOf(places, width, height), [places, width, height]);
  if (!plan) return null;
  return (
    <figure class="story-map">
      <Drawing plan={plan} />
      {caption && plan.beyond.length > 0 && <figcaption>{beyondText(plan.beyond)}</figcaption>}
    </figure>
  );
}

export function isMappable(places: readonly Place[]): boolean {
  return spotsOf(places).length > 0;
}

/** Names in a caption. */
const MOST_NAMED = 8;

function beyondText(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length - MOST_NAMED;
  return more > 0 ? `Beyond this map: ${named} and ${more} more` : `Beyond this map: ${named}`;
}

type Plan = NonNullable<ReturnType<typeof planOf>>;

function planOf(places: readonly Place[], width: number, height: number) {
  const spots = spotsOf(places);
  const scene = sceneOf(spots);
  if (!scene) return null;
  const frame = frameOf(scene, { width, height });
  const across = frame.kmPerPixel * width;
  const marks = drawnOn(frame, spots, textSize);
  const inset =
    across < LOCATED_BELOW ? freeCorner(marks, LOCATOR_SIZE, frame, INSET_MARGIN) : null;
  const bar = scaleBar(frame);
  const taken = [inset, bar && barBox(bar.pixels, frame)].filter((box) => box !== null);
  const drawn = new Set(marks.map(({ place }) => place));
  const beyond = spots.flatMap(({ place }) => (drawn.has(place) ? [] : place.name));
  return {
    scene,
    frame,
    beyond,
    bar,
    inset,
    fine: across < FINE_BELOW,
    marks: labelled(marks, frame, taken),
  };
}

function barBox(pixels: number, { height }: Frame): Box {
  return { x: BAR_MARGIN, y: height - BAR_MARGIN - 14, width: Math.max(pixels, 30), height: 14 };
}

function Drawing({ plan: { scene, frame, bar, inset, fine, marks } }: { readonly plan: Plan }) {
  const land = useLand(fine ? 'fine' : 'coarse');
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
      aria-label="Map of the story’s places"
      onKeyDown={onKeyDown}
    >
      <rect class="sea" width={frame.width} height={frame.height} />
      {path && <path class="land" d={path} />}
      {bar && <ScaleBar km={bar.km} pixels={bar.pixels} frame={frame} />}
      {inset && <Inset scene={scene} frame={frame} box={inset} />}
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

function Inset({
  scene,
  frame,
  box,
}: {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly box: Box;
}) {
  const land = useLand('coarse');
  return <Locator scene={scene} frame={frame} box={box} land={land} />;
}

function ScaleBar({
  km,
  pixels,
  frame,
}: {
  readonly km: number;
  readonly pixels: number;
  readonly frame: Frame;
}) {
  const y = frame.height - BAR_MARGIN;
  return (
    <g class="scale-bar" aria-hidden="true">
      <path d={`M${BAR_MARGIN},${y - 3}v3h${pixels.toFixed(1)}v-3`} />
      <text x={BAR_MARGIN} y={y - 5}>
        {km} km
      </text>
    </g>
  );
}
