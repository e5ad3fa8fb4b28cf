/** Arrow keys in a row of things of which one is a tab stop. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

type Keys = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The index that the key leads to; `null` for a key that is none of ours. */
export function rovingTarget(keys: Keys, at: number, count: number, mirrored: boolean) {
  if (keys.altKey || keys.ctrlKey || keys.metaKey || keys.shiftKey) return null;
  const key = mirrored ? (MIRRORED[keys.key] ?? keys.key) : keys.key;
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step ? step(at, count) : null;
}

export function isMirrored(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
