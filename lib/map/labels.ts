/** Where the names go: beside their dots, over nothing else, whole or not at all. */
import type { Size } from './frame.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot of a map with the size of its name; a radius of 0 is a name without a dot. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: Size;
}

/** Pixels between a dot and its name. */
const GAP = 3;
/** Pixels between a name and any other dot: nearer, it would be read as that one's. */
const CLEAR = 2 * GAP;

/** Where a name may stand to its dot, the best first: -1, 0, 1 from left to right and top to bottom. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/**
 * A box for each mark's name, the first marks first; `null` where none is free. No box leaves
 * the sheet, and none touches another, a dot or what is already taken. None comes near a dot that has
 * no name of its own, unless it is the first mark's.
 */
export function placeLabels(
  marks: readonly Mark[],
  sheet: Size,
  taken: readonly Box[] = [],
): readonly (Box | null)[] {
  const dots = marks.map((mark) => (mark.radius > 0 ? dotBox(mark) : null));
  const rooms = marks.map((mark) => (mark.radius > 0 ? dotBox(mark, CLEAR) : null));
  const placed: Box[] = [...taken];
  const boxes: (Box | null)[] = marks.map(() => null);
  const place = (mark: Mark, index: number, mayBeNear: (other: number) => boolean) => {
    const box = candidates(mark).find(
      (box) =>
        inside(box, sheet) &&
        !placed.some((other) => touches(box, other)) &&
        dots.every((dot, at) => {
          const room = at === index ? null : mayBeNear(at) ? dot : rooms[at];
          return !room || !touches(box, room);
        }),
    );
    if (!box) return;
    placed.push(box);
    boxes[index] = box;
  };
  for (const [index, mark] of marks.entries()) {
    place(mark, index, () => false);
    if (index === 0 && !boxes[0]) place(mark, 0, () => true);
  }
  for (const [index, mark] of marks.entries())
    if (!boxes[index]) place(mark, index, (other) => Boolean(boxes[other]));
  return boxes;
}

function candidates({ x, y, radius, label: { width, height } }: Mark): Box[] {
  if (radius === 0)
    return [0, -1, 1].map((down) => ({
      x: x - width / 2,
      y: y + (down - 0.5) * height,
      width,
      height,
    }));
  return SIDES.map(([across, down]) => {
    // A name at a corner comes nearer, since the dot is round.
    const reach = (radius + GAP) * (across !== 0 && down !== 0 ? Math.SQRT1_2 : 1);
    return {
      x: x + across * reach + ((across - 1) / 2) * width,
      y: y + down * reach + ((down - 1) / 2) * height,
      width,
      height,
    };
  });
}

function dotBox({ x, y, radius }: Omit<Mark, 'label'>, clear = 0): Box {
  const reach = radius + clear;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

export function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function inside(box: Box, { width, height }: Size): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** The corner of the sheet that has room for a box and holds none of the dots; `null` for none. */
export function freeCorner(
  dots: readonly Omit<Mark, 'label'>[],
  { width, height }: Size,
  sheet: Size,
  margin: number,
): Box | null {
  const left = margin;
  const top = margin;
  const right = sheet.width - width - margin;
  const bottom = sheet.height - height - margin;
  const corners = [
    { x: right, y: top },
    { x: left, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ].map((corner) => ({ ...corner, width, height }));
  return corners.find((box) => !dots.some((dot) => touches(dotBox(dot), box))) ?? null;
}
