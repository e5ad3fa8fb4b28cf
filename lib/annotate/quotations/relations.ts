import type { QuotationTables } from '../../lang/quotations.ts';
import {
  isAroundTitle,
  isBeforeBracket,
  isFromPlace,
  pastPlace,
} from './between-subject-and-verb.ts';
import type { Cue } from './cues.ts';
import { lowerAt, textAt, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { ownerOfWords } from './owned-words.ts';
import { isAdverb, lastBefore, looksLikeVerb, MOST_BETWEEN } from './phrases.ts';

/**
 * How a mention stands to a cue of its sentence. The first group makes it the one who speaks by
 * the sentence's build; the others are guesses.
 */
export type Relation =
  | 'adjacent'
  | 'apposed'
  | 'relative'
  | 'modified'
  | 'shared'
  | 'inverted'
  | 'source'
  | 'speech-owner'
  | 'label'
  | 'carried'
  | 'comma'
  | 'first'
  | 'earlier'
  | 'passive'
  | 'object'
  | 'later';

export const STRUCTURAL: ReadonlySet<Relation> = new Set([
  'adjacent',
  'apposed',
  'relative',
  'modified',
  'shared',
  'inverted',
  'source',
  'speech-owner',
  'label',
  'carried',
]);

export function relationOf(
  frame: Frame,
  mention: SpeakerMention,
  { at, kind }: Cue,
  isFirst: boolean,
  isSubject: boolean,
): Relation {
  const { items, doc } = frame;
  const { quotations } = doc.language;
  /** An adverb between verb and speaker; "on" of "wrote on Twitter" is none. */
  const follows = (index: number): boolean => {
    const word = items[index]?.word ?? null;
    return isAdverb(word, quotations) && !quotations.prepositions.has(word?.lower ?? '');
  };
  if (mention.from > at) {
    let next = at + 1;
    while (next <= at + MOST_BETWEEN && follows(next)) next++;
    next = pastOutlet(frame, mention, next);
    // "said Oakes’s neighbour Anna Webb": the owner is not the speaker.
    // "in Oakes’s view"
    if (kind === 'source' && mention.from === at + 1 && mention.possessive)
      return quotations.views.has(lowerAt(items, mention.to)) ? 'source' : 'later';
    // "was asked by Oakes"
    if (kind === 'verb' && textAt(items, at + 1) === 'by' && mention.from === at + 2)
      return quotations.askingVerbs.has(textAt(items, at)) && !mention.possessive
        ? 'adjacent'
        : 'later';
    if (mention.from !== next || mention.possessive) return 'later';
    if (kind === 'source' || kind === 'dash') return 'source';
    return isInverted(frame, mention, at) ? 'inverted' : 'object';
  }
  // "Oakes’s claim that the mill is “…”"
  if (kind === 'source' && mention.possessive && mention.to - 1 === ownerOfWords(frame, at))
    return 'source';
  const left = lastBefore(at, frame, quotations);
  // "Oakes, star of “The Mill,” thanked"
  if (kind === 'verb' && isAroundTitle(frame, mention, left)) return 'apposed';
  if (mention.possessive) {
    const noun = [1, 2].find((step) =>
      quotations.speechNouns.has(lowerAt(items, mention.to - 1 + step)),
    );
    if (noun === undefined) return 'earlier';
    // "As Oakes’s speech ended, Webb put out a tweet saying": the speech has another verb.
    const isApart =
      (kind === 'verb' || kind === 'colon') &&
      textAt(items, mention.to + noun) !== ',' &&
      hasBreak(frame, mention.to + noun, at);
    return isApart ? 'earlier' : 'speech-owner';
  }
  // "the former mayor Anna Webb — “…” — and"
  if (kind === 'dash' && mention.to === at && mention.person && !mention.possessive) return 'label';
  if (kind === 'colon') {
    if (mention.to === at && isLabel(frame, mention.from)) return 'label';
    if (isFirst && isTitledLabel(frame, mention, at)) return 'label';
    if (mention.to === at) return 'adjacent';
    // "Anna Oakes was told: “…”"
    if (isPassive(frame, mention.to - 1, at - 1)) return 'passive';
    return isFirst ? 'first' : 'earlier';
  }
  if (kind === 'verb') {
    if (isPassive(frame, left, at)) return 'passive';
    if (mention.to - 1 === left || isBeforeBracket(frame, mention.to, left)) return 'adjacent';
    if (
      quotations.relatives.has(textAt(items, left)) &&
      (mention.to === left || (mention.to === left - 1 && /^[,—–-]$/.test(textAt(items, left - 1))))
    )
      return 'relative';
    if (/^[,)—–]$/.test(textAt(items, left))) {
      if (mention.to === left) return 'comma';
      const behind = pastPlace(frame, mention.to);
      if (/^[,(—–]$/.test(textAt(items, behind)) || isFromPlace(frame, mention.to, left))
        return 'apposed';
    }
    if (!hasBreak(frame, mention.to, at)) return 'modified';
    if (isSubject) return 'shared';
  }
  return isFirst ? 'first' : 'earlier';
}

/** "said the Courier’s Anna Webb": the item where she starts, behind whom she works for. */
function pastOutlet({ items }: Frame, { person, from }: SpeakerMention, next: number): number {
  if (!person || from - next > LONGEST_OUTLET || !items[from - 1]?.word?.possessive) return next;
  const outlet = items.slice(next, from);
  return outlet.every(({ word }) => word?.capital || word?.lower === 'the') ? from : next;
}

/** Items of "the Aldmoor Evening Courier’s". */
const LONGEST_OUTLET = 5;

/** "Oakes: “…”", "The mill closes – Oakes: “…”" */
export function isLabel({ items }: Frame, from: number): boolean {
  const before = items[from - 1];
  return (
    before?.segment !== items[from]?.segment ||
    before?.quote !== -1 ||
    /^[-–—―•]$/.test(before.word?.text ?? '')
  );
}

/** "Anna Oakes, The Aldmoor Courier: “…”", "Oakes (left): “…”": no verb up to the colon. */
function isTitledLabel({ items, doc }: Frame, { from, to }: SpeakerMention, at: number): boolean {
  const { cueVerbs, auxiliaries } = doc.language.quotations;
  if (items[from - 1]?.segment === items[from]?.segment || at - to > LONGEST_TITLE) return false;
  if (!/^[,(]$/.test(textAt(items, to))) return false;
  for (let index = to; index < at; index++) {
    const word = items[index]?.word;
    if (!word || cueVerbs.has(word.lower) || auxiliaries.has(word.lower)) return false;
    if (looksLikeVerb(word)) return false;
  }
  return true;
}

/** Items of a title or an outlet before the colon. */
const LONGEST_TITLE = 14;

/** "“…,” said Oakes", "Said Oakes:", "The mill closed, said Oakes." */
function isInverted({ items, doc }: Frame, { to }: SpeakerMention, at: number): boolean {
  const before = items[at - 1];
  const { cueVerbs, listenerVerbs, auxiliaries } = doc.language.quotations;
  // "Oakes, citing “…,” said the mill could close", "Calling Oakes “…,” Webb left"
  const isClause = auxiliaries.has(lowerAt(items, to)) || lowerAt(items, at).endsWith('ing');
  if (!before || before.quote >= 0 || before.segment !== items[at]?.segment) return !isClause;
  if (before.word?.text !== ',') return false;
  const verb = lowerAt(items, at);
  if (cueVerbs.get(verb) !== 'strong' || listenerVerbs.has(verb) || verb.endsWith('ing'))
    return false;
  const next = items[to];
  return (
    next?.segment !== items[at]?.segment ||
    next?.quote !== -1 ||
    /^(?:[,.;:]|who|of|in|at|from|after|during)$/.test(next.word?.lower ?? '')
  );
}

/** "was asked", "has been called": not the one who does. */
function isPassive({ items, doc }: Frame, left: number, at: number): boolean {
  const { auxiliaries, beingVerbs, listenerVerbs, askingVerbs, cueVerbs } = doc.language.quotations;
  const verb = lowerAt(items, at);
  const isObject =
    listenerVerbs.has(verb) || askingVerbs.has(verb) || isTakenAs(items, at, cueVerbs);
  if (verb.endsWith('ing') || !isObject) return false;
  const segment = items[at]?.segment;
  for (let index = at - 1; index > Math.max(left, at - 1 - MOST_BETWEEN); index--) {
    if (items[index]?.segment !== segment) return false;
    const lower = lowerAt(items, index);
    if (beingVerbs.has(lower)) return true;
    if (auxiliaries.has(lower)) return false;
  }
  return false;
}

/** "seen as “a danger”": a verb that hardly reports, of what is thought of somebody. */
function isTakenAs(
  items: Frame['items'],
  at: number,
  cueVerbs: QuotationTables['cueVerbs'],
): boolean {
  const isWeak = cueVerbs.get(lowerAt(items, at)) === 'weak';
  return isWeak && lowerAt(items, at + 1) === 'as' && (items[at + 2]?.quote ?? -1) >= 0;
}

/** Items of a clause that nothing breaks. */
const LONGEST_CLAUSE = 80;

/** Whether a mark, a quotation, or another verb of speech stands between. */
function hasBreak({ items, doc }: Frame, from: number, to: number): boolean {
  const { cueVerbs, relatives } = doc.language.quotations;
  if (to - from > LONGEST_CLAUSE) return true;
  for (let at = from; at < to; at++) {
    const word = items[at]?.word;
    if (!word || (word.kind === 'mark' && word.text !== '-')) return true;
    // "The bakers who wrote to her on Friday say": "wrote" is the relative clause’s.
    const isRelative = at === from && relatives.has(word.lower);
    const isItsVerb = at === from + 1 && relatives.has(lowerAt(items, from));
    if (!isItsVerb && cueVerbs.get(word.lower) === 'strong') return true;
    if (!isRelative && /^(?:and|but|that)$/.test(word.lower)) return true;
  }
  return false;
}
