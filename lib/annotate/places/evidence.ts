import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts';
import type { PlaceTables } from '../../lang/places.ts';
import type { Candidate } from './candidate.ts';
import { isAlsoWord, type Context } from './context.ts';
import { prefixed } from './prefixed.ts';
import { isBig } from './prominence.ts';
import { ruleFor, type Rule } from './rules.ts';
import { leftOf, rightOf } from './surroundings.ts';

/** What speaks for or against a candidate: names, each with a weight in `weights.ts`. */
export interface Evidence {
  /** What kind of name it is; the rest weighs differently by it. */
  readonly size: Size;
  readonly names: readonly string[];
  /** What decides before any weighing. */
  readonly rule: Rule | null;
}

export type Size = 'big' | 'small' | 'word' | 'short' | 'postal' | 'form' | 'unknown';

const ENTITY = prefixed('entity');
const FORM = prefixed('form');
const LANDFORM = prefixed('landform');
const WITHIN = prefixed('within a');

/** Contexts that only a place stands in, so that it does not matter if a person bears its name. */
const SCENES: ReadonlySet<string> = new Set(['left in', 'left listed', 'right listed']);

export function evidenceOf(candidate: Candidate, context: Context): Evidence {
  const left = leftOf(candidate, context);
  const right = rightOf(candidate, context);
  const names = formEvidence(candidate, context);
  names.push(left, right);
  // The article takes these words for a person or a body, or has a person of this surname.
  const entity = context.entityAt(candidate);
  const size = sizeOf(candidate, context);
  // "Tamil Nadu" is no surname, "FM 645" no body.
  const isRoad = candidate.form === 'road' && /\d/.test(candidate.name);
  const isSurelyPlace =
    SCENES.has(left) ||
    SCENES.has(right) ||
    (size === 'big' && candidate.end - candidate.first > 1);
  if (entity && !isRoad && !(isSurelyPlace && (entity === 'person' || entity === 'surname')))
    names.push(ENTITY(entity));
  return {
    size,
    names,
    rule: ruleFor(candidate, context, left, right),
  };
}

function sizeOf({ form, places, first, end }: Candidate, context: Context): Size {
  const word = end - first === 1 ? context.pieces[first] : undefined;
  if (form === 'abbreviation')
    // "IN", "OK" and "ME" are words and more, "Ind.", "US" and "UAE" are not.
    return word?.text.length === 2 && places[0]?.feature === 'ADM1' ? 'postal' : 'short';
  if (form === 'unknown') return 'unknown';
  if (form !== 'name') return 'form';
  if (places.some(isBig)) return 'big';
  return word && isAlsoWord(word, context) ? 'word' : 'small';
}

/** What the words themselves say, whatever stands beside them. */
function formEvidence(candidate: Candidate, { pieces, tables }: Context): string[] {
  const { form, places, type, first, end, within } = candidate;
  const head = pieces[first];
  const last = pieces[end - 1];
  if (!head || !last) return [];
  const words = end - first;
  // How it is a candidate, and whether it is a common word or a given name too.
  const found = [FORM(form)];
  if (form === 'name') {
    const best = places.find(({ lesser }) => !lesser) ?? places[0];
    // What the likeliest bearer of the name is, and how many live there.
    if (best) found.push(kindOf(best), peopleOf(best));
    // Names of two words are seldom anything else.
    if (words > 1) found.push('words');
    // "Bank", "Union", "March": a body, an office or a month before it is a village.
    if (words === 1 && isOtherWord(head.lower, tables)) found.push('other-word');
    // A dateline, or an acronym.
    if (head.capitals) found.push('capitals');
  } else if (form === 'unknown') {
    // "in Congress", "of Parliament", "to Senator Smith".
    const isOfBody = tables.bodies.has(last.lower) || tables.offices.has(last.lower);
    if (isOfBody || tables.titles.has(head.lower) || tables.calendar.has(head.lower))
      found.push('unknown of a body');
  } else if (form !== 'abbreviation') {
    // "Lake", "Smith County": the kind of landform, whether its bare name is known, a long name.
    if (form === 'landform') found.push(LANDFORM(type));
    if (form === 'division' && places.length === 0) found.push('division unknown');
    if (words > 3) found.push('long form');
  }
  // "Carolina" in "North Carolina", "Ohio" in "Ohio Street".
  if (within) found.push(WITHIN(within));
  return found;
}

function isOtherWord(
  word: string,
  { bodies, offices, calendar, titles, roads }: PlaceTables,
): boolean {
  return (
    bodies.has(word) ||
    offices.has(word) ||
    calendar.has(word) ||
    titles.has(word) ||
    roads.has(word)
  );
}

function kindOf({ feature, lesser }: GazetteerPlace): string {
  if (lesser) return 'lesser';
  if (feature === 'PCLI' || feature === 'PPLC' || feature === 'continent')
    return 'country or capital';
  if (feature === 'ADM1' || feature === 'ADM2') return 'region';
  return feature.startsWith('PPL') ? 'town' : 'natural feature';
}

function peopleOf({ population }: GazetteerPlace): string {
  if (population < 10_000) return 'people few';
  return population < 100_000 ? 'people some' : 'people many';
}
