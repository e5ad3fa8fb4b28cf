type Change = readonly [what: string, changed: unknown];

/** Fields whose text is one of a few words. */
const OF_A_LIST = /(?:^|\.)(?:to|ask|scope|from|status|kind|in|within\.\d+|kinds\.\d+)$/;

/**
 * A message of plain JSON with one thing wrong, for each thing that can be: in every place of it a
 * value of another kind, a field too few, a field too many, a word that is none of its list.
 */
export function malformed(message: unknown, path = 'message'): Change[] {
  const here: Change[] = [[`${path} of another kind`, otherThan(message)]];
  if (typeof message === 'string' && OF_A_LIST.test(path))
    here.push([`${path} unknown`, `${message}-unknown`]);
  if (typeof message !== 'object' || message === null) return here;
  if (Array.isArray(message)) {
    const list: readonly unknown[] = message;
    return [
      ...here,
      ...list.flatMap((item, index) =>
        malformed(item, `${path}.${index}`).map(([what, changed]): Change => [
          what,
          list.with(index, changed),
        ]),
      ),
    ];
  }
  const fields = Object.entries(message);
  return [
    ...here,
    [`${path} with a field too many`, { ...message, more: 1 }],
    ...fields.map(([key]): Change => [
      `${path} without ${key}`,
      Object.fromEntries(fields.filter(([name]) => name !== key)),
    ]),
    ...fields.flatMap(([key, value]) =>
      malformed(value, `${path}.${key}`).map(([what, changed]): Change => [
        what,
        { ...message, [key]: changed },
      ]),
    ),
  ];
}

/** Of a kind that no field may have in the place of this one. */
function otherThan(value: unknown): unknown {
  if (value === null) return {};
  if (Array.isArray(value)) return { 0: value[0] };
  if (typeof value === 'object') return [value];
  return typeof value === 'string' ? 7 : String(value);
}
