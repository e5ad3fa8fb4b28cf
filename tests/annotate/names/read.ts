import { names } from '../../../lib/annotate/names.ts';
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
