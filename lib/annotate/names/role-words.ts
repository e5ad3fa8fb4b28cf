/** Which words say what somebody is. */
import type { Language } from '../../lang/language.ts';
import type { Word } from '../../text/word-forms.ts';

/** Words by their indices, `[from, to)`. */
export type Stretch = readonly [from: number, to: number];

/** "analyst", "Sen.", "editor-in-chief": alone they say what somebody is. */
export function isRole({ lower }: Word, { quotations, names }: Language): boolean {
  const isOne = (word: string): boolean => quotations.roles.has(word) || names.titles.has(word);
  if (isOne(lower)) return true;
  const hyphen = lower.indexOf('-');
  return (
    hyphen > 0 && (isOne(lower.slice(0, hyphen)) || isOne(lower.slice(lower.lastIndexOf('-') + 1)))
  );
}

/** End of the role in "secretary of state Anna Webb", "ambassador to Britain Anna Webb"; -1: none. */
export function officeBefore(words: readonly Word[], end: number, language: Language): number {
  for (const length of [1, 2]) {
    const joiner = words[end - length - 1];
    const office = words[end - length - 2];
    const field = words.slice(end - length, end);
    if (!joiner || !office || !language.names.rolePhrases.fields.has(joiner.lower)) continue;
    if (!isRole(office, language)) continue;
    return field.every((word) => word.kind === 'word' && !isRole(word, language))
      ? end - length - 1
      : -1;
  }
  return -1;
}
