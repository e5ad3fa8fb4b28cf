/** The tables of a language as lists of words, found by walking it, so that a new one is met too. */
export interface Table {
  /** Where it stands: "figures.units.words". */
  readonly path: string;
  readonly entries: readonly string[];
}

export function tablesOf(value: unknown, path = ''): Table[] {
  const entries = entriesOf(value).filter((entry) => entry !== '');
  if (entries.length > 0) return [{ path, entries }];
  if (!isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    tablesOf(child, path ? `${path}.${key}` : key),
  );
}

function entriesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof RegExp) return wordsOfPattern(value);
  if (value instanceof Set) return [...value].map(phraseOf);
  if (value instanceof Map) return [...value.keys()].map(phraseOf);
  if (Array.isArray(value)) return value.flatMap(entriesOf);
  return [];
}

/** The literal words of a pattern, enough to walk far into it. */
function wordsOfPattern({ source }: RegExp): string[] {
  return source.match(/[A-Za-z©]{2,}(?: [a-z]{2,})*/g) ?? [];
}

function phraseOf(entry: unknown): string {
  return Array.isArray(entry) ? entry.join(' ') : String(entry);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
