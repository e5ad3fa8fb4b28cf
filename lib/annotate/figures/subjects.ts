import type { Span } from '../../text/span.ts';
import type { Line } from './line.ts';
import type { Reading } from './reading.ts';

/** What a figure counts or measures, in the article's words. */
export function subjectOf(_line: Line, _readings: readonly Reading[], _index: number): Span | null {
  return null;
}
