import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeCorner, inside, placeLabels, touches, type Mark } from '../../lib/map/labels.ts';

const SHEET = { width: 368, height: 236 };

const mark = (x: number, y: number, radius = 3, width = 40): Mark => ({
  x,
  y,
  radius,
  label: { width, height: 12 },
});

const marks = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: SHEET.width, noNaN: true }),
    y: fc.double({ min: 0, max: SHEET.height, noNaN: true }),
    radius: fc.constantFrom(0, 2, 7),
    label: fc.record({
      width: fc.double({ min: 1, max: 160, noNaN: true }),
      height: fc.constant(12.6),
    }),
  }),
  { maxLength: 40 },
);

describe('placeLabels', () => {
  it('sets a name to the right of its dot where there is room', () => {
    const [box] = placeLabels([mark(100, 100)], SHEET);
    expect(box).toEqual({ x: 106, y: 94, width: 40, height: 12 });
  });

  it('turns to the left at the right edge', () => {
    const [box] = placeLabels([mark(360, 100)], SHEET);
    expect(box?.x).toBe(360 - 3 - 3 - 40);
  });

  it('sets a name without a dot upon its point', () => {
    const [box] = placeLabels([mark(100, 100, 0)], SHEET);
    expect(box).toEqual({ x: 80, y: 94, width: 40, height: 12 });
  });

  it('leaves out a name that is wider than the sheet', () => {
    expect(placeLabels([mark(100, 100, 3, 400)], SHEET)).toEqual([null]);
  });

  it('gives way to what is taken', () => {
    const taken = [{ x: 104, y: 80, width: 60, height: 40 }];
    const [box] = placeLabels([mark(100, 100)], SHEET, taken);
    expect(box?.x).toBe(54);
  });

  it('serves the first mark first', () => {
    const crowd = Array.from({ length: 30 }, () => mark(184, 118, 0));
    const boxes = placeLabels(crowd, SHEET);
    expect(boxes[0]).not.toBeNull();
    expect(boxes.filter((box) => box !== null)).toHaveLength(3);
  });

  it('keeps a name away from a dot that has none, so that it is not read as that one’s', () => {
    // To the right of the first stands a dot whose own name has no room.
    const [box, none] = placeLabels([mark(100, 100), mark(150, 100, 3, 400)], SHEET);
    expect(none).toBeNull();
    expect(box?.x).toBe(54);
    // The first place of a story has its name all the same.
    const around = [110, 90].flatMap((y) => [110, 90].map((x) => mark(x, y, 3, 400)));
    expect(placeLabels([mark(100, 100), ...around], SHEET)[0]).not.toBeNull();
    expect(placeLabels([mark(20, 200), mark(100, 100), ...around], SHEET)[1]).toBeNull();
  });

  it('lets a name come near a dot that has its own', () => {
    const boxes = placeLabels([mark(100, 100, 3, 200), mark(100, 112, 3, 200)], SHEET);
    expect(boxes.every((box) => box !== null)).toBe(true);
  });

  it('keeps every name whole, on the sheet and apart from names, dots and what is taken', () => {
    fc.assert(
      fc.property(marks, (marks) => {
        const taken = [{ x: 5, y: 5, width: 56, height: 48 }];
        const boxes = placeLabels(marks, SHEET, taken);
        const placed = boxes.filter((box) => box !== null);
        for (const [index, box] of placed.entries()) {
          expect(inside(box, SHEET)).toBe(true);
          expect([...taken, ...placed.slice(0, index)].some((other) => touches(box, other))).toBe(
            false,
          );
        }
        const covered = boxes.flatMap((box, at) =>
          marks.filter(({ x, y, radius }, other) => {
            const dot = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
            return box && radius > 0 && other !== at && touches(box, dot);
          }),
        );
        expect(covered).toEqual([]);
      }),
    );
  });
});

describe('freeCorner', () => {
  const size = { width: 56, height: 48 };

  it('prefers the top right corner', () => {
    expect(freeCorner([], size, SHEET, 5)).toEqual({ x: 307, y: 5, ...size });
  });

  it('goes where no dot is', () => {
    const dots = [mark(340, 20), mark(20, 20), mark(340, 220)];
    expect(freeCorner(dots, size, SHEET, 5)).toEqual({ x: 5, y: 183, ...size });
  });

  it('finds none where each holds a dot', () => {
    const dots = [mark(340, 20), mark(20, 20), mark(340, 220), mark(20, 220)];
    expect(freeCorner(dots, size, SHEET, 5)).toBeNull();
  });
});
