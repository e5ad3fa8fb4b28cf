import { NAMED, STEP, STEP_FIELDS, type Section } from './format.ts';
import { utf8 } from './unpack.ts';

const NEWLINE = 10;

/** The lines of those places that have one. */
export class PackedLines {
  readonly #names: Uint8Array;
  readonly #feature: Uint8Array;
  readonly #steps: Int32Array;

  constructor({ names, feature }: Readonly<Record<Section, Uint8Array>>, steps: Int32Array) {
    this.#names = names;
    this.#feature = feature;
    this.#steps = steps;
  }

  /** `null`: the place has no line of its own. */
  of(index: number): string | null {
    if (!this.#isNamed(index)) return null;
    let from = this.#steps[STEP_FIELDS * (index >>> STEP) + STEP_FIELDS - 1] ?? 0;
    for (let at = (index >>> STEP) << STEP; at < index; at++)
      if (this.#isNamed(at)) from = this.#endOf(from) + 1;
    return utf8(this.#names, from, this.#endOf(from));
  }

  #isNamed(index: number): boolean {
    return ((this.#feature[index] ?? 0) & NAMED) !== 0;
  }

  #endOf(from: number): number {
    return this.#names.indexOf(NEWLINE, from);
  }
}
