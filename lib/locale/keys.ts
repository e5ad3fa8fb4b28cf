/** The keys of the messages, as the English file has them: a key that is not there does not compile. */
import type english from '../../public/_locales/en/messages.json';

type Key = keyof typeof english;
/** English has these two plural forms; other files have those of their languages (CLDR). */
type EnglishPlural = 'one' | 'other';

/** A message of one form. */
export type MessageKey = Exclude<Key, `${string}_${EnglishPlural}`>;

/** A message that has a plural form for each way in which the language counts: `words_one`, `words_other`. */
export type CountedKey = Key extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;
