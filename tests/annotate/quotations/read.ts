import { names } from '../../../lib/annotate/names.ts';
import { readQuotations } from '../../../lib/annotate/quotations.ts';
import { reported } from '../../../lib/annotate/quotations/reported.ts';
import { sceneOf } from '../../../lib/annotate/quotations/scene.ts';
import { en } from '../../../lib/lang/en/index.ts';
import { docOfText } from '../../../lib/text/doc.ts';

/** The quotations of a text, what is none, and what is reported without marks. */
export function read(text: string) {
  const doc = docOfText(text, en);
  const entities = names(doc);
  return { ...readQuotations(doc, entities), reported: reported(doc, entities) };
}

/** All that the rules see of a text. */
export function sceneFrom(text: string) {
  const doc = docOfText(text, en);
  return sceneOf(doc, names(doc));
}
