import { afterHyphen, isContent, isGlued, lowerAt } from './line.ts';
import { readOrdinal } from './ordinals.ts';
import type { Reader, Reading } from './reading.ts';

/** "second largest city", "third-highest", "14th-ranked", "ranked 14th", "10th most". */
export const readRank: Reader = (line, index) => {
  const ordinal = readOrdinal(line, index);
  if (!ordinal) return null;
  const { ranks } = line.tables;
  const at = afterHyphen(line, ordinal.to);
  const word = lowerAt(line, at);
  const superlative =
    (ranks.superlative.test(word) && word.length > 4 && !ranks.notSuperlative.has(word)) ||
    ranks.superlatives.has(word);
  const done = (to: number): Reading => ({
    from: index,
    to,
    quantity: 'rank',
    value: ordinal.value,
    unit: 'rank',
    vague: false,
    rule: 'figure/rank',
  });
  if (superlative) {
    const adjective = ranks.degrees.has(word) ? afterHyphen(line, at + 1) : at;
    const named = isContent(line, adjective + 1) && !isGlued(line, adjective + 1);
    return done(named ? adjective + 2 : adjective + 1);
  }
  if (ranks.ranked.has(word)) return done(at + 1);
  const before = lowerAt(line, index - 1) === line.tables.connectives.in ? index - 2 : index - 1;
  if (ranks.ranking.has(lowerAt(line, before)))
    return !isContent(line, at) || word === ranks.place ? done(ordinal.to) : null;
  return word === ranks.such ? done(ordinal.to) : null;
};
