/** What the forms of words tell about noun phrases and verbs, without a parser. */
import { isAllCapitals, isAllLetters } from '../../text/characters.ts';
import type { QuotationTables } from '../../lang/quotations.ts';
import type { Word } from '../../text/word-forms.ts';
import { lowerAt, type Frame } from './frame.ts';

const plurals: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'people'],
  ['children', 'child'],
  ['police', 'police'],
  ['wives', 'wife'],
]);

export function singular(lower: string): string {
  const irregular = plurals.get(lower);
  if (irregular) return irregular;
  // "chairmen", "spokeswomen"
  if (isOfMen(lower)) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('ies') && lower.length > 5) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('sses') || lower.endsWith('ches')) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

function isOfMen(lower: string): boolean {
  return lower.length > 5 && lower.endsWith('men') && lower !== 'regimen' && lower !== 'specimen';
}

export function isPlural(lower: string): boolean {
  return plurals.has(lower) || isOfMen(lower) || (lower.endsWith('s') && !lower.endsWith('ss'));
}

const NOT_INSIDE: ReadonlySet<string> = new Set(
  'who which whose whom what how why there here not me us them him'.split(' '),
);

/** "himself", "themselves" */
export function isReflexive(lower: string): boolean {
  const ending = lower.endsWith('self') ? 4 : lower.endsWith('selves') ? 6 : lower.length;
  return lower.length > ending && isAllLetters(lower);
}

/** "I’m", "you’re", "that’s": a verb is in it. */
export function isContraction({ lower, possessive }: Word, tables: QuotationTables): boolean {
  if (possessive) return tables.pronouns.has(lower) || tables.determiners.has(lower);
  const mark = Math.max(lower.lastIndexOf("'"), lower.lastIndexOf('’'));
  return mark > 0 && tables.contractions.has(lower.slice(mark + 1));
}

function isAbbreviation(text: string): boolean {
  return text.length > 1 && isAllCapitals(text);
}

/** A word that can stand inside a noun phrase, as far as its form tells. */
export function isNounPhraseWord(word: Word | null, tables: QuotationTables): boolean {
  if (!word) return false;
  if (word.kind === 'number') return true;
  if (word.kind === 'mark') return word.text === '-';
  const { lower } = word;
  if (tables.prepositions.has(lower) || tables.conjunctions.has(lower)) return false;
  if (tables.auxiliaries.has(lower) || tables.determiners.has(lower)) return false;
  // "US officials", "the IT department"
  if (isAbbreviation(word.text)) return true;
  if (tables.pronouns.has(lower) || NOT_INSIDE.has(lower) || isReflexive(lower)) return false;
  if (tables.adverbs.has(lower) || tables.times.has(lower)) return false;
  if (isContraction(word, tables)) return false;
  const cue = tables.cueVerbs.get(lower);
  // "press secretary"
  if (cue !== 'strong' && tables.groups.has(lower)) return true;
  return !cue || word.capital || (cue !== 'strong' && !/(?:ed|ing|s)$/.test(lower));
}

export function isAdverb(
  word: Word | null,
  { adverbs, auxiliaries, nounsInLy }: QuotationTables,
): boolean {
  if (!word || word.kind !== 'word' || word.capital) return false;
  return (
    adverbs.has(word.lower) ||
    auxiliaries.has(word.lower) ||
    isReflexive(word.lower) ||
    (word.lower.endsWith('ly') && word.lower.length > 4 && !nounsInLy.has(word.lower))
  );
}

/**
 * Items between a verb and its subject that are looked past: more than any writer puts there, and few
 * enough that a text of adverbs alone is not walked through once for each of them.
 */
export const MOST_BETWEEN = 24;

/** The item before a verb, past its adverbs, auxiliaries and words of time ("on Friday", "late last week"); -1: none. */
export function lastBefore(at: number, { items }: Frame, tables: QuotationTables): number {
  const segment = items[at]?.segment;
  let left = at - 1;
  for (; left >= 0 && items[left]?.segment === segment; left--) {
    if (at - left > MOST_BETWEEN) return -1;
    const word = items[left]?.word ?? null;
    if (isAdverb(word, tables)) continue;
    if (!word || !tables.times.has(word.lower) || word.possessive) break;
    while (
      /^(?:on|in|this|last|late|early|that|the|a|next|earlier)$/.test(lowerAt(items, left - 1))
    )
      left--;
  }
  return items[left]?.segment === segment ? left : -1;
}

/**
 * Whether a preposition stands before it: not the "as" of "as Oakes said", with which a clause begins.
 * @param from item where it starts. @param to one past its last.
 */
export function isAfterPreposition({ items, doc }: Frame, from: number, to: number): boolean {
  const { prepositions, conjunctions, subordinators, cueVerbs, auxiliaries } =
    doc.language.quotations;
  const before = items[from - 1];
  const lower = before?.word?.lower ?? '';
  if (before?.segment !== items[from]?.segment || !prepositions.has(lower)) return false;
  if (isAbsolute({ items }, { from, to })) return false;
  if (!conjunctions.has(lower) && !subordinators.has(lower)) return true;
  const next = lowerAt(items, to);
  return !cueVerbs.has(next) && !auxiliaries.has(next);
}

/** "with Oakes calling it “…”": a clause of his own. Source: Quirk et al., 15.58. */
export function isAbsolute(
  { items }: Pick<Frame, 'items'>,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return lowerAt(items, from - 1) === 'with' && lowerAt(items, to).endsWith('ing');
}

/** By its ending; a plural noun looks the same. */
export function looksLikeVerb({ lower, capital }: Word): boolean {
  const ending = verbEnding(lower);
  return !capital && ending > 0 && lower.length - ending >= 2 && isAllLetters(lower);
}

/** Letters of the ending that verbs have: "-s", "-ed", "-ing"; 0: another one. */
export function verbEnding(lower: string): number {
  return lower.endsWith('s') ? 1 : lower.endsWith('ed') ? 2 : lower.endsWith('ing') ? 3 : 0;
}
