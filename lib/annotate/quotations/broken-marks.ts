import type { QuotationTables } from '../../lang/quotations.ts';

/** How far a cue may stand behind an opening mark that never closes, in characters. */
const REACH = 600;
/** ", said Oakes", ", she said": after a comma, two words of which one is a verb of speech. */
const CUED = /,\s(\p{L}+)\s(\p{L}+)/gu;

/**
 * Where a quotation without its closing mark must have ended: at the comma before the reporter's
 * "said Oakes" or "she said"; `null` where there is none.
 */
export function brokenEnd(
  text: string,
  from: number,
  to: number,
  { cueVerbs, pronouns }: QuotationTables,
): number | null {
  for (const match of text.slice(from, Math.min(to, from + REACH)).matchAll(CUED)) {
    const [, first = '', second = ''] = match;
    const said = cueVerbs.get(first) === 'strong' && /^\p{Lu}/u.test(second);
    const pronoun = pronouns.get(first)?.form === 'subject' && cueVerbs.get(second) === 'strong';
    if (said || pronoun) return from + match.index + 1;
  }
  return null;
}
