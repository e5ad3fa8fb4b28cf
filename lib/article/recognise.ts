import { primary } from './language-tag.ts';
import { COMMON_WORDS, SCRIPTS } from '../lang/recognition.ts';

/** Characters looked at: the first paragraphs tell as much as the whole. */
const SAMPLE = 4_000;
/** Fewer common words than this tell nothing. */
const FEWEST = 8;
/** The best language must have this many times the common words of the second. */
const CLEAR = 1.3;
/** A letter of no Latin block. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\uffff]/;
/** A word in lower case, of Latin or any later block: `\p{L}` costs a browser more than all the counting. */
const WORD = /[a-zß-\u1fff\u2c00-\uffff]+/g;
/** Letters of a script, as a share of all letters, that make it the text's. */
const SCRIPT_SHARE = 0.2;

const LANGUAGES = [...COMMON_WORDS.keys()];
/** The languages that a word is common in, by their index. */
const COMMON_IN = new Map<string, number[]>();
for (const [index, common] of [...COMMON_WORDS.values()].entries())
  for (const word of common) {
    const languages = COMMON_IN.get(word);
    if (languages) languages.push(index);
    else COMMON_IN.set(word, [index]);
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
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = LANGUAGES.map(() => 0);
  for (const word of words)
    for (const language of COMMON_IN.get(word) ?? [])
      counts[language] = (counts[language] ?? 0) + 1;
  const most = Math.max(...counts);
  const best = counts.indexOf(most);
  const second = Math.max(...counts.filter((_, language) => language !== best));
  if (most < FEWEST || most < words.length / 12) return null;
  return most >= second * CLEAR ? (LANGUAGES[best] ?? null) : null;
}
