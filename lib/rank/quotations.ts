import type { Attribution, Quotation } from '../brief.ts';
import type { Doc } from '../text/doc.ts';
import { slice } from '../text/span.ts';
import { wordCount } from '../text/words.ts';
import { ranked, type Weights } from './ranked.ts';
import { standing, type Standing } from './standing.ts';

type Feature =
  | 'early'
  | 'said'
  | 'direct'
  | 'headline'
  | 'repeated'
  | 'person'
  | 'organisation'
  | 'unnamed'
  | 'unattributed'
  | 'unsure'
  | 'inHeadline'
  | 'newVoice';

/**
 * A sub-editor lifts whole sentences of named people, of each voice one before a second one, and
 * leaves out words that nobody is sure to have said.
 */
const WEIGHTS: Weights<Feature> = {
  early: 1,
  said: 2,
  direct: 0.5,
  headline: -1,
  repeated: -3,
  person: 0.5,
  organisation: 0.3,
  unnamed: -0.2,
  unattributed: -3,
  unsure: -9,
  inHeadline: 0.6,
  newVoice: 0.5,
};

/** Words beyond which a quote gains nothing by its length. */
const FULL = 30;

/** The quotations, the one to show first at the start. */
export function rankQuotations(doc: Doc, quotations: readonly Quotation[]): Quotation[] {
  const at = standing(doc);
  const longest = longestOfVoices(doc, quotations);
  const repeated = repeatedOf(doc, quotations, at);
  return ranked(
    quotations,
    (quotation) => {
      const { form, attribution, words, span } = quotation;
      return {
        early: at.early(span),
        said: Math.min(1, wordCount(slice(doc.text, words)) / FULL),
        direct: flag(form === 'direct'),
        headline: flag(form === 'headline' || at.inHeadline(span)),
        repeated: flag(repeated.has(quotation)),
        person: flag(attribution?.source === 'person'),
        organisation: flag(attribution?.source === 'organisation'),
        unnamed: flag(attribution?.source === 'unnamed'),
        unattributed: flag(attribution === null),
        unsure: attribution ? 1 - attribution.confidence : 0,
        inHeadline: flag(attribution !== null && isNamedIn(at.headline, attribution)),
        newVoice: flag(longest.has(quotation)),
      };
    },
    WEIGHTS,
  );
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Fewest letters and digits of words that are known again. */
const TELLING = 8;
/** Quotations of a headline that are looked for in the text. */
const MOST = 5;

/** Those of the headline that stand in full in the text: a reader wants them once. */
function repeatedOf(
  doc: Doc,
  quotations: readonly Quotation[],
  { inHeadline }: Standing,
): ReadonlySet<Quotation> {
  const inHeadlines = quotations.filter(({ span }) => inHeadline(span)).slice(0, MOST);
  if (inHeadlines.length === 0) return new Set();
  const said = quotations
    .filter(({ span }) => !inHeadline(span))
    .map(({ words }) => folded(slice(doc.text, words)));
  const found = inHeadlines.filter(({ words }) => {
    const own = folded(slice(doc.text, words));
    return own.length >= TELLING && said.some((other) => other.includes(own));
  });
  return new Set(found);
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();

/** By the last word of the name, as headlines name people. */
function isNamedIn(headline: ReadonlySet<string>, { name, source }: Attribution): boolean {
  return source !== 'unnamed' && headline.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Of each voice, the quotation with the most words. */
function longestOfVoices(doc: Doc, quotations: readonly Quotation[]): ReadonlySet<Quotation> {
  const longest = new Map<string, { quotation: Quotation; words: number }>();
  for (const quotation of quotations) {
    if (!quotation.attribution) continue;
    const words = wordCount(slice(doc.text, quotation.words));
    const { name } = quotation.attribution;
    if (words > (longest.get(name)?.words ?? 0)) longest.set(name, { quotation, words });
  }
  return new Set([...longest.values()].map(({ quotation }) => quotation));
}
