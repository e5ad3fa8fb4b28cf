/** The dots of a map and the names beside them, worked out from the places. */
import type { Place, PlaceKind } from '../../lib/brief.ts';
import type { Frame, Size } from '../../lib/map/frame.ts';
import { placeLabels, type Box, type Mark } from '../../lib/map/labels.ts';
import type { Spot } from '../../lib/map/spots.ts';

/** How a place is drawn: a dot for a spot, a ring for the middle of an area, a name alone along what has none. */
type Sign = 'dot' | 'ring' | 'name';

export interface Drawn extends Mark {
  readonly place: Place;
  readonly sign: Sign;
  readonly size: number;
  readonly weight: number;
}

const SIGNS: Readonly<Partial<Record<PlaceKind, Sign>>> = {
  country: 'ring',
  region: 'ring',
  continent: 'name',
  sea: 'name',
  river: 'name',
  mountain: 'name',
};

/** Pixels: the story's main place, then the others. */
const TEXT = [
  { size: 12, weight: 700 },
  { size: 10.5, weight: 400 },
] as const;
const RADIUS = { least: 2.2, most: 7, growth: 1 };

export function drawnOn(
  { projection, width, height }: Frame,
  spots: readonly Spot[],
  measure: (text: string, pixels: number, weight: number) => Size,
): readonly Drawn[] {
  return spots
    .map(({ place, at }) => {
      const [x, y] = projection(at) ?? [NaN, NaN];
      const sign = SIGNS[place.type] ?? 'dot';
      const radius = sign === 'name' ? 0 : radiusOf(place.mentions.length);
      return { place, sign, x, y, radius };
    })
    .filter(
      ({ x, y, radius }) =>
        x >= radius && x <= width - radius && y >= radius && y <= height - radius,
    )
    .map((mark, index) => {
      const { size, weight } = TEXT[index === 0 ? 0 : 1];
      return { ...mark, size, weight, label: measure(mark.place.name, size, weight) };
    });
}

function radiusOf(mentions: number): number {
  return Math.min(RADIUS.most, RADIUS.least + RADIUS.growth * Math.sqrt(mentions - 1));
}

export interface Labelled {
  readonly mark: Drawn;
  /** Where its name stands; `null` where there is no room for it. */
  readonly box: Box | null;
}

/** A name that has neither room nor dot is not there at all. */
export function labelled(
  marks: readonly Drawn[],
  sheet: Size,
  taken: readonly Box[],
): readonly Labelled[] {
  const boxes = placeLabels(marks, sheet, taken);
  return marks
    .map((mark, index) => ({ mark, box: boxes[index] ?? null }))
    .filter(({ mark, box }) => box !== null || mark.sign !== 'name');
}
