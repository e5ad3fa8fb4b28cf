import type { Language } from '../../lang/language.ts';
import type { Word } from '../../text/word-forms.ts';

/** Longest role shown, in words. */
const LONGEST = 14;

/** The words around a name that say who that is, as `[from, to)` in the words; `null`: none. */
export function roleAround(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
): readonly [number, number] | null {
  return roleAfter(words, to, language) ?? roleBefore(words, from, language);
}

/** ", a research analyst at the institute," */
function roleAfter(
  words: readonly Word[],
  to: number,
  { quotations: { roles, cueVerbs }, names: { titles } }: Language,
): readonly [number, number] | null {
  if (words[to]?.text !== ',' || words[to - 1]?.possessive) return null;
  let first = to + 1;
  // "Smith, 45, a teacher"
  if (words[first]?.kind === 'number' && words[first + 1]?.text === ',') first += 2;
  // "a", unlike "the", starts nothing else between commas.
  const article = /^(?:a|an|the)$/.test(words[first]?.lower ?? '');
  let head = /^an?$/.test(words[first]?.lower ?? '') ? first : -1;
  if (article) first++;
  for (let at = first; at < first + LONGEST; at++) {
    const word = words[at];
    if (!word || word.sentence !== words[to]?.sentence || /^[,.;:()—–“”"?!]$/.test(word.text)) {
      return head < 0 ? null : [first, at];
    }
    if (head >= 0 && cueVerbs.get(word.lower) === 'strong' && !word.capital) return [first, at];
    const isRole = roles.has(word.lower) || titles.has(word.lower);
    if (isRole && head < 0 && at - first < 6) head = at;
    if (head < 0 && /^(?:who|and|but|which|said|says|was|is|has|had)$/.test(word.lower))
      return null;
    if (/^(?:who|which|said|says)$/.test(word.lower)) return head < 0 ? null : [first, at];
  }
  return null;
}

/** "research analyst" before the name, with or without capitals. */
function roleBefore(
  words: readonly Word[],
  from: number,
  { quotations, names: { titles, titleParts } }: Language,
): readonly [number, number] | null {
  let to = from;
  if (words[to - 1]?.text === '.') to--;
  const head = words[to - 1];
  if (!head || !(quotations.roles.has(head.lower) || titles.has(head.lower))) return null;
  if (/^(?:mr|mrs|ms|miss|mx|messrs|sir|dame|lord|lady|dr|rev|hon)$/.test(head.lower)) return null;
  let at = to - 1;
  for (; at > to - 6; at--) {
    const word = words[at - 1];
    if (!word || word.sentence !== head.sentence || word.kind !== 'word') break;
    if (word.possessive) return [at - 1, from];
    if (quotations.prepositions.has(word.lower) || quotations.determiners.has(word.lower)) break;
    if (quotations.conjunctions.has(word.lower) || quotations.auxiliaries.has(word.lower)) break;
    if (quotations.cueVerbs.has(word.lower) && !titleParts.has(word.lower)) break;
    if (quotations.adverbs.has(word.lower)) break;
  }
  return [at, from];
}
