import type { Wording } from '../../lang/wording.ts';

/** Whether a line has one of the wordings. */
export function isWorded(line: string, wordings: readonly Wording[]): boolean {
  const [first, firstTwo] = openingOf(line);
  return wordings.some(
    (wording) =>
      line.length <= wording.longest &&
      (!wording.opens || wording.opens.has(first) || wording.opens.has(firstTwo)) &&
      hasWords(line, wording) &&
      wording.pattern.test(line),
  );
}

/** The first word, and the first two, in lower case; any number is 0. */
function openingOf(line: string): readonly [string, string] {
  const [, first = '', second = ''] = /^\W*(\w+)(?:\W+(\w+))?/.exec(line) ?? [];
  const word = /^\d/.test(first) ? '0' : first.toLowerCase();
  return [word, `${word} ${second.toLowerCase()}`];
}

function hasWords(line: string, { has, only, pattern }: Wording): boolean {
  if (has.length > 0) {
    const text = pattern.ignoreCase ? line.toLowerCase() : line;
    if (!has.some((words) => text.includes(words))) return false;
  }
  return !only || (line.toLowerCase().match(/\w+/g) ?? []).every((word) => only.has(word));
}
