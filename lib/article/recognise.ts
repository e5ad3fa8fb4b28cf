import { COMMON_WORDS, SCRIPTS } from '../lang/recognition.ts';

/** Characters looked at: the first paragraphs tell as much as the whole. */
const SAMPLE = 6_000;
/** Fewer common words than this tell nothing. */
const FEWEST = 8;
/** The best language must have this many times the common words of the second. */
const CLEAR = 1.3;
/** Letters of a script, as a share of all letters, that make it the text's. */
const SCRIPT_SHARE = 0.2;

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
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS)
    if ((text.match(script)?.length ?? 0) > letters * SCRIPT_SHARE) return language;
  return null;
}

function byWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = [...COMMON_WORDS]
    .map(([language, common]) => ({
      language,
      count: words.filter((word) => common.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || best.count < FEWEST || best.count < words.length / 12) return null;
  return best.count >= (second?.count ?? 0) * CLEAR ? best.language : null;
}

/** "en" of "en-GB" and "en_US". */
export function primary(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
