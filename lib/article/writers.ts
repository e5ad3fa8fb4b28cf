import type { BylineTables } from '../lang/boilerplate.ts';

/** A name has at most this many words. */
const MOST_WORDS = 5;

/** The names in the first credit that has any, the outlet's own aside. */
export function declaredWriters(
  credits: readonly string[],
  outlet: string | null,
  tables: BylineTables,
): readonly string[] {
  for (const credit of credits) {
    const names = writersIn(credit, tables).filter(
      (name) => !outlet || lettersOf(name) !== lettersOf(outlet),
    );
    if (names.length > 0) return names;
  }
  return [];
}

/** By which two spellings of an outlet's name are the same: "The Daily Tide", "daily-tide". */
export function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The names in a byline as it stands on a page: "By Jo Poe, Political Editor, and Ann Lee" -> Jo Poe, Ann Lee. */
export function writersIn(byline: string, tables: BylineTables): readonly string[] {
  const names = withoutCue(byline.slice(0, 300).replace(/\s+/g, ' ').trim(), tables)
    .split(/[,;|•·/()]|\band\b|&| [-–—] /)
    .map(
      (part) =>
        withoutCue(part, tables)
          .split(/ (?:in|at|for) /)[0]
          ?.trim() ?? '',
    )
    .filter((part) => isName(part, tables));
  return [...new Set(names)];
}

function withoutCue(text: string, { cues }: BylineTables): string {
  const lower = text.toLowerCase();
  const cue = cues.find((cue) => lower.startsWith(`${cue} `));
  return cue ? text.slice(cue.length + 1) : text;
}

/** Capitalised words, none of them a role, a number, an address. */
function isName(text: string, { roles, particles }: BylineTables): boolean {
  const words = text.split(' ');
  return (
    words.length <= MOST_WORDS &&
    !/[\d@:]|www\.|\.com$/i.test(text) &&
    words.every(
      (word, index) =>
        /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || (index > 0 && particles.has(word.toLowerCase())),
    ) &&
    (words.length > 1 || text.length > 3) &&
    !words.some((word) => roles.has(word.toLowerCase()))
  );
}
