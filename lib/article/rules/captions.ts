/** What is written under pictures: kept apart, so that a caption is neither a sentence nor a place of the story. */
import type { Candidate } from '../candidate.ts';
import { endsSentence } from './sentence-end.ts';
import { lineRule, type Rule, type RuleContext } from './rule.ts';
import { isWorded, readLine } from './wordings.ts';

const LABEL =
  /(?:^|[\s_-])(?<!(?:has|no|with|without)-)(?:captions?|caption-text|figcaption|cutline|image-desc(?:ription)?)(?=$|[\s_-])/;

/** A caption is at most this long: a longer stretch in a figure is a text box. */
const LONGEST = 1_000;

const inMarkup = lineRule(
  'caption',
  ({ text, hints }) =>
    text.length <= LONGEST &&
    (hints.within.includes('caption') ||
      LABEL.test(hints.labels) ||
      (hints.within.includes('figure') &&
        !hints.within.includes('table') &&
        !hints.within.includes('quote'))),
  'captions',
);

/** "… (Image: Agency)", "….Picture: Agency", "…Credit: EPA": a line that ends in a credit. */
const creditEnding: Rule = lineRule(
  'caption-with-credit',
  ({ text }, context) => text.length <= 500 && endsInCredit(text, context),
  'captions',
);

function endsInCredit(text: string, context: RuleContext): boolean {
  const at = creditStart(text);
  return at > 0 && isCredit(text.slice(at), context);
}

/** A credit at a line's end has at most this many characters. */
const LONGEST_CREDIT = 110;
const CREDIT_CUE =
  /(?:Photo|Photograph|Picture|Image|Credit|Pic|Illustration)s?(?: credit)?(?: by|:|\.\.\.| ?©)|©/g;

/** Where a bracket, or a credit's word with its colon, opens the last part of the line; -1 if none does. */
function creditStart(text: string): number {
  const start = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(start);
  if (/[)\]]\W{0,2}$/.test(tail.slice(-3))) {
    const bracket = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    return bracket < 0 ? -1 : start + bracket;
  }
  const cue = [...tail.matchAll(CREDIT_CUE)].at(-1);
  return cue ? start + cue.index : -1;
}

function isCredit(text: string, { tables }: RuleContext): boolean {
  return isWorded(readLine(text), tables.lines.credit);
}

/** A line between a picture and a line that is a credit; at the top, where no picture may be left, no sentence. */
const beforeCredit: Rule = {
  id: 'boilerplate/caption-before-credit',
  to: 'captions',
  finds: (lines, context) =>
    lines.filter(({ text, kind, hints }, index) => {
      const next = lines[index + 1];
      return (
        kind === 'paragraph' &&
        text.length <= 300 &&
        (hints.afterPicture || (index === 0 && !endsSentence(text))) &&
        next !== undefined &&
        next.text.length <= 100 &&
        isCredit(next.text, context)
      );
    }),
};

/** In flattened pages a caption stands twice: as the picture's description, then with its credit. */
const repeated: Rule = {
  id: 'boilerplate/caption-repeated',
  to: 'captions',
  finds(lines, context) {
    const found: Candidate[] = [];
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (next && isPictureTwice(line, next, context)) found.push(line, next);
    }
    return found;
  },
};

function isPictureTwice(line: Candidate, next: Candidate, context: RuleContext): boolean {
  const [first, second] = [line.text, next.text];
  if (
    first.length > LONGEST ||
    second.length > LONGEST ||
    Math.min(first.length, second.length) < 12
  )
    return false;
  if (first === second) return !endsSentence(first) && standsFree(line) && standsFree(next);
  if (second.startsWith(first))
    return isCredit(second.slice(first.length).replace(/^[\s.,]+/, ''), context);
  return first.endsWith(second) && isCreditPrefix(first.slice(0, -second.length));
}

/** Rows of tables and lists may well repeat one another. */
function standsFree({ kind, hints }: Candidate): boolean {
  return kind === 'paragraph' && !hints.within.includes('table') && !hints.within.includes('list');
}

function isCreditPrefix(text: string): boolean {
  return text.length <= 60 && /^(?:©|\(c\)|photo|picture|image|credit)/i.test(text);
}

/** A line right under a picture that is no sentence: the picture's name. */
const underPicture = lineRule(
  'caption-under-picture',
  ({ kind, text, hints }) =>
    kind === 'paragraph' &&
    hints.afterPicture &&
    hints.linked < 0.5 &&
    text.length <= 140 &&
    text.includes(' ') &&
    !text.endsWith(',') &&
    !endsSentence(text),
  'captions',
);

export const captionRules: readonly Rule[] = [
  inMarkup,
  repeated,
  creditEnding,
  beforeCredit,
  underPicture,
];
