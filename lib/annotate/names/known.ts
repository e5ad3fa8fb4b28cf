import type { Word } from '../../text/word-forms.ts';
import type { NameParts } from './parts.ts';

/** Names that the article's other sentences gave, found in sentences where all words have capitals. */
export function knownNames(
  words: readonly Word[],
  sentences: ReadonlySet<number>,
  parts: readonly NameParts[],
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
    found.push({ ...longest, from: at, to: at + longest.names.length, titled: false });
    at += longest.names.length - 1;
  }
  return found;
}
