import { NAMED, type Section } from './format.ts';
import { utf8 } from './unpack.ts';

/** A running count of lines is kept for each 2 ** 6 places. */
const STEP = 6;
const NEWLINE = 10;

/** The lines of those places that have one. */
export class PackedLines {
  readonly #names: Uint8Array;
  readonly #feature: Uint8Array;
  /** Where each line starts in `names`, with one start more, past the last. */
  readonly #starts: Uint32Array;
  readonly #before: Uint32Array;

  constructor({ names, feature }: Readonly<Record<Section, Uint8Array>>) {
    this.#names = names;
    this.#feature = feature;
    this.#starts = lineStarts(names);
    this.#before = namedBefore(feature);
  }

  /** `null`: the place has no line of its own. */
  of(index: number): string | null {
    if (((this.#feature[index] ?? 0) & NAMED) === 0) return null;
    let line = this.#before[index >>> STEP] ?? 0;
    for (let at = (index >>> STEP) << STEP; at < index; at++)
      if ((this.#feature[at] ?? 0) & NAMED) line++;
    return utf8(this.#names, this.#starts[line] ?? 0, (this.#starts[line + 1] ?? 0) - 1);
  }
}

function namedBefore(feature: Uint8Array): Uint32Array {
  const before = new Uint32Array((feature.length >>> STEP) + 1);
  let named = 0;
  for (let at = 0; at < feature.length; at++) {
    if ((at & ((1 << STEP) - 1)) === 0) before[at >>> STEP] = named;
    if ((feature[at] ?? 0) & NAMED) named++;
  }
  return before;
}

function lineStarts(names: Uint8Array): Uint32Array {
  let lines = 0;
  for (const byte of names) if (byte === NEWLINE) lines++;
  const starts = new Uint32Array(lines + 1);
  let line = 0;
  for (let at = 0; at < names.length; at++) if (names[at] === NEWLINE) starts[++line] = at + 1;
  return starts;
}
