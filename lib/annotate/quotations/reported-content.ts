/** What is reported of somebody's words, by how the sentence is built around the cue. */
import { isAllLetters } from '../../text/characters.ts';
import type { QuotationTables } from '../../lang/quotations.ts';
import type { Word } from '../../text/word-forms.ts';
import type { Frame } from './frame.ts';
import { isAdverb, isNounPhraseWord, looksLikeVerb } from './phrases.ts';

/** Items `[from, to)` of the frame. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Fewest words of a content: "said so" reports nothing. */
const SHORTEST = 4;
/** Words between the verb and "that": "said in a speech on Friday that". */
const LONGEST_ADJUNCT = 14;
/** Words of a listener: "told the mill’s oldest hands". */
const LONGEST_LISTENER = 7;
/** Words in which a clause has its verb. */
const CLAUSE = 14;

/** Reads one sentence around its cue; quotations in it are never part of what is reported. */
export class ContentReader {
  readonly frame: Frame;
  readonly tables: QuotationTables;

  constructor(frame: Frame) {
    this.frame = frame;
    this.tables = frame.doc.language.quotations;
  }

  /** "said that the mill would close", "told them to go": after the verb at item `cue`. */
  after(cue: number): Content | null {
    const { reporting, listenerVerbs } = this.tables;
    const verb = this.#lower(cue);
    const end = this.#endOfSentence(cue);
    const start = listenerVerbs.has(verb) ? this.#pastListener(cue + 1, end) : cue + 1;
    if (reporting.clauseVerbs.has(verb)) {
      const that = this.#clauseWord(start, end);
      if (that >= 0) return this.#upToCut(that + 1, end, 'reported/that-clause');
    }
    const first = this.#lower(start);
    if (reporting.questionVerbs.has(verb) && reporting.questionWords.has(first))
      return this.#upToCut(start, end, 'reported/question');
    if (reporting.infinitiveVerbs.has(verb) && first === 'to')
      return this.#upToCut(start, end, 'reported/infinitive');
    if (!reporting.bareVerbs.has(verb)) return null;
    const bare = this.#pastTime(start, end);
    const isClear = !listenerVerbs.has(verb) || this.#opensWithSubject(bare);
    return isClear && this.#opensClause(bare, end)
      ? this.#upToCut(bare, end, 'reported/clause')
      : null;
  }

  /** "The mill would close, Oakes said": before the comma at item `comma`. */
  before(comma: number, rule: string): Content | null {
    let from = comma;
    const segment = this.frame.items[comma]?.segment;
    while (this.frame.items[from - 1]?.segment === segment) from--;
    if (this.tables.reporting.coordinators.has(this.#lower(from))) from++;
    const main = this.#opensAdjunct(from) ? this.#lastComma(from, comma) : from;
    return main >= 0 && this.#hasVerb(main, comma) ? this.#content(from, comma, rule) : null;
  }

  /** "In his speech, Oakes said" and "Asked about it, Oakes said" report nothing before the comma. */
  #opensAdjunct(at: number): boolean {
    const first = this.#lower(at);
    const { prepositions, conjunctions } = this.tables;
    return prepositions.has(first) || conjunctions.has(first) || /(?:ing|ed)$/.test(first);
  }

  /** Behind it stands the main clause; -1: none. */
  #lastComma(from: number, to: number): number {
    for (let at = to - 1; at > from; at--) if (this.#word(at)?.text === ',') return at;
    return -1;
  }

  /** Whether its verb reports clauses, in a finite form. */
  saysClause(cue: number): boolean {
    const verb = this.#lower(cue);
    return this.tables.reporting.clauseVerbs.has(verb) && !verb.endsWith('ing');
  }

  /** Whether nothing but a word of time follows up to the end of the sentence. */
  endsAfter(at: number): boolean {
    const end = this.#endOfSentence(at);
    let next = this.#pastTime(at, end);
    while (next < end && this.#word(next)?.kind === 'mark') next++;
    return next === end;
  }

  /** "According to Oakes, the mill would close": behind the comma. */
  behind(comma: number): Content | null {
    const end = this.#endOfSentence(comma);
    return this.#hasVerb(comma + 1, end)
      ? this.#upToCut(comma + 1, end, 'reported/according-to')
      : null;
  }

  #word(at: number): Word | null {
    return this.frame.items[at]?.word ?? null;
  }

  #lower(at: number): string {
    return this.#word(at)?.lower ?? '';
  }

  #endOfSentence(at: number): number {
    const { items, segments } = this.frame;
    return segments[(items[at]?.segment ?? 0) + 1] ?? items.length;
  }

  #pastListener(from: number, end: number): number {
    let at = from;
    if (this.tables.reporting.objects.has(this.#lower(at))) return at + 1;
    if (this.tables.determiners.has(this.#lower(at))) at++;
    while (
      at < end &&
      at < from + LONGEST_LISTENER &&
      isNounPhraseWord(this.#word(at), this.tables)
    )
      at++;
    return at;
  }

  /** Item of "that": at once, or behind a word of time or place. */
  #clauseWord(from: number, end: number): number {
    const { reporting, prepositions, times, cueVerbs } = this.tables;
    if (this.#lower(from) === reporting.clauseWord) return from;
    const first = this.#word(from);
    const opensAdjunct =
      first !== null &&
      (first.text === ',' ||
        prepositions.has(first.lower) ||
        times.has(first.lower) ||
        isAdverb(first, this.tables) ||
        reporting.beforeTimes.has(first.lower));
    if (!opensAdjunct) return -1;
    for (let at = from; at < Math.min(end, from + LONGEST_ADJUNCT); at++) {
      const word = this.#word(at);
      if (!word || cueVerbs.get(word.lower) === 'strong' || this.#isAuxiliary(at)) return -1;
      if (word.lower !== reporting.clauseWord || prepositions.has(this.#lower(at - 1))) continue;
      // "in a letter that was sent": the word stands for the letter.
      return this.#isAuxiliary(at + 1) ? -1 : at;
    }
    return -1;
  }

  /** "said Tuesday the mill", "said on Friday he". */
  #pastTime(from: number, end: number): number {
    const { times } = this.tables;
    let at = from;
    while (at < end && (times.has(this.#lower(at)) || this.#isTimePreposition(at))) at++;
    return at;
  }

  #isTimePreposition(at: number): boolean {
    const { times, reporting } = this.tables;
    const [first = '', second = '', third = ''] = [0, 1, 2].map((step) => this.#lower(at + step));
    return (
      reporting.beforeTimes.has(first) &&
      (times.has(second) || (reporting.beforeTimes.has(second) && times.has(third)))
    );
  }

  /** With a word that only opens a noun phrase: after a listener a bare noun may be his. */
  #opensWithSubject(at: number): boolean {
    const lower = this.#lower(at);
    return (
      this.tables.pronouns.has(lower) || this.tables.determiners.has(lower) || lower === 'there'
    );
  }

  /** A subject and, soon after, a verb. */
  #opensClause(from: number, end: number): boolean {
    const word = this.#word(from);
    if (!word || word.kind === 'mark') return false;
    const { pronouns, determiners, prepositions } = this.tables;
    const opens =
      pronouns.has(word.lower) ||
      determiners.has(word.lower) ||
      word.lower === 'there' ||
      (isNounPhraseWord(word, this.tables) && !prepositions.has(word.lower));
    return opens && this.#hasVerb(from + 1, Math.min(end, from + CLAUSE));
  }

  #hasVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = this.#word(at);
      if (!word) return false;
      if (this.#isAuxiliary(at)) return true;
      if (looksLikeVerb(word) && !word.lower.endsWith('ing')) return true;
    }
    return false;
  }

  /** Finite, or shortened ("it’s", "won’t"). */
  #isAuxiliary(at: number): boolean {
    const lower = this.#lower(at);
    const { auxiliaries, reporting } = this.tables;
    if (reporting.notFinite.has(lower)) return false;
    return auxiliaries.has(lower) || /n['’]t$|['’](?:s|re|ve|d|ll|m)$/.test(lower);
  }

  #upToCut(from: number, end: number, rule: string): Content | null {
    return this.#content(from, this.#cut(from, end), rule);
  }

  #content(from: number, end: number, rule: string): Content | null {
    let to = end;
    while (to > from && /^[.!?…,;:—–-]$/.test(this.#word(to - 1)?.text ?? '')) to--;
    const first = this.#word(from);
    if (to - from < SHORTEST || !first || first.kind === 'mark') return null;
    for (let at = from; at < to; at++) if (!this.#word(at)) return null;
    return { from, to, rule };
  }

  /** Where the reporter goes on alone: ", she said", ", according to", ", echoing", ", a warning". */
  #cut(from: number, end: number): number {
    let hasVerb = false;
    for (let at = from + 1; at < end; at++) {
      hasVerb ||= this.#hasVerb(at - 1, at);
      if (hasVerb && this.#endsContent(at)) return at;
    }
    return end;
  }

  #endsContent(at: number): boolean {
    const { reporting, cueVerbs, pronouns } = this.tables;
    const text = this.#word(at)?.text ?? '';
    if (text === ';' || /^(?:[—–]|--?)$/.test(text)) return /\s/.test(this.#spaceAfter(at));
    const [next = '', second = '', third = ''] = [1, 2, 3].map((step) => this.#lower(at + step));
    const said = (word: string): boolean =>
      cueVerbs.get(word) === 'strong' && /(?:ed|d|t|s)$/.test(word);
    if (text === ',') {
      if (next === 'according' || reporting.ownClauses.has(next)) return true;
      if ((next.length > 5 && next.endsWith('ing') && isAllLetters(next)) || /^an?$/.test(next))
        return true;
      if (reporting.coordinators.has(next) && said(second)) return true;
    }
    return (
      (text === ',' || reporting.coordinators.has(text)) &&
      (said(next) || (pronouns.has(next) && (said(second) || said(third))))
    );
  }

  #spaceAfter(at: number): string {
    return this.frame.doc.text[this.#word(at)?.to ?? 0] ?? ' ';
  }
}
