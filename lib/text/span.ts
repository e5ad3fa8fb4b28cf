/** Half-open range `[from, to)` of UTF-16 code units in `Doc.text`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** @throws {RangeError} if the range is empty, reversed, negative or not whole. */
export function span(from: number, to: number): Span {
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to))
    throw new RangeError(`Invalid span [${from}, ${to})`);
  return { from, to };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function slice(text: string, { from, to }: Span): string {
  return text.slice(from, to);
}
