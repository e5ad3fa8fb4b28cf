import type { Gender } from '../names.ts';

/** The words with the gender that they tell; one that ends with `_` tells none after all. */
export function entries(words: string, gender: Gender | null): [string, Gender | null][] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word.replace(/_$/, ''), word.endsWith('_') ? null : gender]);
}
