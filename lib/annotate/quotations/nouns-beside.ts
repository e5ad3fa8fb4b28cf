/** Nouns that no table lists, where a cue's subject stands. */
import { isAllSmall } from '../../text/characters.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import type { NounPhrases } from './noun-phrases.ts';
import {
  isAdverb,
  isContraction,
  isNounPhraseWord,
  lastBefore,
  looksLikeVerb,
  MOST_BETWEEN,
  verbEnding,
} from './phrases.ts';

/** Capitalised words of a name that signs or labels a quotation. */
const LONGEST_SIGNER = 4;

/** What nothing is known of. */
const PLAIN = { entity: -1, pronoun: null, gender: null, person: false, inside: false } as const;

/** Adds any noun or capitalised word in a subject's place beside a cue without another subject. */
export function addNounsBeside(frame: Frame, cues: readonly Cue[], phrases: NounPhrases): void {
  const { items, doc } = frame;
  const tables = doc.language.quotations;
  const { names } = doc.language;
  const { taken, startsAt, endsAt, add, wordAt, sameSegment, opensPhrase, startOfPhrase } = phrases;
  for (const cue of cues) addBeside(cue);

  function addBeside({ at, kind }: Cue): void {
    if (kind === 'dash') return addSigner(at);
    if (kind === 'colon') return addLabel(at);
    const left = kind === 'source' ? -1 : lastBefore(at, frame, tables);
    if (left >= 0 && !taken[left] && sameSegment(left, at)) addNoun(presented(left));
    let right = at + 1;
    const past = at + MOST_BETWEEN;
    while (right < past && sameSegment(right, at) && isAdverb(wordAt(right), tables)) right++;
    const follows = kind === 'source' || items[at - 1]?.quote !== -1;
    if (!follows || !sameSegment(right, at)) return;
    const owner = startsAt.get(right);
    if (owner && (describes(owner) || owns(owner))) return addNoun(owner.to);
    if (taken[right]) return;
    let end = right;
    if (tables.determiners.has(wordAt(end)?.lower ?? '') || wordAt(end)?.possessive) end++;
    while (
      !taken[end] &&
      sameSegment(end, at) &&
      isNounPhraseWord(wordAt(end), tables) &&
      end < right + 8
    )
      end++;
    // "said the printed Oakes card": a name on the way to the noun.
    const inside = end > right ? startsAt.get(end) : undefined;
    if (inside && sameSegment(end, at) && describes(inside)) return addNoun(inside.to);
    if (end > right) addNoun(end - 1);
  }

  /** "“…” ― Qorvan Zhelt": nothing but the name up to the end. */
  function addSigner(dash: number): void {
    let end = dash + 1;
    while (end <= dash + LONGEST_SIGNER && isOpenName(end, dash)) end++;
    const next = items[end];
    const closes = next?.segment !== items[dash]?.segment || /^[.,(]$/.test(next?.word?.text ?? '');
    if (end > dash + 1 && closes) addName(dash + 1, end);
  }

  /** "The mill closes – Zhelt Daily: “…”": after a dash, so that no section is taken for somebody. */
  function addLabel(colon: number): void {
    let from = colon;
    while (from >= colon - LONGEST_SIGNER && isOpenName(from - 1, colon)) from--;
    if (from < colon && /^[-–—―•]$/.test(wordAt(from - 1)?.text ?? '')) addName(from, colon);
  }

  function isOpenName(at: number, beside: number): boolean {
    const isName = wordAt(at)?.capital === true && !taken[at] && sameSegment(at, beside);
    return isName && !tables.headlines.sections.has(wordAt(at)?.lower ?? '');
  }

  /** "Zhelt" in "Zhelt, the state’s news agency, wrote": before the description, at the start of the clause. */
  function presented(left: number): number {
    const description = wordAt(left)?.text === ',' ? endsAt.get(left) : undefined;
    const name = (description?.from ?? 0) - 2;
    if (
      description?.kind !== 'nominal' ||
      description.entity >= 0 ||
      wordAt(name + 1)?.text !== ','
    )
      return left;
    let from = name;
    while (wordAt(from)?.capital && !taken[from] && sameSegment(from, left)) from--;
    const opens =
      !sameSegment(from, left) || items[from]?.quote !== -1 || wordAt(from)?.kind === 'mark';
    return from < name && opens ? name : left;
  }

  /** "said one Trump confidant": a name, then a noun. */
  function describes({ entity, possessive, to }: SpeakerMention): boolean {
    const word = wordAt(to);
    if (entity < 0 || possessive || !word || taken[to] || !sameSegment(to - 1, to)) return false;
    return (
      !word.capital &&
      word.kind === 'word' &&
      isNounPhraseWord(word, tables) &&
      !looksLikeVerb(word) &&
      !isAdverb(word, tables)
    );
  }

  /** "exclaimed Oakes’s introducer, Anna Webb" */
  function owns({ possessive, to }: SpeakerMention): boolean {
    const word = wordAt(to);
    return (
      possessive &&
      !taken[to] &&
      word?.kind === 'word' &&
      !word.capital &&
      isNounPhraseWord(word, tables) &&
      wordAt(to + 1)?.text === ','
    );
  }

  function addNoun(head: number): void {
    const word = wordAt(head);
    if (!word || word.kind !== 'word') return;
    if (isContraction(word, tables)) return;
    if (!isNounPhraseWord(word, tables) && !tables.quantifiers.has(word.lower)) return;
    if (tables.times.has(word.lower) || isParticiple(word.text)) return;
    const from = startOfPhrase(head, false);
    const isName = word.capital && !word.first;
    if (
      !isName &&
      !word.capital &&
      !(from < head && opensPhrase(from)) &&
      !word.lower.endsWith('s') &&
      !tables.quantifiers.has(word.lower)
    )
      return;
    if (word.first && names.starters.has(word.lower) && !tables.quantifiers.has(word.lower)) return;
    if (word.capital) return addName(from, head + 1);
    add({
      ...PLAIN,
      kind: 'noun',
      from,
      to: head + 1,
      name: from,
      plural: word.lower.endsWith('s'),
      possessive: word.possessive,
      head: word.lower,
    });
  }

  function addName(from: number, to: number): void {
    const last = wordAt(to - 1);
    const [possessive, head] = [last?.possessive ?? false, last?.lower ?? ''];
    add({ ...PLAIN, kind: 'name', from, to, name: from, plural: false, possessive, head });
  }
}

/** By its form, in small letters. */
function isParticiple(text: string): boolean {
  const ending = verbEnding(text);
  return ending > 1 && text.length > ending && isAllSmall(text);
}
