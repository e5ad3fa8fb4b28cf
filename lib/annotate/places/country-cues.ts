import type { Piece } from './pieces.ts';

/** By country: the share of the article's cue words that are its own. */
export type CountryCues = ReadonlyMap<string, number>;

/** So that one word alone does not decide. */
const DOUBT = 1;

/** Words that the news of one country has and that of others has not: "sheriff", "councillor". */
export function countryCues(
  pieces: readonly Piece[],
  words: ReadonlyMap<string, string>,
): CountryCues {
  const counts = new Map<string, number>();
  let total = DOUBT;
  for (const { lower } of pieces) {
    const country = words.get(lower);
    if (country === undefined) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    total++;
  }
  return new Map([...counts].map(([country, count]) => [country, count / total]));
}
