import type { Quantity } from '../../brief.ts';
import { isDash, lowerAt, type Line } from './line.ts';
import { approximatorBefore } from './qualifiers.ts';
import type { Stretch } from './stretches.ts';

/** Pieces between a verb of change and its figure ("rose by as much as 3%"). */
const REACH = 5;

/** Whether the article says that something rose or fell by a figure; undefined where it says neither. */
export function changeOf(
  line: Line,
  { from, to, quantity }: Stretch & { readonly quantity: Quantity },
): 'up' | 'down' | undefined {
  if (!['money', 'percent', 'count', 'measure', 'multiple'].includes(quantity)) return undefined;
  const { up, down, rise, fall, by } = line.tables.changes;
  let isBy = false;
  for (let at = from; at > Math.max(0, from - REACH);) {
    // The "up" of "up to" is no rise.
    const approximator = approximatorBefore(line, at);
    at -= approximator || 1;
    if (approximator > 0) continue;
    const word = lowerAt(line, at);
    if (isOther(line, at, quantity === 'count' && !isBy)) return undefined;
    if (up.has(word)) return 'up';
    if (down.has(word)) return 'down';
    if (!leadsTo(line, at)) break;
    isBy ||= by.has(word);
  }
  // "a 12% rise", "3% higher"
  const next = lowerAt(line, isDash(line, to) ? to + 1 : to);
  if (quantity !== 'percent' && quantity !== 'money') return undefined;
  return rise.has(next) ? 'up' : fall.has(next) ? 'down' : undefined;
}

/** "made up 4%", "the lost 4%"; `isObject`: "adds nine firms", "lost nine friends". */
function isOther(line: Line, at: number, isObject: boolean): boolean {
  const { changes, approximators, connectives } = line.tables;
  const [before, word] = [lowerAt(line, at - 1), lowerAt(line, at)];
  if (changes.phrasal.has(before) || before === connectives.the) return true;
  return isObject && changes.verbs.has(word) && !approximators.changes.has(word);
}

/** "by" or an adverb: "rose sharply by about 3%", not "rose to 3%". */
function leadsTo(line: Line, index: number): boolean {
  const word = lowerAt(line, index);
  const { by, adverb } = line.tables.changes;
  return by.has(word) || adverb.test(word);
}
