import type { NameTables } from '../../lang/names.ts';
import type { Word } from '../../text/word-forms.ts';
import { givenOf } from './given.ts';
import type { NameParts } from './parts.ts';

/** Names that the article's other sentences gave, found in sentences where all words have capitals. */
export function knownNames(
  words: readonly Word[],
  sentences: ReadonlySet<number>,
  parts: readonly NameParts[],
  tables: NameTables,
): NameParts[] {
  const byFirst = new Map<string, NameParts[]>();
  for (const part of parts) {
    const first = part.names[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first)?.slice(0, 20) ?? []), part]);
    const last = part.names.at(-1) ?? '';
    if (part.names.length > 1 && part.kind !== 'body' && last.length > 2 && !byFirst.has(last))
      byFirst.set(last, [{ ...part, names: [last], titled: false, suffix: null }]);
  }
  const found: NameParts[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !sentences.has(word.sentence) || !word.capital) continue;
    const longest = byFirst
      .get(word.text)
      ?.filter(({ names }) => names.every((name, index) => words[at + index]?.text === name))
      .reduce<NameParts | null>((a, b) => (a && a.names.length >= b.names.length ? a : b), null);
    if (!longest) continue;
    const to = at + longest.names.length;
    const given = givenBefore(words, at, longest, tables);
    const names = given === null ? longest.names : [given, ...longest.names];
    found.push({ ...longest, from: to - names.length, to, names, titled: false });
    at = to - 1;
  }
  return found;
}

/** "Martin" before "Oakes": the headline may give more of a name than the text; `null`: it does not. */
function givenBefore(
  words: readonly Word[],
  at: number,
  { kind, names }: NameParts,
  tables: NameTables,
): string | null {
  const [before, first] = [words[at - 1], words[at]];
  // "Van" is a given name too.
  const isWhole =
    givenOf(tables, names[0]) !== undefined &&
    !tables.particles.has((names[0] ?? '').toLowerCase());
  if (kind === 'body' || isWhole) return null;
  if (!before?.capital || before.sentence !== first?.sentence || before.possessive) return null;
  return givenOf(tables, before.text) === undefined ? null : before.text;
}
