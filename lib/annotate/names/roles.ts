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
  language: Language,
): readonly [number, number] | null {
  const { cueVerbs } = language.quotations;
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
    if (head < 0 && at - first < 6 && isRole(word, language)) head = at;
    if (head < 0 && /^(?:who|and|but|which|said|says|was|is|has|had)$/.test(word.lower))
      return null;
    if (/^(?:who|which|said|says)$/.test(word.lower)) return head < 0 ? null : [first, at];
  }
  return null;
}

/** "research analyst" before the name, "ambassador to Britain"; with or without capitals. */
function roleBefore(
  words: readonly Word[],
  from: number,
  language: Language,
): readonly [number, number] | null {
  const end = words[from - 1]?.text === '.' ? from - 1 : from;
  const { quotations, names } = language;
  const last = words[end - 1];
  const to = last && isRole(last, language) ? end : officeBefore(words, end, language);
  const head = words[to - 1];
  if (!head || !isRole(head, language) || head.sentence !== words[from]?.sentence) return null;
  if (/^(?:mr|mrs|ms|miss|mx|messrs|sir|dame|lord|lady|dr|rev|hon)$/.test(head.lower)) return null;
  let at = to - 1;
  for (; at > to - 6; at--) {
    const word = words[at - 1];
    if (!word || word.sentence !== head.sentence || word.kind !== 'word') break;
    if (word.possessive) return [at - 1, from];
    if (quotations.prepositions.has(word.lower) || quotations.determiners.has(word.lower)) break;
    if (quotations.conjunctions.has(word.lower) || quotations.auxiliaries.has(word.lower)) break;
    if (quotations.cueVerbs.has(word.lower) && !names.titleParts.has(word.lower)) break;
    if (quotations.adverbs.has(word.lower)) break;
  }
  return [at, from];
}

/** "analyst", "Sen.": alone they say what somebody is. */
export function isRole({ lower }: Word, { quotations, names }: Language): boolean {
  return quotations.roles.has(lower) || names.titles.has(lower);
}

/** End of the role in "secretary of state Anna Webb", "ambassador to Britain Anna Webb"; -1: none. */
export function officeBefore(words: readonly Word[], end: number, language: Language): number {
  for (const length of [1, 2]) {
    const joiner = words[end - length - 1];
    const office = words[end - length - 2];
    const field = words.slice(end - length, end);
    if (!joiner || !office || !/^(?:of|to|for)$/.test(joiner.lower) || !isRole(office, language))
      continue;
    return field.every((word) => word.kind === 'word' && !isRole(word, language))
      ? end - length - 1
      : -1;
  }
  return -1;
}
