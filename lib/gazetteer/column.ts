import { COLUMNS, STEP, STEP_FIELDS, type ColumnName, type Section } from './format.ts';

/** One value a place, summed up from the step before it: running sums of zigzag varints. */
export class PackedColumn {
  readonly #bytes: Uint8Array;
  readonly #steps: Int32Array;
  readonly #field: number;

  constructor(
    column: ColumnName,
    sections: Readonly<Record<Section, Uint8Array>>,
    steps: Int32Array,
  ) {
    this.#bytes = sections[column];
    this.#steps = steps;
    this.#field = 2 * COLUMNS.indexOf(column);
  }

  /** @param index of a place that there is */
  at(index: number): number {
    const bytes = this.#bytes;
    const step = STEP_FIELDS * (index >>> STEP) + this.#field;
    let at = this.#steps[step] ?? 0;
    let value = this.#steps[step + 1] ?? 0;
    for (let place = (index >>> STEP) << STEP; place <= index; place++) {
      let byte = bytes[at++] ?? 0;
      let zigzag = byte & 127;
      for (let shift = 7; byte & 128; shift += 7) {
        byte = bytes[at++] ?? 0;
        zigzag |= (byte & 127) << shift;
      }
      value += (zigzag >>> 1) ^ -(zigzag & 1);
    }
    return value;
  }
}
