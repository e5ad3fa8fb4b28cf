/** All that a map shows, worked out from the places before anything is drawn. */
import type { Place } from '../../lib/brief.ts';
import { frameOf, scaleBar, type Frame, type Size } from '../../lib/map/frame.ts';
import { freeCorner, type Box } from '../../lib/map/labels.ts';
import { sceneOf, type Scene } from '../../lib/map/scene.ts';
import { spotsOf } from '../../lib/map/spots.ts';
import { drawnOn, labelled, type Labelled } from './marks.ts';
import { textSize } from './text-size.ts';

export interface Plan {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly marks: readonly Labelled[];
  /** Where the small map stands that shows where in the world this one is. */
  readonly inset: Box | null;
  readonly bar: { readonly km: number; readonly box: Box } | null;
  /** Whether the finer outline of the land shows. */
  readonly fine: boolean;
  /** Names of the places that lie beyond the map. */
  readonly beyond: readonly string[];
}

/** Kilometres across. */
const FINE_BELOW = 6000;
const LOCATED_BELOW = 1500;
/** Pixels. */
const INSET = { width: 56, height: 48 };
const INSET_MARGIN = 5;
const BAR = { margin: 8, height: 14, text: 40 };

/** `null` where no place can be drawn. */
export function planOf(places: readonly Place[], size: Size): Plan | null {
  const spots = spotsOf(places);
  const scene = sceneOf(spots);
  if (!scene) return null;
  const frame = frameOf(scene, size);
  const across = frame.kmPerPixel * frame.width;
  const drawn = drawnOn(frame, spots, textSize);
  const inset = across < LOCATED_BELOW ? freeCorner(drawn, INSET, frame, INSET_MARGIN) : null;
  const bar = barOf(frame);
  const barRoom = bar && { ...bar.box, width: Math.max(bar.box.width, BAR.text) };
  const taken = [inset, barRoom].filter((box) => box !== null);
  const shown = new Set(drawn.map(({ place }) => place));
  return {
    scene,
    frame,
    inset,
    bar,
    marks: labelled(drawn, frame, taken),
    fine: across < FINE_BELOW,
    beyond: spots.flatMap(({ place }) => (shown.has(place) ? [] : place.name)),
  };
}

function barOf(frame: Frame): Plan['bar'] {
  const bar = scaleBar(frame);
  if (!bar) return null;
  const y = frame.height - BAR.margin - BAR.height;
  return { km: bar.km, box: { x: BAR.margin, y, width: bar.pixels, height: BAR.height } };
}
