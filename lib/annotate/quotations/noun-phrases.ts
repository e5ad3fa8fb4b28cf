/** Where noun phrases start, and which words a mention has taken. */
import { isCapital } from '../../text/characters.ts';
import type { Word } from '../../text/word-forms.ts';
import { isSameSegment, type Frame } from './frame.ts';
import type { SpeakerMention } from './mentions.ts';
import { isContraction, isNounPhraseWord, isPlural, looksLikeVerb, singular } from './phrases.ts';

export type NounPhrases = ReturnType<typeof nounPhrasesOf>;

/** Characters of a title between an article and its noun. */
const LONGEST_TITLE = 30;

/** Items of a description with all its owners: "the mill's owner's lawyer's …" has no end of its own. */
const LONGEST_OWNED = 40;

/** The mentions of one article while they are gathered. */
export function nounPhrasesOf({ items, doc, marked }: Frame) {
  const tables = doc.language.quotations;
  const { names } = doc.language;
  /** For each item whether a mention holds it. */
  const taken = new Uint8Array(items.length);
  const found: SpeakerMention[] = [];
  const startsAt = new Map<number, SpeakerMention>();
  const endsAt = new Map<number, SpeakerMention>();
  /** Names inside a longer description. */
  const swallowed = new Set<SpeakerMention>();
  /** What was asked of a word's form before. */
  const nouns = new Map<string, boolean>();

  const add = (mention: SpeakerMention): void => {
    for (let at = mention.from; at < mention.to; at++) taken[at] = 1;
    found.push(mention);
    startsAt.set(mention.from, mention);
    endsAt.set(mention.to, mention);
  };
  const wordAt = (at: number): Word | null => items[at]?.word ?? null;
  const sameSegment = (a: number, b: number): boolean => isSameSegment(items, a, b);

  return {
    taken,
    found,
    startsAt,
    endsAt,
    swallowed,
    add,
    wordAt,
    sameSegment,
    opensPhrase,
    isNoun,
    startOfPhrase,
  };

  function opensPhrase(at: number): boolean {
    const word = wordAt(at);
    return word !== null && (tables.determiners.has(word.lower) || word.possessive || word.capital);
  }

  function isNoun({ lower }: Word): boolean {
    const before = nouns.get(lower);
    if (before !== undefined) return before;
    const is = isNounForm(lower);
    nouns.set(lower, is);
    return is;
  }

  function isNounForm(lower: string): boolean {
    const one = singular(lower);
    return (
      tables.roles.has(one) ||
      tables.groups.has(lower) ||
      tables.groups.has(one) ||
      (names.titles.has(one) && one.length > 3)
    );
  }

  /** "secretary of state Anna Webb", "ambassador to Britain Anna Webb": no title of her own between. */
  function isOffice(at: number, head: number): boolean {
    const office = wordAt(at - 2);
    if (!office || taken[at - 2] || !names.titles.has(office.lower)) return false;
    for (let field = at; field < head; field++) {
      const word = wordAt(field);
      const isOwn = !word || names.titles.has(word.lower) || tables.roles.has(word.lower);
      if (isOwn || word.kind !== 'word') return false;
    }
    return true;
  }

  /** "state" after "of", "the", "said", before "Sen.": no verb there. */
  function isNounHere(at: number): boolean {
    const word = wordAt(at);
    const before = wordAt(at - 1);
    if (!word || !(tables.groups.has(word.lower) || tables.speechNouns.has(word.lower)))
      return false;
    const next = wordAt(at + 1);
    return (
      !before ||
      (next?.capital === true && names.titles.has(next.lower)) ||
      !sameSegment(at - 1, at) ||
      tables.prepositions.has(before.lower) ||
      tables.determiners.has(before.lower) ||
      tables.cueVerbs.get(before.lower) === 'strong' ||
      names.titleParts.has(before.lower)
    );
  }

  function hasNoun(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = wordAt(at);
      // "Lt." of "Air Force Lt. Anna Webb" is one as well.
      if (word && (isNoun(word) || names.titles.has(word.lower))) return true;
    }
    return false;
  }

  /** "rallied" after "Oakes", not after "an Oakes" or "Oakes’s" */
  function isDeed({ from, possessive }: SpeakerMention, at: number): boolean {
    const word = wordAt(at);
    if (possessive || tables.determiners.has(wordAt(from)?.lower ?? '')) return false;
    return word?.kind === 'word' && looksLikeVerb(word) && word.lower.endsWith('ed');
  }

  /** "prompted" in "the plan prompted Oakes’s office": not "retired" in "a retired baker". */
  function isVerbBehindNoun(at: number): boolean {
    const [word, noun] = [wordAt(at), wordAt(at - 1)];
    if (!word || !noun || !sameSegment(at - 1, at) || !word.lower.endsWith('ed')) return false;
    if (!looksLikeVerb(word) || noun.kind !== 'word' || noun.capital || noun.possessive)
      return false;
    return !taken[at - 1] && !noun.lower.endsWith('ly') && isNoun(noun);
  }

  /** “Mill” in "the “Mill” actor": a work between the article and the noun. */
  function isTitleInside(at: number): boolean {
    const { from, to } = marked[items[at]?.quote ?? -1]?.words ?? { from: 0, to: Infinity };
    return (
      to - from <= LONGEST_TITLE &&
      isCapital(doc.text.charAt(from)) &&
      tables.roles.has(wordAt(at + 1)?.lower ?? '') &&
      tables.determiners.has(wordAt(at - 1)?.lower ?? '') &&
      sameSegment(at - 1, at)
    );
  }

  /** By its ending ("tired", "joyous") or its hyphen: few nouns look so. */
  function looksLikeAdjective({ lower, capital }: Word): boolean {
    return !capital && (lower.includes('-') || /(?:ed|ful|ous|less|ish)$/.test(lower));
  }

  /** "the tired, 61-year-old baker", "a tall, quiet man": an adjective and its article before the comma. */
  function isBetweenAdjectives(comma: number): boolean {
    const [article, adjective, next] = [wordAt(comma - 2), wordAt(comma - 1), wordAt(comma + 1)];
    return (
      wordAt(comma)?.text === ',' &&
      tables.articles.has(article?.lower ?? '') &&
      sameSegment(comma - 2, comma) &&
      adjective?.kind === 'word' &&
      looksLikeAdjective(adjective) &&
      !taken[comma - 1] &&
      !taken[comma - 2] &&
      !tables.prepositions.has(wordAt(comma - 3)?.lower ?? '') &&
      isNounPhraseWord(adjective, tables) &&
      next?.capital === false
    );
  }

  /** "Gov." in "former Gov. and party chairman Anna Webb": the "and" joins two of her titles. */
  function joinsTitles(and: number): boolean {
    const before = wordAt(and - 1)?.text === '.' ? wordAt(and - 2) : wordAt(and - 1);
    return before !== null && before.capital && names.titles.has(before.lower);
  }

  /** Where the phrase that ends in this word starts: "the group’s former head" from "head". */
  function startOfPhrase(head: number, isName: boolean): number {
    let at = head;
    while (at > 0 && head - at < 9 && sameSegment(at - 1, head)) {
      const before = wordAt(at - 1);
      if (!before && isTitleInside(at - 1)) return at - 2;
      if (!before || taken[at - 1]) {
        // "Oakes’s lawyer": the owner is part of the description.
        const owner = before ? endsAt.get(at) : undefined;
        if (!owner || (isName && at === head) || head - owner.from > LONGEST_OWNED) return at;
        if (owner.entity < 0 && !owner.possessive) return at;
        // "Oakes rallied supporters": what he did, and to whom.
        if (at < head && isDeed(owner, at)) return at + 1;
        const noun = wordAt(head) ?? before;
        if (noun && !owner.possessive && !isName && !isNoun(noun) && looksLikeVerb(noun)) return at;
        // "Oakes met Anna Webb": no noun for her.
        if (isName && !owner.possessive && !hasNoun(at, head)) return head;
        // "a Trump aide", "Oakes’s lawyer Anna Webb": the name only says whose.
        if (isName || !owner.possessive) swallowed.add(owner);
        return owner.from;
      }
      if (isContraction(before, tables)) return at;
      if (before.kind === 'mark') {
        const joins =
          before.text === '.'
            ? (wordAt(at - 2)?.text.length ?? 9) < 5 &&
              before.to === wordAt(at - 1)?.to &&
              (wordAt(at - 2)?.capital ?? false) &&
              isName
            : (before.text === '-' && before.from === wordAt(at - 2)?.to) ||
              (/^[’']$/.test(before.text) && wordAt(at - 2)?.possessive === true);
        if (!joins && !isName && at < head && isBetweenAdjectives(at - 1)) return at - 3;
        if (!joins) return at;
      } else if (isName && before.lower === 'that') {
        // "agreed that Oakes"
        return at;
      } else if (isVerbBehindNoun(at - 1)) {
        return at;
      } else if (tables.determiners.has(before.lower)) {
        // "so many that agents said": no determiner of a plural.
        if (before.lower === 'that' && isPlural(wordAt(head)?.lower ?? '')) return at;
        // "so old that some said"
        if (before.lower === 'that' && tables.determiners.has(wordAt(at)?.lower ?? '')) return at;
        // "the two agencies"
        const isCounted = /^(?:the|these|those)$/.test(wordAt(at - 2)?.lower ?? '');
        return isCounted && sameSegment(at - 2, head) && !taken[at - 2] ? at - 2 : at - 1;
      } else if (
        isName &&
        at < head &&
        /^(?:of|to|for)$/.test(before.lower) &&
        isOffice(at, head)
      ) {
        at--;
      } else if (isName && at < head && before.lower === 'and' && joinsTitles(at - 1)) {
        at--;
      } else if (!isNounPhraseWord(before, tables) && !isNounHere(at - 1)) {
        return at;
      } else if (
        isName &&
        at === head &&
        !before.capital &&
        !isNoun(before) &&
        looksLikeVerb(before)
      ) {
        return at;
      }
      at--;
    }
    return at;
  }
}
