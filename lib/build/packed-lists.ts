import { gzipSync } from 'node:zlib';

const TABLES = /\/lib\/lang\/en\/[\w-]+\.ts$/;
/** Marks of a module with tables in which a line is a row (`lib/lang/rows.ts`, units, approximators). */
const ROWS = /\bheaded\(|\\n/;
/** Text between backticks in which nothing is put. */
const TABLE = /(?<=[=(] ?)`[^`$\\]*`/g;
/** What a table must weigh less, compressed bytes, for its words to be folded: unfolding takes time. */
const GAIN = 40;

/**
 * A plugin for Vite, whichever version: tables of words are written over many lines, and packed
 * without what sets the lines in, which compresses badly. Lists go without the line breaks too, and
 * long ones folded: each word without the letters that it begins with as the one before it does.
 */
export function packedLists() {
  return {
    name: 'packed-lists',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      if (!TABLES.test(id)) return null;
      const ofRows = ROWS.test(code);
      let isFolded = false;
      const packed = code.replace(TABLE, (table) => {
        const joined = table.replace(/\n\s*/g, ofRows ? '\n' : ' ');
        const folded = ofRows ? null : foldedList(joined.slice(1, -1));
        if (folded === null) return joined;
        isFolded = true;
        return `unfolded("${folded}")`;
      });
      return isFolded ? `import { unfolded } from '../unfolded.ts';\n${packed}` : packed;
    },
  };
}

/** `null` where nothing is gained, or what is listed has other marks than words have. */
function foldedList(joined: string): string | null {
  if (!/^[\p{L}'’ _-]*$/u.test(joined)) return null;
  const folded = foldedWords(joined.trim().split(/ +/));
  return weight(folded) + GAIN <= weight(joined) ? folded : null;
}

function foldedWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const kept = sharedStart(words[index - 1] ?? '', word);
      return kept + word.slice(kept);
    })
    .join('');
}

/** Letters that both begin with, as far as one digit tells. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < 9 && at < a.length && a[at] === b[at]) at++;
  return at;
}

const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
