/**
 * Characters that a reader does not see and that are no part of the words: control codes, soft
 * hyphens, zero-width spaces, the marks, embeddings, overrides and isolates of the bidirectional
 * algorithm (Unicode Standard Annex 9). They can hide a name from the rules, and an override
 * could make a quote read as what nobody said.
 */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff]/gu;

/** These join emoji, and letters of other scripts; between Latin letters they only hide something. */
const JOINERS = /(?<=\p{Script=Latin})[\u200c\u200d]+(?=\p{Script=Latin})/gu;

/** Any of the above: hardly a line has one. */
const SUSPECT = /[\p{Cc}\p{Bidi_Control}\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/u;

/** What is seen of a text, white space folded. */
export function visible(text: string): string {
  const seen = SUSPECT.test(text) ? text.replace(INVISIBLE, '').replace(JOINERS, '') : text;
  return seen.replace(/\s+/g, ' ').trim();
}
