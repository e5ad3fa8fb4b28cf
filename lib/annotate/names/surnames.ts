import type { Language } from '../../lang/language.ts';
import type { Word } from '../../text/word-forms.ts';
import type { NameParts } from './parts.ts';

/**
 * Surnames that are common words or places elsewhere ("West", "Deacon", "Cuban"): once the article
 * has named such a person in full, the word alone is the person where it acts as one.
 */
export function recalledSurnames(
  words: readonly Word[],
  persons: readonly NameParts[],
  bodies: readonly NameParts[],
  language: Language,
): NameParts[] {
  const full = new Map<string, NameParts>();
  const taken = new Set<number>();
  for (const part of persons) {
    const surname = part.names.length > 1 ? (part.names.at(-1) ?? '') : '';
    if (surname.length > 2 && !full.has(surname)) full.set(surname, part);
  }
  if (full.size === 0) return [];
  for (const { from, to } of [...persons, ...bodies])
    for (let at = from; at < to; at++) taken.add(at);
  const found: NameParts[] = [];
  for (let at = 0; at < words.length; at++) {
    const { capital, text } = words[at] ?? { capital: false, text: '' };
    const whole = capital ? full.get(text) : undefined;
    if (!whole || taken.has(at) || whole.from > at || !actsAsPerson(words, at, language)) continue;
    found.push({
      ...whole,
      from: at,
      to: at + 1,
      names: [text],
      titled: false,
      gender: null,
      suffix: null,
    });
  }
  return found;
}

/** Before a verb of saying or an auxiliary, or the owner of something; alone among small letters. */
function actsAsPerson(
  words: readonly Word[],
  at: number,
  { quotations: { cueVerbs, auxiliaries, determiners }, names: { starters } }: Language,
): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !next || next.capital) return false;
  const opens = before?.sentence !== word.sentence;
  if (!opens && (before?.capital || determiners.has(before?.lower ?? ''))) return false;
  const isPresented =
    next.text === ',' && /^(?:an?|the|who|whose)$/.test(words[at + 2]?.lower ?? '');
  const acts =
    (isPresented && !starters.has(word.lower)) ||
    cueVerbs.get(next.lower) === 'strong' ||
    auxiliaries.has(next.lower) ||
    next.lower === 'who';
  return acts || (word.possessive && !starters.has(word.lower)) || isInverted(words, at, cueVerbs);
}

/** "said West." */
function isInverted(
  words: readonly Word[],
  at: number,
  cueVerbs: Language['quotations']['cueVerbs'],
): boolean {
  return (
    cueVerbs.get(words[at - 1]?.lower ?? '') === 'strong' &&
    /^["”’']$/.test(words[at - 2]?.text ?? '') &&
    /^[.,;]$/.test(words[at + 1]?.text ?? '')
  );
}
