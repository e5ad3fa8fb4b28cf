import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefFromJson, briefToJson } from '../../lib/export/json.ts';
import { briefOf, figure } from '../items.ts';

test('a round trip gives the same brief', () => {
  const brief = briefOf();
  expect(briefFromJson(briefToJson(brief))).toEqual({ status: 'brief', brief });
});

test('so it does with any words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.double({ noNaN: true }),
      (text, n) => {
        const value = Number.isFinite(n) ? n + 0 : 1;
        const figures = [figure(text, text, [value, 2])];
        const brief = briefOf({
          text,
          figures,
          keyPoints: [],
          quotations: [],
          voices: [],
          places: [],
        });
        expect(briefFromJson(briefToJson(brief))).toEqual({ status: 'brief', brief });
      },
    ),
  );
});

test('fields of a later brief are dropped', () => {
  const json = JSON.stringify({ ...briefOf(), mood: 'gloomy' });
  expect(briefFromJson(json)).toEqual({ status: 'brief', brief: briefOf() });
});

const [point] = briefOf().keyPoints;
const [voice] = briefOf().voices;
const [place] = briefOf().places;

test.each([
  ['no JSON', '{', ''],
  ['no object', '7', ''],
  ['another version', { version: 2 }, 'version'],
  ['no text', { text: null }, 'text'],
  ['words that are not at their span', { keyPoints: [{ ...point, text: 'Else.' }] }, 'keyPoints.0'],
  ['an empty span', { keyPoints: [{ ...point, span: { from: 3, to: 3 } }] }, 'keyPoints.0.span'],
  ['a broken offset', { keyPoints: [{ ...point, sentence: 0.5 }] }, 'keyPoints.0.sentence'],
  ['a quote that is not there', { voices: [{ ...voice, quotations: [9] }] }, 'voices.0'],
  ['a place off the globe', { places: [{ ...place, lat: 91 }] }, 'places.0.lat'],
  ['a kind of no item', { places: [{ ...place, type: 'planet' }] }, 'places.0.type'],
])('%s is malformed', (_why, change, path) => {
  const json = typeof change === 'string' ? change : JSON.stringify({ ...briefOf(), ...change });
  expect(briefFromJson(json)).toMatchObject({ status: 'malformed', path });
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(briefFromJson(json).status).toBe('malformed');
    }),
  );
});
