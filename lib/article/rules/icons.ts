/**
 * Descriptions of drawings that a page's text carries along: "Calendar An icon of a desk calendar."
 * A run of three or more is known by its frames; a single one only if nothing else is in it.
 */
import type { IconTables } from '../../lang/boilerplate.ts';
import type { Dropped } from '../article.ts';
import type { Candidate } from '../candidate.ts';

export const ICON_DESCRIPTION = 'boilerplate/icon-description';

/** A description has at most this many characters; of a run, each sentence. */
const LONGEST = 180;

interface Part {
  readonly from: number;
  readonly to: number;
}

export function withoutIcons(
  candidates: readonly Candidate[],
  tables: IconTables,
): { readonly rest: readonly Candidate[]; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const rest = candidates.flatMap((candidate) => {
    const parts = iconParts(candidate.text, tables);
    for (const part of parts) {
      const { text, anchor } = cut(candidate, part);
      dropped.push({ text, anchor, rule: ICON_DESCRIPTION });
    }
    return parts.length > 0
      ? gaps(candidate.text, parts).map((part) => cut(candidate, part))
      : [candidate];
  });
  return { rest, dropped };
}

/** The stretches of a line that describe icons, in order. */
export function iconParts(text: string, tables: IconTables): readonly Part[] {
  if (!/icon|arrow|chevron|caret|logo|symbol/i.test(text)) return [];
  const sentences = sentencesOf(text);
  const strict = sentences.map((part) => describesIcon(text.slice(part.from, part.to), tables));
  const loose = sentences.map(
    (part, i) => strict[i] || couldDescribe(text.slice(part.from, part.to), tables),
  );
  const parts: Part[] = [];
  for (let first = 0; first < sentences.length; first++) {
    if (!loose[first]) continue;
    let last = first;
    while (loose[last + 1]) last++;
    const certain = strict.slice(first, last + 1).filter(Boolean).length;
    if (certain >= 3)
      parts.push({ from: sentences[first]?.from ?? 0, to: sentences[last]?.to ?? 0 });
    else
      for (let i = first; i <= last; i++) {
        const part = sentences[i];
        if (part && strict[i]) parts.push(part);
      }
    first = last;
  }
  return parts;
}

/** A frame, then what icons show, then nothing but a description's words. */
function describesIcon(sentence: string, tables: IconTables): boolean {
  if (sentence.length > 2 * LONGEST) return false;
  return isControl(sentence, tables) || isFramed(sentence, tables);
}

function isFramed(sentence: string, tables: IconTables): boolean {
  const frame = tables.frame.exec(sentence);
  if (!frame) return false;
  const before = wordsOf(sentence.slice(0, frame.index));
  const after = wordsOf(sentence.slice(frame.index + frame[0].length));
  if (before.length > 6 || after.length > 24) return false;
  return (
    (before.length === 0 || before.some((word) => isKnown(word, tables))) &&
    !before.some((word) => tables.telling.has(word)) &&
    !after.some((word) => tables.telling.has(word)) &&
    after.some((word) => isPictured(word, tables)) &&
    after.filter((word) => !isKnown(word, tables)).length <= after.length / 5
  );
}

/** "Search icon", "Left arrow icon", "Arrow pointing right", "Facebook logo": a control's own name. */
function isControl(sentence: string, tables: IconTables): boolean {
  const words = wordsOf(sentence);
  if (words.length < 2 || words.length > 6) return false;
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  if (/^(?:icons?|logo|symbol)$/.test(last))
    return (
      rest.every((word) => isKnown(word, tables)) && rest.some((word) => isPictured(word, tables))
    );
  return (
    /^(?:arrow|chevron|caret|triangle)$/.test(words[0] ?? '') &&
    words.some((word) => /^(?:pointing|facing)$/.test(word)) &&
    words.every((word) => isKnown(word, tables))
  );
}

/** Inside a run of descriptions: a sentence that is made mostly of a description's words. */
function couldDescribe(sentence: string, tables: IconTables): boolean {
  const words = wordsOf(sentence);
  if (words.length === 0 || sentence.length > 2 * LONGEST) return false;
  const known = words.filter((word) => isKnown(word, tables)).length;
  return (
    !words.some((word) => tables.telling.has(word)) &&
    words.some((word) => isPictured(word, tables)) &&
    known >= words.length * 0.6
  );
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\d]+(?:['’][\p{L}]+)?/gu) ?? [];

function isPictured(word: string, { pictured }: IconTables): boolean {
  return pictured.has(word) || pictured.has(word.replace(/s$/, ''));
}

function isKnown(word: string, tables: IconTables): boolean {
  return word.startsWith('icon') || tables.others.has(word) || isPictured(word, tables);
}

/** A full stop, a question mark or an exclamation mark, then a space and a capital, ends a sentence. */
function sentencesOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[.!?]["”’)]? (?=[\p{Lu}\d“"‘])/gu)) {
    const to = text.indexOf(' ', index);
    parts.push({ from, to });
    from = to + 1;
  }
  if (from < text.length) parts.push({ from, to: text.length });
  return parts;
}

function gaps(text: string, parts: readonly Part[]): readonly Part[] {
  const rest: Part[] = [];
  let from = 0;
  for (const part of [...parts, { from: text.length, to: text.length }]) {
    if (text.slice(from, part.from).trim() !== '') rest.push({ from, to: part.from });
    from = part.to;
  }
  return rest;
}

/** Part of a candidate, trimmed; in a file its anchor moves along. */
function cut(candidate: Candidate, { from, to }: Part): Candidate {
  const raw = candidate.text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const { anchor } = candidate;
  return {
    ...candidate,
    text: raw.trim(),
    anchor: anchor?.in === 'file' ? { in: 'file', from: anchor.from + start } : anchor,
  };
}
