/** Which mentions each verb of speech is linked with. */
import { carrierOf, opensClause } from './carriers.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isLabel, relationOf, STRUCTURAL, type Relation } from './relations.ts';
import { firstOfList, headBefore, isBesideColon, isDenied, startOfPair } from './subject-heads.ts';

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
