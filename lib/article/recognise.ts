import { COMMON_WORDS, SCRIPTS } from '../lang/recognition.ts';

/** Characters looked at: the first paragraphs tell as much as the whole. */
const SAMPLE = 4_000;
/** Fewer common words than this tell nothing. */
const FEWEST = 8;
/** The best language must have this many times the common words of the second. */
const CLEAR = 1.3;
/** A letter of no Latin block. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;
/** Letters of a script, as a share of all letters, that make it the text's. */
const SCRIPT_SHARE = 0.2;

/** The languages that a word is common in. */
const LANGUAGES = new Map<string, string[]>();
for (const [language, common] of COMMON_WORDS)
  for (const word of common) {
    const languages = LANGUAGES.get(word);
    if (languages) languages.push(language);
    else LANGUAGES.set(word, [language]);
  }

/** The language that a text is written in, by ISO 639-1; `null` if that is not clear. */
export function recognise(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample);
}

/** The declared tag, unless the text is plainly in another language. */
export function languageOf(declared: string | null, text: string): string | null {
  const recognised = recognise(text);
  if (!recognised) return declared;
  return declared && primary(declared) === recognised ? declared : recognised;
}

function byScript(text: string): string | null {
  if (!BEYOND_LATIN.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS)
    if ((text.match(script)?.length ?? 0) > letters * SCRIPT_SHARE) return language;
  return null;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES.get(word) ?? [])
      found.set(language, (found.get(language) ?? 0) + 1);
  const counts = [...found]
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || best.count < FEWEST || best.count < words.length / 12) return null;
  return best.count >= (second?.count ?? 0) * CLEAR ? best.language : null;
}

/** "en" of "en-GB" and "en_US". */
export function primary(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
