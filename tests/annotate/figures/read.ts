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

/** All that is told of a figure: "5% = 5 percent; percent; (about); of: Rents rose; up". */
export function tell(text: string): string[] {
  return figuresOf(text).map(
    ({ text: words, value, unit, quantity, of, change, vague, ...rest }) => {
      const rule = rest.rule.replace('figure/', '');
      return [
        `${words} = ${[value].flat().join('..')}${unit === null ? '' : ` ${unit}`}`,
        rule === quantity ? quantity : `${quantity} by ${rule}`,
        rest.qualifier && `(${rest.qualifier})`,
        of && `of: ${text.slice(of.from, of.to)}`,
        change,
        vague && 'vague',
      ]
        .filter(Boolean)
        .join('; ');
    },
  );
}
