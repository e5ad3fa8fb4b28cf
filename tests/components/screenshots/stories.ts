/** Briefs as the pipeline itself makes them: of the sample and of the golden pages. */
import { articleOfText } from '../../../lib/article/plain-text.ts';
import type { Brief } from '../../../lib/brief.ts';
import { briefOf, FORMS, SLUGS } from '../../support/golden.ts';
import { rhine } from '../samples/rhine.ts';

export function stories(): Readonly<Record<string, Brief>> {
  return {
    'story-rhine': briefOf(articleOfText(rhine.text)),
    ...Object.fromEntries(SLUGS.map((slug) => [`story-${slug}`, briefOf(FORMS.page(slug))])),
  };
}
