import type { Outcome } from '../lib/brief.ts';
import type { Scope } from './view.ts';

/** What happened, and what the reader can do about it. */
export interface OutcomeText {
  readonly what: string;
  readonly todo: string;
}

type Failure = Exclude<Outcome, { status: 'brief' }>;

/** The reasons of `failed` that have a way out of their own; any other gets the last resort. */
const REASONS: Readonly<Record<string, OutcomeText>> = {
  'permission-refused': {
    what: 'The linked article was not read.',
    todo: 'Reading it here needs your permission for that one site. Try again to give it, or open the article and ask there.',
  },
  unreachable: {
    what: 'The linked article could not be fetched.',
    todo: 'The site did not answer, or wants a login. Open the article and ask there.',
  },
  'not-a-page': {
    what: 'The link does not lead to a web page.',
    todo: 'It may be a file or a video. Open it to see.',
  },
  'unreadable-frame': {
    what: 'The text stands in a frame that cannot be read from here.',
    todo: 'Open the frame in a tab of its own, then ask again.',
  },
};

const LAST_RESORT: OutcomeText = {
  what: 'Something went wrong while reading.',
  todo: 'Reload the page and try again.',
};

export function outcomeText(outcome: Failure, scope: Scope): OutcomeText {
  switch (outcome.status) {
    case 'not-an-article':
      return scope === 'link'
        ? {
            what: 'No article was found behind this link.',
            todo: 'It may be built by a script or stand behind a wall. Open it and ask there.',
          }
        : {
            what: 'No article was found on this page.',
            todo: 'Open a single story. If this is one, select its text and choose “Summarise” from the right-click menu.',
          };
    case 'unsupported-language':
      return {
        what: `This article is in ${languageName(outcome.language)}.`,
        todo: 'Only articles in English are read so far, so nothing is shown rather than something wrong.',
      };
    case 'too-large':
      return {
        what: 'This page is too long to read at once.',
        todo: 'Select the part that you need and choose “Summarise” from the right-click menu.',
      };
    case 'empty-selection':
      return {
        what: 'Nothing is selected.',
        todo: 'Select some text, or ask for the whole page.',
      };
    case 'restricted-page':
      return {
        what: 'The browser lets no extension read this page.',
        todo: 'That goes for its own pages, add-on stores, PDF files and Reader View. On a news site, open the story itself.',
      };
    case 'still-loading':
      return {
        what: 'This page is still loading.',
        todo: 'Wait until the story is there, then try again.',
      };
    case 'tab-gone':
      return {
        what: 'The page went away while it was read.',
        todo: 'Go to the story’s tab and ask again.',
      };
    case 'failed':
      return Object.hasOwn(REASONS, outcome.reason)
        ? (REASONS[outcome.reason] ?? LAST_RESORT)
        : LAST_RESORT;
  }
}

/** "German" for `de`; the tag itself where it has no name. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return 'another language';
  }
}
