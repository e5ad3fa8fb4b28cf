import { readAndPart } from './fractions.ts';
import { isMinus } from './digits.ts';
import { afterHyphen, isKind, lowerAt, type Line } from './line.ts';
import { readCounted } from './nouns.ts';
import type { Numeral } from './reading.ts';
import { scaled, scaleOf } from './scales.ts';

/** "twenty-three thousand four hundred and two", "a million", "half a million", "two dozen". */
export function readWords(line: Line, index: number): Numeral | null {
  return (
    readPartOf(line, index) ??
    readOneOf(line, index) ??
    readBelowZero(line, index) ??
    readCardinals(line, index, index, 0)
  );
}

/** "minus five" */
function readBelowZero(line: Line, index: number): Numeral | null {
  if (!isKind(line, index, 'word') || !isMinus(line, index)) return null;
  const number = readCardinals(line, index, index + 1, 0);
  return number && { ...number, value: 0 - number.value };
}

/** "half a million", "a quarter of a billion", "half a dozen": null where the part is of no scale. */
function readPartOf(line: Line, index: number): Numeral | null {
  const { fractions, articles, scales, pluralScales, dozen } = line.tables.numerals;
  const { of } = line.tables.connectives;
  const led = articles.has(lowerAt(line, index)) && fractions.has(lowerAt(line, index + 1));
  const at = led ? index + 1 : index;
  const part = fractions.get(lowerAt(line, at));
  if (part === undefined) return null;
  let next = afterHyphen(line, at + 1);
  if (lowerAt(line, next) === of) next++;
  if (articles.has(lowerAt(line, next))) next = afterHyphen(line, next + 1);
  const word = lowerAt(line, next);
  if (word === dozen) return inWords(index, next + 1, part * 12, part, 0);
  const scale = scales.get(word);
  if (scale === undefined || pluralScales.has(word)) return null;
  return inWords(index, next + 1, Number(`${part}e${scale}`), part, scale);
}

/** "a dozen", "a million", "a hundred and five". */
function readOneOf(line: Line, index: number): Numeral | null {
  const { articles, scales, pluralScales, slangScales, dozen } = line.tables.numerals;
  if (!articles.has(lowerAt(line, index))) return null;
  const word = lowerAt(line, index + 1);
  if (word === dozen) return inWords(index, index + 2, 12, 12, 0);
  const group = line.tables.numerals.groups.get(word);
  if (group !== undefined) return readGroup(line, index, group);
  if (!scales.has(word) || pluralScales.has(word) || slangScales.has(word)) return null;
  return readCardinals(line, index, index + 1, 1);
}

/** "a pair of missiles" are two, "a pair of boots" is one thing. */
function readGroup(line: Line, index: number, value: number): Numeral | null {
  const { connectives, numerals } = line.tables;
  if (lowerAt(line, index + 2) !== connectives.of) return null;
  const counted = readCounted(line, index + 3);
  if (!counted || numerals.pairs.has(counted.unit)) return null;
  return inWords(index, index + 3, value, value, 0);
}

/** Reads cardinals and scales from piece `start`; `lead` is the 1 of an article before them. */
function readCardinals(line: Line, from: number, start: number, lead: number): Numeral | null {
  const { cardinals, pluralScales, dozen } = line.tables.numerals;
  let total = 0;
  let current = lead;
  let exponent = 0;
  let least = Infinity;
  let parts = lead;
  let end = from;
  for (let at = start; ; at = afterHyphen(line, end)) {
    if (exponent > 0 && isAndCardinal(line, at)) {
      if (total + current === 0 || current % 100 !== 0) break;
      at++;
    }
    const word = lowerAt(line, at);
    const value = cardinals.get(word);
    const scale = scaleOf(line, at);
    if (value !== undefined) {
      if (parts > 0 && (value === 0 || total + current === 0 || !fits(current, value))) break;
      current += value;
    } else if (word === dozen && parts === 1 && exponent === 0) {
      return inWords(from, at + 1, current * 12, current * 12, 0);
    } else if (scale !== undefined && current > 0 && !pluralScales.has(word)) {
      // "one million one million" is two numbers.
      if (scale === 2 ? current >= 100 : scale >= least) break;
      if (scale === 2) current *= 100;
      else {
        total += current * 10 ** scale;
        current = 0;
        least = scale;
      }
      exponent = scale;
    } else break;
    parts++;
    end = at + 1;
    const part = exponent === 0 ? readAndPart(line, end) : null;
    if (part) return scaled(line, from, part.to, current + part.value, 'words', true, false);
  }
  if (end === from) return null;
  // "a million and a half"
  const part = exponent > 2 && current === 0 ? readAndPart(line, end) : null;
  if (part) {
    total += 10 ** exponent * part.value;
    end = part.to;
  }
  const value = total + current;
  return inWords(from, end, value, value / 10 ** exponent, exponent);
}

/** "and five" after a scale. */
function isAndCardinal(line: Line, index: number): boolean {
  const { cardinals, and } = line.tables.numerals;
  return lowerAt(line, index) === and && cardinals.has(lowerAt(line, index + 1));
}

function inWords(
  from: number,
  to: number,
  value: number,
  mantissa: number,
  exponent: number,
): Numeral {
  return { from, to, value, mantissa, exponent, form: 'words', marked: exponent > 0 };
}

/** Whether a word of this value may follow: "twenty three" is one number, "two three" is two. */
function fits(current: number, value: number): boolean {
  const rest = current % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && value > 0 && value < 10);
}

/** "dozens", "tens of thousands", "hundreds of millions". */
export function readVague(line: Line, index: number): Numeral | null {
  const { vague, tally } = line.tables.numerals;
  const { of } = line.tables.connectives;
  const [low, high] = vague.get(lowerAt(line, index)) ?? [];
  if (low === undefined || high === undefined) return null;
  const before = line.pieces[index - 1];
  if (before?.kind === 'number' || line.tables.numerals.cardinals.has(before?.lower ?? ''))
    return null;
  if (lowerAt(line, index) === tally && !isTally(line, index)) return null;
  const second = lowerAt(line, index + 1) === of ? vague.get(lowerAt(line, index + 2)) : undefined;
  const times = second?.[0] ?? 1;
  return {
    from: index,
    to: second ? index + 3 : index + 1,
    value: low * times,
    mantissa: low,
    exponent: 0,
    form: 'vague',
    marked: true,
    bounds: [low * times, high * times],
  };
}

/** "scores of fans", "injured scores more", "scores were hurt"; elsewhere they are results. */
function isTally(line: Line, index: number): boolean {
  const { connectives, nouns, people } = line.tables;
  const next = lowerAt(line, index + 1);
  const end = people.auxiliaries.has(next) ? index + 2 : index + 1;
  const harmed = [index - 1, end, end + 1].some((at) => people.harmed.has(lowerAt(line, at)));
  return harmed || next === connectives.of || nouns.further.has(next);
}
