import { afterHyphen, isStop, lowerAt } from './line.ts';
import { readOrdinal } from './numerals.ts';
import type { Reader, Reading } from './reading.ts';

/** "second largest city", "third-highest", "14th-ranked", "ranked 14th", "10th most". */
export const readRank: Reader = (line, index) => {
  const ordinal = readOrdinal(line, index);
  if (!ordinal) return null;
  const { nouns } = line.tables;
  const at = afterHyphen(line, ordinal.to);
  const word = lowerAt(line, at);
  const superlative =
    (/[^aeiou]est$|iest$/.test(word) && word.length > 4 && !NOT_SUPERLATIVE.has(word)) ||
    ['most', 'least', 'best', 'worst'].includes(word);
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
    const adjective = word === 'most' || word === 'least' ? afterHyphen(line, at + 1) : at;
    const noun = line.pieces[adjective + 1];
    const named = noun?.kind === 'word' && !isStop(line, noun) && !noun.glued;
    return done(named ? adjective + 2 : adjective + 1);
  }
  if (word === 'ranked' || word === 'placed') return done(at + 1);
  if (
    [
      'ranked',
      'ranks',
      'ranking',
      'finished',
      'finish',
      'finishing',
      'placed',
      'sit',
      'sits',
      'sitting',
    ].includes(lowerAt(line, index - 1))
  )
    return nouns.stops.has(word) || line.pieces[at]?.kind !== 'word' || word === 'place'
      ? done(ordinal.to)
      : null;
  if (word === 'such') return done(ordinal.to);
  return null;
};

const NOT_SUPERLATIVE = new Set([
  'forest',
  'interest',
  'request',
  'harvest',
  'protest',
  'contest',
  'arrest',
  'guest',
  'quest',
  'conquest',
  'invest',
  'honest',
  'modest',
  'southwest',
  'northwest',
  'west',
]);
