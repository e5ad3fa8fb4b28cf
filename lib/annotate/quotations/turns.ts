/** Transcripts: "Q: Is it safe?", "OAKES: It is.": blocks that each open with who speaks. */
import { isCapital } from '../../text/characters.ts';
import type { TurnTables } from '../../lang/turns.ts';
import type { Doc, DocBlock } from '../../text/doc.ts';
import { span, type Span } from '../../text/span.ts';
import type { Marked } from './marked.ts';

export interface Turn {
  readonly stretch: Marked;
  /** The words before the colon. */
  readonly label: Span;
  /** `asks`, `answers`: known by their part in the interview alone. */
  readonly part: 'named' | 'asks' | 'answers';
}

/** A label of up to five words, a party or an outlet in brackets after it. */
const LABEL =
  /^((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|van|von|de|der|bin|al)){0,4})(?: ?\([^()]{1,40}\))?\s?:\s+(?=\S)/u;
/** The pattern's, which may stand small in it. */
const PARTICLES: ReadonlySet<string> = new Set(['van', 'von', 'de', 'der', 'bin', 'al']);
/** "Q. Is it safe?" */
const LETTER = /^([QA])\.\s+(?=\S)/;
const LONGEST_LABEL = 120;
/** Fewest turns of a transcript; two columns of results have labels as well. */
const FEWEST = 3;
/** Turns stand together: so many blocks of the reporter's may come between. */
const FARTHEST = 3;

const known = new WeakMap<Doc, readonly Turn[]>();

/** The turns of every transcript in the article, in order; read once a doc. */
export function turns(doc: Doc): readonly Turn[] {
  const before = known.get(doc) ?? readTurns(doc);
  known.set(doc, before);
  return before;
}

function readTurns(doc: Doc): Turn[] {
  const found: Turn[] = [];
  let group: Turn[] = [];
  let last = -1;
  for (const block of doc.blocks) {
    const turn = turnOf(doc, block);
    if (!turn) continue;
    if (block.index - last > FARTHEST + 1) {
      found.push(...transcript(doc, group));
      group = [];
    }
    group.push(turn);
    last = block.index;
  }
  return [...found, ...transcript(doc, group)];
}

function turnOf({ text, language }: Doc, { kind, span: block }: DocBlock): Turn | null {
  if (kind === 'headline' || kind === 'heading') return null;
  const start = text.slice(block.from, Math.min(block.to, block.from + LONGEST_LABEL));
  const match = (mayBeLabel(start) ? LABEL.exec(start) : null) ?? LETTER.exec(start);
  const [opening = '', name = ''] = match ?? [];
  // After the label of a quotation come its marks: those are read as such.
  if (name === '' || /^[“"‘'«„]/.test(text[block.from + opening.length] ?? '')) return null;
  const words = span(block.from + opening.length, block.to);
  return {
    stretch: { span: words, words, style: 'turn', closed: true },
    label: span(block.from, block.from + name.length),
    part: partOf(name, language.quotations.turns),
  };
}

/** What it can't be, said without the pattern: most paragraphs have no colon so near. */
function mayBeLabel(start: string): boolean {
  const colon = start.indexOf(':');
  if (colon < 1 || !isCapital(start)) return false;
  const before = start.slice(0, colon);
  if (before.includes('(')) return true;
  const words = before.trimEnd().split(' ');
  return words.every((word) => isCapital(word) || PARTICLES.has(word));
}

function partOf(label: string, { asks, answers }: TurnTables): Turn['part'] {
  const lower = label.toLowerCase();
  return asks.has(lower) ? 'asks' : answers.has(lower) ? 'answers' : 'named';
}

/** All of them or none: labels repeat, and people talk to each other. */
function transcript({ text, language }: Doc, group: readonly Turn[]): readonly Turn[] {
  const labels = group.map(({ label }) => surname(text.slice(label.from, label.to)));
  const repeats = new Set(labels).size < labels.length;
  if (group.length < FEWEST || !repeats) return [];
  const talking = group.filter(({ stretch: { words } }) => {
    const start = text.slice(words.from, Math.min(words.to, words.from + 300));
    return start.includes('?') || language.quotations.turns.talk.test(start);
  });
  return talking.length * 2 >= group.length ? group : [];
}

/** Lower case. */
export function surname(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? '';
}
