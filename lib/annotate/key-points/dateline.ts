import { isCapital } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

/** Characters of the longest: two towns, a date and an agency. */
const LONGEST = 80;
/** A hyphen stands for a dash between blanks, or after the agency's bracket. */
const DASH = /\s?[—–]\s?|(?<=[\s)])--?\s/;
const AGENCY = /\([^()]{2,}\)\s*$/;
const OPENS_SENTENCE = /^["“‘']?[\p{Lu}\p{N}$£€]/u;

/**
 * Where the paragraph's own words begin, behind "LONDON, Nov 20 (Reuters) - " (Associated Press
 * Stylebook, "datelines"); its start where it has no dateline.
 */
export function afterDateline(text: string, { from, to }: Span): number {
  const opening = text.slice(from, Math.min(to, from + LONGEST));
  const dash = DASH.exec(opening);
  if (!dash || !isDateline(opening.slice(0, dash.index))) return from;
  const start = dash.index + dash[0].length;
  return OPENS_SENTENCE.test(opening.slice(start)) ? from + start : from;
}

/** Nothing but names and numbers, and the town in capitals or the agency in brackets. */
function isDateline(head: string): boolean {
  const words = head.replace(AGENCY, '').split(/[\s,]+/);
  if (!words.every((word) => word === '' || isCapital(word) || /^\p{N}/u.test(word))) return false;
  return AGENCY.test(head) || /^\p{Lu}[\p{Lu}.'’-]+$/u.test(words[0] ?? '');
}
