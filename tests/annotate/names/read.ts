import { names, type Entity } from '../../../lib/annotate/names.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';
import { slice } from '../../../lib/text/span.ts';

export const namesIn = (text: string) => names(docOfText(text, en));

/** Of each person and body its name and its mentions. */
export const read = (text: string) =>
  namesIn(text).map(({ name, mentions }) => [
    name,
    ...mentions.map((mention) => slice(text, mention)),
  ]);

/** All that is read of each, in a line: "person Martin Oakes male (baker): Martin Oakes | Oakes". */
export const readWhole = (text: string) => namesIn(text).map((entity) => lineOf(text, entity));

function lineOf(text: string, { kind, name, gender, role, mentions }: Entity): string {
  const about = [kind, name, gender, role && `(${role})`].filter((part) => part !== null);
  return `${about.join(' ')}: ${mentions.map((mention) => slice(text, mention)).join(' | ')}`;
}
