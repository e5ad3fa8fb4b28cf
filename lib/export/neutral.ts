/**
 * Characters that steer the display and are no part of the words: control codes, the byte order
 * mark, and the marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode
 * Standard Annex 9). An override could make a quote read as what nobody said.
 */
const STEERING = /(?!\n)\p{Cc}|\p{Bidi_Control}|\ufeff/gu;

/** The words as they are, without what steers their display; line ends are kept. */
export function neutral(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(STEERING, '');
}

/** On one line. */
export function oneLine(text: string): string {
  return neutral(text).replace(/\s+/g, ' ').trim();
}
