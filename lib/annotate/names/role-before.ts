/** What stands before a name and says who that is. */
import type { Language } from '../../lang/language.ts';
import type { Word } from '../../text/word-forms.ts';
import { isRole, officeBefore, type Stretch } from './role-words.ts';

/** Words that stand before a role's head, or before the last of its owner's name. */
const LONGEST = 5;

/** "research analyst" before the name, "ambassador to Britain"; with or without capitals. */
export function roleBefore(
  words: readonly Word[],
  from: number,
  language: Language,
): Stretch | null {
  const end = words[from - 1]?.text === '.' ? from - 1 : from;
  const { names } = language;
  const last = words[end - 1];
  const to = last && isRole(last, language) ? end : officeBefore(words, end, language);
  const head = words[to - 1];
  if (!head || !isRole(head, language) || head.sentence !== words[from]?.sentence) return null;
  if (names.rolePhrases.courtesies.has(head.lower)) return null;
  let at = to - 1;
  while (at > to - 1 - LONGEST) {
    const step = abbreviationBefore(words, at, language) ? 2 : 1;
    const word = words[at - step];
    if (!word || word.sentence !== head.sentence || word.kind !== 'word') break;
    if (word.possessive) return [ownerBefore(words, at - step, language) ?? at, from];
    if (isOutside(words, at - step, language)) break;
    at -= step;
  }
  return [at, from];
}

/** "Lt" of "Lt. Col. Anna Webb", "St" of "St. Aldmoor Police Chief Anna Webb" */
function abbreviationBefore(
  words: readonly Word[],
  at: number,
  { names, sentences }: Language,
): boolean {
  const title = words[at - 2];
  if (words[at - 1]?.text !== '.' || !title?.capital) return false;
  return names.titles.has(title.lower) || sentences.beforeName.has(title.text);
}

/** Whether the word at this place, before the rest of a role, is no part of it. */
function isOutside(words: readonly Word[], at: number, language: Language): boolean {
  const { quotations, names } = language;
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return true;
  const { lower, capital, first } = word;
  if (quotations.prepositions.has(lower) || quotations.determiners.has(lower)) return true;
  if (quotations.conjunctions.has(lower) || quotations.auxiliaries.has(lower)) return true;
  // "the IT director", "Real Time host"
  if (!capital || first) {
    if (names.rolePhrases.stops.has(lower) || quotations.pronouns.has(lower)) return true;
    if (quotations.quantifiers.has(lower) || quotations.adverbs.has(lower)) return true;
  }
  if (quotations.times.has(lower) && (!capital || names.notPersons.has(lower))) return true;
  if (names.titleParts.has(lower)) return false;
  return quotations.cueVerbs.has(lower) || isVerb(words, at, next?.capital === true, language);
}

/** "to remove Mayor Webb", "hired" in "it hired former spokeswoman", "intrigues" before "Tufts biologist": not "retired". */
function isVerb(
  words: readonly Word[],
  at: number,
  isBeforeCapital: boolean,
  { quotations, names }: Language,
): boolean {
  const { lower, capital } = words[at] ?? { lower: '', capital: true };
  if (capital || lower.includes('-')) return false;
  let left = at - 1;
  while (words[left]?.lower.endsWith('ly')) left--;
  const before = words[left];
  if (isBeforeCapital && before?.lower === 'to') return true;
  const isSubject = quotations.pronouns.get(before?.lower ?? '')?.form === 'subject';
  if (isSubject) return true;
  if (lower.endsWith('ing')) return isBeforeCapital && !names.rolePhrases.participles.has(lower);
  if (lower.endsWith('ed'))
    return (
      before?.kind === 'word' &&
      !before.possessive &&
      before.sentence === words[at]?.sentence &&
      !quotations.determiners.has(before.lower) &&
      !quotations.prepositions.has(before.lower) &&
      !quotations.conjunctions.has(before.lower) &&
      !quotations.auxiliaries.has(before.lower)
    );
  return isBeforeCapital && /[^s]s$/.test(lower);
}

/** Where the name of an owner starts: "Tokyo Electric’s chief baker"; `null`: it is no name. */
function ownerBefore(
  words: readonly Word[],
  owner: number,
  { quotations, names }: Language,
): number | null {
  const own = words[owner];
  if (!own?.capital || quotations.groups.has(own.lower) || quotations.times.has(own.lower))
    return null;
  if (quotations.pronouns.has(own.lower)) return null;
  let at = owner;
  while (at > owner - LONGEST) {
    const before = words[at - 1];
    if (!before?.capital || before.sentence !== own.sentence || before.possessive) break;
    if (names.starters.has(before.lower) || quotations.cueVerbs.has(before.lower)) break;
    at--;
  }
  return at;
}
