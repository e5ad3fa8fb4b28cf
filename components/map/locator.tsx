import { geoAzimuthalEqualArea } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import type { Frame } from '../../lib/map/frame.ts';
import type { Box } from '../../lib/map/labels.ts';
import { outlineOf } from '../../lib/map/outline.ts';
import type { Scene } from '../../lib/map/scene.ts';
import type { Land } from './land.ts';

/** Kilometres from edge to edge: about a continent. */
const ACROSS_KM = 4200;
const EARTH_KM = 6371;
/** Pixels of the window's mark, at least. */
const LEAST_WINDOW = 4;

/** The small map in a corner: where in the world the large one is. */
export function Locator({
  scene: { centre },
  frame,
  box,
  land,
}: {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly box: Box;
  readonly land: Land | null;
}) {
  const { width, height } = box;
  const path = useMemo(() => {
    const projection = geoAzimuthalEqualArea()
      .rotate([-centre[0], -centre[1]])
      .scale((EARTH_KM * width) / ACROSS_KM)
      .translate([width / 2, height / 2]);
    return land && outlineOf(land, { projection, width, height });
  }, [land, centre, width, height]);
  const shrink = (frame.kmPerPixel * width) / ACROSS_KM;
  const window = {
    width: Math.max(LEAST_WINDOW, frame.width * shrink),
    height: Math.max(LEAST_WINDOW, frame.height * shrink),
  };
  return (
    <g class="locator" transform={`translate(${box.x},${box.y})`} aria-hidden="true">
      <rect class="sea" width={width} height={height} />
      {path && <path class="land" d={path} />}
      <rect class="edge" width={width} height={height} />
      <rect
        class="window"
        x={(width - window.width) / 2}
        y={(height - window.height) / 2}
        width={window.width}
        height={window.height}
      />
    </g>
  );
}
