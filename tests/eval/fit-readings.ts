/**
 * `npm run fit:readings -- GAZETTEER FILE.jsonl ... [--half 0|1]`: fits the weights by which one place is
 * chosen among its namesakes, and writes `lib/annotate/places/reading-weights.ts`. A file has an article a
 * line: `text`, and `places` with `start`, `end`, `lat`, `lon`, and `isCountry` (its code) for a country.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { names } from '../../lib/annotate/names.ts';
import { recognise } from '../../lib/annotate/places/recognise.ts';
import { kilometres } from '../../lib/annotate/places/distance.ts';
import { NO_HOME } from '../../lib/annotate/places/home.ts';
import { partsIn } from '../../lib/annotate/places/readings.ts';
import { settle } from '../../lib/annotate/places/resolve.ts';
import { openGazetteer, type GazetteerPlace } from '../../lib/gazetteer/gazetteer.ts';
import { en } from '../../lib/lang/en/index.ts';
import { docOfText } from '../../lib/text/doc.ts';

interface Labelled {
  readonly text: string;
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly lat?: number;
    readonly lon?: number;
    readonly isCountry?: string;
  }[];
}
/** One name in one article: the parts of each reading, and which readings are right. */
interface Choice {
  readonly readings: readonly (readonly [part: string, value: number])[][];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const OUTPUT = new URL('../../lib/annotate/places/reading-weights.ts', import.meta.url);
const EPOCHS = 200;
const STEP = 0.1;
const PULL = 0.002;
/** As far as a right reading may be from the label. */
const NEAR_ENOUGH_KILOMETRES = 161;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' } },
});
const [asset = '', ...files] = positionals;
const gazetteer = openGazetteer(readFileSync(asset));
const choices = files.flatMap((file) => {
  const set = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((_, at) => values.half === undefined || at % 2 === Number(values.half))
    .flatMap((line) => choicesIn(JSON.parse(line) as Labelled));
  return set.map((choice) => ({ ...choice, weight: choice.weight / (set.length / 300) }));
});
const weights = fit(choices);
const rows = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([part, weight]) => `  '${part}': ${weight.toFixed(2)},\n`);
writeFileSync(
  OUTPUT,
  `import type { Parts } from './readings.ts';

/** What each part adds to the score of a reading. Fitted by \`npm run fit:readings\`. */
export const READING_WEIGHTS: Parts = {
${rows.join('')}};
`,
);
console.log(`${choices.length} names with several readings`);

function choicesIn({ text, places }: Labelled): Choice[] {
  const doc = docOfText(text, en);
  const { sightings, hints, cues } = recognise(doc, names(doc), gazetteer);
  const { beliefs } = settle([...sightings, ...hints], cues, NO_HOME);
  return beliefs.groups.flatMap((group) => {
    if (group.places.length < 2) return [];
    const labels = group.sightings.flatMap(({ candidate: { from, to } }) =>
      places.filter(({ start, end, lat }) => start === from && end === to && lat !== undefined),
    );
    const [label] = labels;
    if (!label) return [];
    const right = group.places.map((place) => isRight(place, label));
    if (!right.includes(true) || !right.includes(false)) return [];
    const addParts = partsIn(group, beliefs);
    const readings = group.places.map((place) => {
      const parts: [part: string, value: number][] = [];
      addParts(place, (part, value) => value !== 0 && parts.push([part, value]));
      return parts;
    });
    return [{ readings, right, weight: Math.sqrt(labels.length) }];
  });
}

function isRight(place: GazetteerPlace, label: Labelled['places'][number]): boolean {
  if (label.isCountry && place.type === 'country') return place.country === label.isCountry;
  const { lat = 0, lon = 0 } = label;
  return kilometres(place, { lat, lon }) <= NEAR_ENOUGH_KILOMETRES;
}

/** Conditional logistic regression by Adagrad. */
function fit(choices: readonly Choice[]): Map<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { readings, right, weight } of choices) {
      const powers = readings.map((parts) =>
        Math.exp(parts.reduce((sum, [part, value]) => sum + (weights.get(part) ?? 0) * value, 0)),
      );
      const all = powers.reduce((sum, power) => sum + power, 0);
      const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
      const slopes = new Map<string, number>();
      for (const [at, parts] of readings.entries()) {
        const power = powers[at] ?? 0;
        const slope = weight * (power / all - (right[at] ? power / good : 0));
        for (const [part, value] of parts)
          slopes.set(part, (slopes.get(part) ?? 0) + slope * value);
      }
      for (const [part, slope] of slopes) {
        const square = (squares.get(part) ?? 1e-6) + slope * slope;
        const rate = STEP / Math.sqrt(square);
        const moved = (weights.get(part) ?? 0) - rate * slope;
        squares.set(part, square);
        weights.set(part, Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * PULL));
      }
    }
  return weights;
}
