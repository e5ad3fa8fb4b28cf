import { isAscii } from './characters.ts';

/** Words by white space: what a reader would count, and what reading speeds are stated in. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The stretches of letters and hyphens. */
export function lettersOf(text: string): string[] {
  return text.split(isAscii(text) ? /[^A-Za-z-]+/ : /[^\p{L}-]+/u);
}
