import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../lib/map/frame.ts';
import { clipRing, outlineOf } from '../../lib/map/outline.ts';

const SHEET = { width: 100, height: 60 };

describe('clipRing', () => {
  it.each([
    [
      'a ring on the sheet stays',
      [
        [10, 10],
        [20, 10],
        [20, 20],
      ],
      [
        [10, 10],
        [20, 10],
        [20, 20],
      ],
    ],
    [
      'a ring beside the sheet goes',
      [
        [-9, 10],
        [-5, 10],
        [-5, 20],
      ],
      [],
    ],
    [
      'a ring around the sheet becomes the sheet',
      [
        [-50, -50],
        [150, -50],
        [150, 150],
        [-50, 150],
      ],
      [
        [0, 60],
        [0, 0],
        [100, 0],
        [100, 60],
      ],
    ],
    [
      'a ring across an edge is cut there',
      [
        [90, 10],
        [110, 10],
        [110, 20],
        [90, 20],
      ],
      [
        [90, 10],
        [100, 10],
        [100, 20],
        [90, 20],
      ],
    ],
  ] as const)('%s', (_, ring, clipped) => {
    const points = clipRing(ring, SHEET);
    expect(points).toHaveLength(clipped.length);
    expect(points).toEqual(expect.arrayContaining([...clipped]));
  });

  it('never leaves the sheet', () => {
    const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 50 }), (ring) => {
        for (const [x, y] of clipRing(ring, SHEET)) {
          expect(x).toBeGreaterThanOrEqual(-1e-9);
          expect(x).toBeLessThanOrEqual(SHEET.width + 1e-9);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(SHEET.height + 1e-9);
        }
      }),
    );
  });
});

describe('outlineOf', () => {
  const scene = { centre: [35, 49] as [number, number], outline: [], radius: 0.05 };
  const frame = frameOf(
    {
      ...scene,
      outline: [
        [33, 48],
        [37, 50],
      ],
    },
    SHEET,
  );
  const square = (west: number, south: number, east: number, north: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  });

  it('fills a sheet that lies all on land', () => {
    const path = outlineOf(square(0, 30, 60, 65), frame);
    expect(path.split('L')).toHaveLength(4);
    expect(path).toContain('0.0,0.0');
    expect(path).toContain('100.0,60.0');
  });

  it('draws nothing where there is no land', () => {
    expect(outlineOf(square(-60, -30, -50, -20), frame)).toBe('');
  });
});
