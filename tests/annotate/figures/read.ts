import { figures } from '../../../lib/annotate/figures/index.ts';
import type { Figure } from '../../../lib/brief.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

export const figuresOf = (text: string) => figures(docOfText(text, en));

/** What a row of a test says of a figure: its words, value, unit and kind. */
export type Told = readonly [
  words: string,
  value: Figure['value'],
  unit: Figure['unit'],
  kind: Figure['quantity'],
];

export const read = (text: string): readonly Told[] =>
  figuresOf(text).map(({ text: words, value, unit, quantity }) => [words, value, unit, quantity]);
