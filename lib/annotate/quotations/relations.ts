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
import { carrierOf, opensClause } from './carriers.ts';
import { isAdverb, lastBefore, looksLikeVerb, MOST_BETWEEN } from './phrases.ts';
import { firstOfList, headBefore, isBesideColon, isDenied, startOfPair } from './subject-heads.ts';

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

/** A cue has one speaker: where one mention stands so to it, ... */
const OWNING: ReadonlySet<Relation> = new Set(['adjacent', 'relative', 'inverted', 'apposed']);
/** ... these are not it. */
const LOOSE: ReadonlySet<Relation> = new Set([
  'modified',
  'shared',
  'first',
  'earlier',
  'later',
  'comma',
]);

/** Mentions of a sentence that are looked at for a cue: the last ones. */
const MOST = 40;

export interface Link {
  readonly cue: Cue;
  readonly relation: Relation;
}

/** For each mention, its links: those by build where there are any, else the guesses. */
export function linksOf(
  frame: Frame,
  mentions: readonly SpeakerMention[],
  cues: readonly Cue[],
  subjects: Int32Array,
): Link[][] {
  const links: Link[][] = mentions.map(() => []);
  const segmentOf = (at: number): number => frame.items[at]?.segment ?? -1;
  let first = 0;
  let end = 0;
  let subject = -1;
  let segment = -1;
  for (const cue of cues) {
    if (segmentOf(cue.at) !== segment) {
      subject = -1;
      segment = segmentOf(cue.at);
      // Once a sentence, not once a cue: a sentence may be as long as the text.
      first = end;
      while (first < mentions.length && segmentOf(mentions[first]?.from ?? 0) < segment) first++;
      end = first;
      while (end < mentions.length && segmentOf(mentions[end]?.from ?? 0) === segment) end++;
    }
    const own: { readonly index: number; relation: Relation }[] = [];
    for (let index = Math.max(first, end - MOST); index < end; index++) {
      const mention = mentions[index];
      if (!mention || mention.inside || isDenied(frame, mention)) continue;
      // "Researchers led by Oakes": the verb only says which.
      if (mention.from <= cue.at && cue.at < mention.to) continue;
      const guess = relationOf(frame, mention, cue, index === first, index === subject);
      // "The mill closes – Oakes and Webb: “…”"
      const isPair =
        cue.kind === 'colon' &&
        guess === 'adjacent' &&
        isLabel(frame, startOfPair(frame, mentions, index));
      const relation = isPair ? 'label' : guess;
      // A dash has nobody but whose name it stands beside.
      if (cue.kind === 'dash' && !STRUCTURAL.has(relation)) continue;
      own.push({ index, relation });
      if (relation === 'adjacent' || relation === 'apposed') subject = index;
    }
    // "Anna Oakes, The Aldmoor Courier: “…”": not the paper.
    if (cue.kind === 'colon' && own.some(({ relation }) => relation === 'label'))
      for (const one of own) if (one.relation === 'adjacent') one.relation = 'earlier';
    // "Oakes, Webb and Pell said": the first of them stands for all.
    for (const one of own)
      if (OWNING.has(one.relation)) {
        const head = firstOfList(frame, mentions, one.index, first);
        const other = own.find(({ index }) => index === head);
        if (other) [one.relation, other.relation] = ['earlier', one.relation];
      }
    // "The baker at Elm Street, Anna Webb, said": the description before her has no comma of its own.
    for (const one of own)
      if (one.relation === 'comma' && isDescribed(mentions, own, one.index))
        one.relation = 'apposed';
    // "Oakes, who is head of the mill said": the mill only says what he is.
    for (const one of own)
      if (one.relation === 'adjacent' && cue.kind === 'verb') {
        const head = headBefore(frame, mentions, one.index, first);
        const other = own.find(({ index }) => index === head);
        if (other) [one.relation, other.relation] = ['earlier', 'relative'];
      }
    // "Oakes left, as Anna Webb rose, saying": not he, though a comma stands behind him and before it.
    const last = carrierOf(frame, mentions, subjects, cue, first, end);
    const head = last < 0 ? -1 : firstOfList(frame, mentions, last, first);
    const rises = head < 0 ? last : head;
    for (const one of own)
      if (one.relation === 'apposed' && rises > one.index && opensClause(frame, mentions[rises]))
        one.relation = 'earlier';
    const isOwned = own.some(
      ({ index, relation }) => OWNING.has(relation) && !isBesideColon(frame, mentions[index], cue),
    );
    const isHeld = own.some(({ relation }) => relation === 'adjacent');
    const carrier = isOwned ? -1 : rises;
    for (const { index, relation } of own)
      if (index === carrier) links[index]?.push({ cue, relation: 'carried' });
      else if (!(isOwned && LOOSE.has(relation)) && !(isHeld && relation === 'apposed'))
        links[index]?.push({ cue, relation });
  }
  return links.map((all) => {
    // "According to Oakes, a baker wrote: “…”": he speaks, and does not write.
    const source = all.filter(
      ({ relation, cue }) => relation === 'source' && cue.kind === 'source',
    );
    if (source.length > 0) return source;
    const structural = all.filter(({ relation }) => STRUCTURAL.has(relation));
    return structural.length > 0 ? structural : all;
  });
}

/** Whether a description before it means the same one. */
function isDescribed(
  mentions: readonly SpeakerMention[],
  own: readonly { readonly index: number }[],
  name: number,
): boolean {
  const entity = mentions[name]?.entity ?? -1;
  return (
    entity >= 0 &&
    own.some(({ index }) => {
      const other = mentions[index];
      return index < name && other?.kind === 'nominal' && other.entity === entity;
    })
  );
}

function relationOf(
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

/** "Oakes: “…”", "The mill closes – Oakes: “…”" */
function isLabel({ items }: Frame, from: number): boolean {
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
