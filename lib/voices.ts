import type { Quotation, Voice } from './brief.ts';
import { wordCount } from './text/words.ts';

/**
 * Whose words the story rests on: the speakers by words quoted, most first, each with the indices
 * of its quotations. Quotations without a speaker are no voice.
 */
export function voices(text: string, quotations: readonly Quotation[]): Voice[] {
  const indices = new Map<string, number[]>();
  for (const [index, { attribution }] of quotations.entries()) {
    if (!attribution) continue;
    const known = indices.get(attribution.name);
    if (known) known.push(index);
    else indices.set(attribution.name, [index]);
  }
  return [...indices]
    .map(([name, own]) => voiceOf(name, own, quotations, text))
    .sort((a, b) => b.words - a.words);
}

function voiceOf(
  name: string,
  indices: readonly number[],
  quotations: readonly Quotation[],
  text: string,
): Voice {
  const own = indices.flatMap((index) => quotations[index] ?? []);
  const attributions = own.flatMap(({ attribution }) => attribution ?? []);
  return {
    name,
    role: attributions.find(({ role }) => role !== null)?.role ?? null,
    source: attributions[0]?.source ?? 'unnamed',
    words: own.reduce((sum, { words }) => sum + wordCount(text.slice(words.from, words.to)), 0),
    quotations: indices,
  };
}
