const TABLES = /\/lib\/lang\/en\/[\w-]+\.ts$/;
/** Marks of a module with tables in which a line is a row (`lib/lang/rows.ts`, units, approximators). */
const ROWS = /\bheaded\(|\\n/;
/** Text between backticks in which nothing is put. */
const TABLE = /(?<=[=(] ?)`[^`$\\]*`/g;

/**
 * A plugin for Vite, whichever version: tables of words are written over many lines, and packed
 * without what sets the lines in, which compresses badly; lists without the line breaks too.
 */
export function joinedLists() {
  return {
    name: 'joined-lists',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      if (!TABLES.test(id)) return null;
      const joint = ROWS.test(code) ? '\n' : ' ';
      return code.replace(TABLE, (table) => table.replace(/\n\s*/g, joint));
    },
  };
}
