/**
 * A pattern for a whole line, and what any line that it fits must have: a browser takes up to some
 * milliseconds to prepare a pattern for its first use, and an article has hardly a line for any.
 */
export interface Wording {
  readonly pattern: RegExp;
  /** The line's first word or first two, lower case; 0 is any number. */
  readonly opens: ReadonlySet<string> | null;
  /** One of these stands somewhere in the line; in lower case where the pattern doesn't heed case. */
  readonly has: readonly string[];
  /** All its words are of these, lower case. */
  readonly only: ReadonlySet<string> | null;
  /** Characters. */
  readonly longest: number;
}

/** The conditions of a wording, words and phrases apart by commas. */
interface Conditions {
  readonly opens?: string;
  readonly has?: string;
  readonly only?: string;
  readonly longest?: number;
}

export function wording(
  { opens, has, only, longest = Infinity }: Conditions,
  pattern: RegExp,
): Wording {
  return { pattern, opens: words(opens), has: has?.split(',') ?? [], only: words(only), longest };
}

const words = (list: string | undefined): ReadonlySet<string> | null =>
  list === undefined ? null : new Set(list.split(','));
