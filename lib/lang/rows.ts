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
      const [head = '', names = ''] = line.trim().split(/\s*:\s*/);
      return [head, ...names.split(/\s*,\s*/).filter(Boolean)] as const;
    });
