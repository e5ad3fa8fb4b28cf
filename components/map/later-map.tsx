import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../lib/brief.ts';
import { spotsOf } from '../../lib/map/spots.ts';
import '../style/map.css';
import type { MapProps, StoryMap } from './story-map.tsx';

export function isMappable(places: readonly Place[]): boolean {
  return spotsOf(places).length > 0;
}

let loaded: typeof StoryMap | undefined;

/** The story's map, in its place as soon as what draws it is loaded: the words of a brief don't wait. */
export function LaterMap(props: MapProps) {
  const [Map, setMap] = useState(() => loaded);
  useEffect(() => {
    if (Map) return undefined;
    let wanted = true;
    const draw = async () => {
      ({ StoryMap: loaded } = await import('./story-map.tsx'));
      if (wanted) setMap(() => loaded);
    };
    // Without it the brief still says where.
    draw().catch(() => {});
    return () => {
      wanted = false;
    };
  }, [Map]);
  if (Map) return <Map {...props} />;
  const { width, height } = props;
  return (
    <figure class="story-map">
      <svg class="map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
    </figure>
  );
}
