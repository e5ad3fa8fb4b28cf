/** "“late”, “odd” and a “mess”": fragments in a row, which one has said, or which are nobody’s. */
import { isSmall } from '../../text/characters.ts';
import { lowerAt, type Frame } from './frame.ts';

/** Items between two of them: ", and as a". */
const MOST_BETWEEN = 4;

const JOINTS: ReadonlySet<string> = new Set([',', ';', 'and', 'or', 'nor', 'but']);

/** Whether the quotation goes on a list that the one before it opens or goes on. */
export function continuesList({ items, quotes, marked, doc }: Frame, quote: number): boolean {
  const [before, at] = [quotes[quote - 1] ?? -1, quotes[quote] ?? -1];
  if (before < 0 || items[before]?.segment !== items[at]?.segment) return false;
  if (at - before - 1 > MOST_BETWEEN) return false;
  const [last, own] = [marked[quote - 1]?.words, marked[quote]?.words];
  if (!last || !own || isSmall(doc.text.charAt(last.from)) !== isSmall(doc.text.charAt(own.from)))
    return false;
  const { prepositions, determiners, adverbs } = doc.language.quotations;
  let isJoined = doc.text.charAt(last.to - 1) === ',';
  for (let between = before + 1; between < at; between++) {
    const lower = lowerAt(items, between);
    const isFiller = prepositions.has(lower) || determiners.has(lower) || adverbs.has(lower);
    if (!JOINTS.has(lower) && !(isJoined && isFiller)) return false;
    isJoined = true;
  }
  return isJoined;
}
