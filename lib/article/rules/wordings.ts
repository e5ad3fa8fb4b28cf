import type { Wording } from '../../lang/wording.ts';

/** A line as many wordings ask for it. */
export interface ReadLine {
  readonly text: string;
  readonly lower: string;
  /** Its first word, and its first two, in lower case; any number is 0. */
  readonly opens: readonly [string, string];
}

export function readLine(text: string): ReadLine {
  const [, first = '', second = ''] = /^\W*(\w+)(?:\W+(\w+))?/.exec(text) ?? [];
  const word = /^\d/.test(first) ? '0' : first.toLowerCase();
  return { text, lower: text.toLowerCase(), opens: [word, `${word} ${second.toLowerCase()}`] };
}

/** Whether a line has one of the wordings. */
export function isWorded(line: ReadLine, wordings: readonly Wording[]): boolean {
  return wordings.some(
    (wording) =>
      line.text.length <= wording.longest &&
      hasWords(line, wording) &&
      wording.pattern.test(line.text),
  );
}

function hasWords(line: ReadLine, { opens, has, only, pattern }: Wording): boolean {
  const { text, lower } = line;
  if (opens && !opens.has(line.opens[0]) && !opens.has(line.opens[1])) return false;
  if (has.length > 0) {
    const told = pattern.ignoreCase ? lower : text;
    if (!has.some((words) => told.includes(words))) return false;
  }
  return !only || (lower.match(/\w+/g) ?? []).every((word) => only.has(word));
}
