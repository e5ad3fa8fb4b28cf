/** How the tables of a language are written down: words apart by blanks, pairs with a colon. */

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "a:1 b:2" */
export const pairs = (rows: string): (readonly [string, string])[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [key = '', value = ''] = row.split(':');
      return [key, value] as const;
    });

/** "a:1 b:2" with numbers for values. */
export const numbers = (rows: string): (readonly [string, number])[] =>
  pairs(rows).map(([key, value]) => [key, Number(value)]);

/** A row a line: "first: second, third" is a head and its list. */
export const headed = (lines: string): (readonly [head: string, ...names: string[]])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', names = ''] = parts(line, ':');
      return [head, ...parts(names, ',').filter(Boolean)] as const;
    });

function parts(row: string, separator: string): string[] {
  return row.split(separator).map((part) => part.trim());
}
