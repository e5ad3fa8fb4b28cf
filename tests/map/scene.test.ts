import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../lib/brief.ts';
import { frameOf, scaleBar } from '../../lib/map/frame.ts';
import { sceneOf, type Scene } from '../../lib/map/scene.ts';
import { spotsOf } from '../../lib/map/spots.ts';
import { ATLAS } from '../components/samples/atlas.ts';
import { rhine } from '../components/samples/rhine.ts';

const SHEET = { width: 368, height: 236 };

function sceneFor(places: readonly Place[]): Scene {
  const scene = sceneOf(spotsOf(places));
  if (!scene) throw new Error('no scene');
  return scene;
}

/** Names of the places that the story's map shows. */
function shown(places: readonly Place[]): string[] {
  const { projection } = frameOf(sceneFor(places), SHEET);
  return spotsOf(places).flatMap(({ place, at }) => {
    const [x, y] = projection(at) ?? [-1, -1];
    return x >= 0 && x <= SHEET.width && y >= 0 && y <= SHEET.height ? place.name : [];
  });
}

describe('the scene', () => {
  it('is where the story is, not where its farthest place is', () => {
    const names = shown(ATLAS['region-at-war'].places);
    expect(names).toEqual(expect.arrayContaining(['Kharkiv', 'Izyum', 'Kyiv', 'Ukraine']));
    expect(names).not.toContain('United States');
    expect(names).not.toContain('Russia');
  });

  it('leaves out a capital that stands for its government', () => {
    expect(shown(rhine.places)).not.toContain('Washington');
  });

  it('is a window on one city', () => {
    const { radius } = sceneFor(ATLAS['one-city'].places);
    expect(radius * 6371).toBeCloseTo(250);
  });

  it('holds a city’s districts, and not the capital', () => {
    const names = shown(ATLAS.city.places);
    expect(names).toContain('Avonmouth');
    expect(names).not.toContain('London');
  });

  it('reaches across the date line', () => {
    const { centre, radius } = sceneFor(ATLAS['date-line'].places);
    expect(Math.abs(centre[0])).toBeGreaterThan(170);
    expect(radius * 6371).toBeLessThan(1500);
  });

  it('reaches across a pole', () => {
    const names = shown(ATLAS.pole.places);
    expect(names).toEqual(expect.arrayContaining(['Longyearbyen', 'Alert']));
  });

  it('becomes the world for a story of three continents', () => {
    const { places } = ATLAS['three-continents'];
    expect(frameOf(sceneFor(places), SHEET).world).toBe(true);
    expect(shown(places)).toEqual(expect.arrayContaining(['Lagos', 'Shenzhen', 'São Paulo']));
  });

  it('is none without a place that can be drawn', () => {
    const [place] = rhine.places;
    if (!place) throw new Error('no place');
    expect(sceneOf(spotsOf([{ ...place, lat: null }]))).toBeNull();
    const undecided = [{ name: 'Kaub', country: 'US', region: null, lat: 1, lon: 2 }];
    expect(sceneOf(spotsOf([{ ...place, alternatives: undecided }]))).toBeNull();
  });
});

describe('the frame', () => {
  it('holds the whole of any scene', () => {
    const [sample] = rhine.places;
    if (!sample) throw new Error('no place');
    const place = fc
      .tuple(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
      )
      .map(([lat, lon]): Place => ({ ...sample, lat, lon }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
        const scene = sceneFor(places);
        const { projection } = frameOf(scene, SHEET);
        for (const position of scene.outline) {
          const [x = NaN, y = NaN] = projection(position) ?? [];
          expect(x).toBeGreaterThanOrEqual(-1);
          expect(x).toBeLessThanOrEqual(SHEET.width + 1);
          expect(y).toBeGreaterThanOrEqual(-1);
          expect(y).toBeLessThanOrEqual(SHEET.height + 1);
        }
      }),
    );
  });

  it.each([
    ['city', 20],
    ['one-city', 200],
    ['region-at-war', 100],
  ] as const)('has a round bar beside the map of a %s: %i km', (story, km) => {
    expect(scaleBar(frameOf(sceneFor(ATLAS[story].places), SHEET))?.km).toBe(km);
  });

  it('has no bar on a map of the world', () => {
    expect(scaleBar(frameOf(sceneFor(ATLAS['three-continents'].places), SHEET))).toBeNull();
  });
});
