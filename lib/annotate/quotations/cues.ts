import type { CueStrength } from '../../lang/quotations.ts';
import { isAllSmall } from '../../text/characters.ts';
import type { Word } from '../../text/word-forms.ts';
import type { Entity } from '../names.ts';
import { countIn, lowerAt, type Frame } from './frame.ts';
import { ownerOfWords } from './owned-words.ts';
import { isNounPhraseWord, isPlural, looksLikeVerb, singular } from './phrases.ts';

/** A word that reports words: a verb, the end of "according to", a colon before a quotation. */
export interface Cue {
  /** Index of its item. */
  readonly at: number;
  readonly kind: 'verb' | 'source' | 'colon' | 'dash';
  readonly strength: CueStrength;
}

export function cuesOf(frame: Frame, entities: readonly Entity[]): Cue[] {
  const { items, marked, doc, segments, quotesBefore } = frame;
  const named = new Set(entities.flatMap(({ mentions }) => mentions.map(({ to }) => to)));
  const { quotations } = doc.language;
  const sourceEnds = new Set(quotations.sourcePhrases.map((phrase) => phrase.at(-1)));
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item?.word) continue;
    const { word, segment } = item;
    if (word.kind === 'mark') {
      const kind = markBeside(word.text, at);
      if (kind) cues.push({ at, kind, strength: 'fair' });
      continue;
    }
    if (ownerOfWords(frame, at) >= 0) {
      cues.push({ at, kind: 'source', strength: 'strong' });
      continue;
    }
    const strength = quotations.cueVerbs.get(word.lower);
    if (!strength) {
      if (isSource(word.lower, at)) cues.push({ at, kind: 'source', strength: 'strong' });
      else if (isOwnersVerb(word.lower, at)) cues.push({ at, kind: 'verb', strength: 'fair' });
      else if (isBesideQuote(at, word)) cues.push({ at, kind: 'verb', strength: 'fair' });
      continue;
    }
    const left = items[at - 1]?.segment === segment ? items[at - 1]?.word : null;
    // "Al From said": a name is no preposition.
    const before = left?.capital && !left.possessive && named.has(left.to) ? null : left;
    if (
      !word.possessive &&
      // "Read" in "Ian Read said", "States" in "the United States"
      !(word.capital && (named.has(word.to) || isPartOfName(at))) &&
      isVerb(word.lower, before?.lower ?? '', before?.possessive ?? false) &&
      !isCompound(word.lower, items[at + 1]?.segment === segment ? items[at + 1]?.word : null) &&
      !isObject(word.lower, before, items[at + 1]?.word) &&
      !isNounBeforeOf(word.lower, before, lowerAt(items, at + 1)) &&
      !isNounAfterArticle(word.lower, at)
    )
      cues.push({ at, kind: 'verb', strength: isPutSo(word.lower, at) ? 'strong' : strength });
    else if (isSource(word.lower, at)) cues.push({ at, kind: 'source', strength: 'strong' });
  }
  return cues;

  /** "United States", in a sentence of small letters. */
  function isPartOfName(at: number): boolean {
    const [before, next] = [items[at - 1]?.word, items[at + 1]?.word];
    return (
      before?.capital === true &&
      !before.first &&
      next?.capital !== true &&
      singular(lowerAt(items, at)) === 'state'
    );
  }

  function isSource(lower: string, at: number): boolean {
    return (
      (sourceEnds.has(lower) && quotations.sourcePhrases.some((phrase) => endsAt(phrase, at))) ||
      (lower === 'in' && opensView(at))
    );
  }

  /** "Oakes’s answer was that “…”": whose the words are, right before them. */
  function isOwnersVerb(lower: string, at: number): boolean {
    if (!quotations.beingVerbs.has(lower) || !quotations.speechNouns.has(lowerAt(items, at - 1)))
      return false;
    const owner = [items[at - 2]?.word, items[at - 3]?.word].some(
      (word) =>
        word?.possessive === true ||
        quotations.pronouns.get(word?.lower ?? '')?.form === 'possessive',
    );
    const quote = [1, 2, 3].some((step) => (items[at + step]?.quote ?? -1) >= 0);
    return owner && quote && items[at - 2]?.segment === items[at]?.segment;
  }

  /** "in Oakes’s view", "in his telling" */
  function opensView(at: number): boolean {
    for (let next = at + 1; next < at + LONGEST_NAME + 1; next++) {
      const word = items[next]?.word;
      if (!word || items[next]?.segment !== items[at]?.segment) return false;
      const isOwn = quotations.pronouns.get(word.lower)?.form === 'possessive';
      if (isOwn || word.possessive) return quotations.views.has(lowerAt(items, next + 1));
      if (word.kind === 'mark') return false;
    }
    return false;
  }

  /** A colon before a quotation; a dash between one and a name, or around one. */
  function markBeside(text: string, at: number): 'colon' | 'dash' | null {
    if (text === ':') return (items[at + 1]?.quote ?? -1) >= 0 ? 'colon' : null;
    const isDash = '―—–-'.includes(text) && (items[at - 1]?.quote ?? -1) >= 0;
    if (isDash && items[at + 1]?.word?.capital) return 'dash';
    // "Oakes — “…” — and Webb"
    const isSetOff = DASH.test(text) && DASH.test(items[at + 2]?.word?.text ?? '');
    return isSetOff && (items[at + 1]?.quote ?? -1) >= 0 ? 'dash' : null;
  }

  function isVerb(lower: string, before: string, possessive: boolean): boolean {
    if (possessive || quotations.pronouns.get(before)?.form === 'possessive') return false;
    if (before === 'to' || !quotations.prepositions.has(before))
      return !/^(?:a|an|the|this|that|these|those|no|any|whose)$/.test(before);
    return lower.endsWith('ing') || quotations.adverbs.has(before);
  }

  /** "as Oakes put it" reports, "Oakes put it up for sale" does not. */
  function isPutSo(lower: string, at: number): boolean {
    const next = items[at + 2];
    const closes = next?.segment !== items[at]?.segment || next?.word?.kind !== 'word';
    return closes && quotations.soPut.has(`${lower} ${lowerAt(items, at + 1)}`);
  }

  /** "a press release", "her May comment": after one its verb would end in -s. */
  function isNounAfterArticle(lower: string, at: number): boolean {
    if (!quotations.baseForms.has(lower) || !isSpeechNoun(lower)) return false;
    // "the claim is", "Oakes’s odd claim was"
    if (quotations.beingVerbs.has(lowerAt(items, at + 1))) return true;
    if (isPlural(lowerAt(items, at - 1))) return false;
    for (let before = at - 1; before > at - LONGEST_COMPOUND; before--) {
      const word = items[before]?.word;
      if (!word || items[before]?.segment !== items[at]?.segment) return false;
      const isOwn = quotations.pronouns.get(word.lower)?.form === 'possessive';
      if (isOwn || quotations.indefiniteArticles.has(word.lower)) return before < at - 1;
      if (word.possessive || !isNounPhraseWord(word, quotations)) return false;
    }
    return false;
  }

  function isSpeechNoun(lower: string): boolean {
    const { speechNouns, groups, works } = quotations;
    return speechNouns.has(lower) || groups.has(lower) || works.has(lower);
  }

  /** "press secretary", "report card", "state Sen. Oakes": a noun before another. */
  function isCompound(lower: string, next: Word | null | undefined): boolean {
    if (
      next?.kind !== 'word' ||
      !(quotations.groups.has(lower) || quotations.speechNouns.has(lower))
    )
      return false;
    const one = singular(next.lower);
    const isTitle = next.capital && doc.language.names.titles.has(next.lower);
    return quotations.roles.has(one) || quotations.groups.has(one) || isTitle;
  }

  /** "the news follows reports", "the mill’s claims of": a plural after a verb or before "of". */
  function isObject(
    lower: string,
    before: Word | null | undefined,
    next: Word | null | undefined,
  ): boolean {
    const isPluralNoun = lower.endsWith('s') && quotations.speechNouns.has(singular(lower));
    if (isPluralNoun && next?.lower === 'of') return true;
    return before?.kind === 'word' && !before.possessive && isPluralNoun && looksLikeVerb(before);
  }

  /** "with better use of": "critics warn of", "he will speak of" and "to speak of" have a verb. */
  function isNounBeforeOf(lower: string, before: Word | null | undefined, next: string): boolean {
    if (next !== 'of' || before?.kind !== 'word' || !quotations.baseForms.has(lower)) return false;
    return (
      before.lower !== 'to' &&
      !before.capital &&
      !isPlural(before.lower) &&
      !quotations.auxiliaries.has(before.lower) &&
      !quotations.adverbs.has(before.lower) &&
      quotations.pronouns.get(before.lower)?.form !== 'subject'
    );
  }

  /** A verb that no table has: "“…!” Oakes thundered.", "“…,” thundered Oakes.", "Oakes thundered: “…”" */
  function isBesideQuote(at: number, { lower, capital, possessive }: Word): boolean {
    const { prepositions, auxiliaries, determiners } = quotations;
    if (capital || possessive || !isPastOrThird(lower)) return false;
    // "in Forbes’ words, “…”"
    if (quotations.speechNouns.has(lower)) return false;
    if (prepositions.has(lower) || auxiliaries.has(lower) || determiners.has(lower)) return false;
    const [before, next] = [items[at - 1]?.word, items[at + 1]?.word];
    if (goesOn(at - 1)) return next?.kind === 'word' && next.capital;
    // "Oakes sniped that it was “…”"
    if (next?.lower === 'that' && lower.endsWith('ed'))
      return isNameWord(before) && !before?.possessive && countIn(quotesBefore, at, endOf(at)) > 0;
    if (!isNameWord(before) || before?.possessive) return false;
    if (next?.text === ':') return (items[at + 2]?.quote ?? -1) >= 0;
    let first = at - 1;
    while (first > at - LONGEST_NAME && isNameWord(items[first - 1]?.word)) first--;
    return goesOn(first - 1) && next?.text !== ',';
  }

  function endOf(at: number): number {
    return Math.min(at + FARTHEST, segments[(items[at]?.segment ?? 0) + 1] ?? 0);
  }

  function isNameWord(word: Word | null | undefined): boolean {
    return (
      word?.kind === 'word' &&
      (word.capital || quotations.pronouns.get(word.lower)?.form === 'subject')
    );
  }

  /** A quotation after which its sentence goes on: "“…,”", "“…!”" */
  function goesOn(at: number): boolean {
    const quote = marked[items[at]?.quote ?? -1];
    return quote !== undefined && /[,!?—-]/.test(doc.text[quote.words.to - 1] ?? '');
  }

  function endsAt(phrase: readonly string[], at: number): boolean {
    return phrase.every((word, index) => lowerAt(items, at - phrase.length + 1 + index) === word);
  }
}

/** "thundered", "thunders", as far as its ending tells. */
function isPastOrThird(lower: string): boolean {
  const ending = lower.endsWith('s') ? 1 : lower.endsWith('ed') ? 2 : lower.length;
  return lower.length - ending > 1 && isAllSmall(lower);
}

/** Items between a verb and the words that it reports. */
const FARTHEST = 16;

const DASH = /^[―—–]$/;

/** Words of "a late Friday press release". */
const LONGEST_COMPOUND = 5;

/** Words of a name between a quotation and its verb. */
const LONGEST_NAME = 4;
