/** A first run of everything, on a few sentences: browsers compile and prepare only what runs. */
import { articleOfText } from './article/plain-text.ts';
import type { Outcome } from './brief.ts';
import { sample } from './lang/en/sample.ts';
import { summarise, type Resources } from './summarise.ts';

/** Takes a few dozen milliseconds, and as much from the first brief after it. */
export function rehearse(resources: Resources): Outcome {
  return summarise(articleOfText(sample), resources);
}
