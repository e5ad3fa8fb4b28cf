/** The same patterns as fewer ones: each that a line is asked for costs, however soon it says no. */
export function joinPatterns(patterns: readonly RegExp[]): readonly RegExp[] {
  const alike = new Map<string, RegExp>();
  for (const { source, flags } of patterns) {
    // With one that may begin anywhere, the others would be tried there too.
    const kind = `${flags} ${source.startsWith('^')}`;
    const others = alike.get(kind)?.source;
    alike.set(kind, new RegExp(others === undefined ? source : `${others}|${source}`, flags));
  }
  return [...alike.values()];
}
