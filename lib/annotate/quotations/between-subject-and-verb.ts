/** What may stand between a subject and its verb and belongs to the subject. */
import { isAllCapitals } from '../../text/characters.ts';
import { textAt, lowerAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';

/** Items of a description with a title in marks. */
const LONGEST_TITLE = 14;

/** Items of a place behind a description. */
const LONGEST_PLACE = 4;

/** Items of a party and a state between brackets. */
const LONGEST_BRACKET = 8;

/** Whether nothing but commas and a title that ends with one stands up to a verb. */
export function isAroundTitle(
  { items, doc, marked }: Frame,
  { to, possessive }: SpeakerMention,
  left: number,
): boolean {
  const { words } = marked[items[left]?.quote ?? -1] ?? {};
  if (!words || possessive || textAt(items, to) !== ',') return false;
  if (left - to > LONGEST_TITLE || doc.text.charAt(words.to - 1) !== ',') return false;
  for (let at = to + 1; at < left; at++) {
    const word = items[at]?.word;
    if (!word || word.text === ',' || doc.language.quotations.cueVerbs.get(word.lower) === 'strong')
      return false;
  }
  return left > to + 1;
}

/** "a baker in Aldmoor, Va., said": a place and its state. */
export function isFromPlace({ items, doc }: Frame, from: number, left: number): boolean {
  if (!doc.language.quotations.complementsOf.name.has(lowerAt(items, from))) return false;
  if (left - from > LONGEST_BRACKET || textAt(items, left) !== ',') return false;
  const comma = textAt(items, left - 1) === '.' ? left - 3 : left - 2;
  const state = textAt(items, comma + 1);
  // "Va.", "VA": not the name of "the mayor of Aldmoor, Oakes, said".
  const isShort = comma === left - 3 || (state.length === 2 && isAllCapitals(state));
  if (!isShort || textAt(items, comma) !== ',') return false;
  for (let at = from + 1; at < comma; at++) if (!items[at]?.word?.capital) return false;
  return true;
}

/** "Sen. Oakes (D-Aldmoor) said", "Oakes (left), said" */
export function isBeforeBracket({ items }: Frame, from: number, left: number): boolean {
  if (textAt(items, from) !== '(' || left - from > LONGEST_BRACKET) return false;
  const last = textAt(items, left) === ',' ? left - 1 : left;
  for (let at = from + 1; at < last; at++) if (textAt(items, at) === ')') return false;
  return textAt(items, last) === ')';
}

/** After "on Oakbook" in "a user on Oakbook, which is old, said", where that is no mention. */
export function pastPlace({ items, doc }: Frame, from: number): number {
  const { prepositions, relatives } = doc.language.quotations;
  if (!prepositions.has(lowerAt(items, from))) return from;
  let at = from + 1;
  while (at < from + LONGEST_PLACE && items[at]?.word?.capital) at++;
  return at > from + 1 && relatives.has(lowerAt(items, at + 1)) ? at : from;
}
