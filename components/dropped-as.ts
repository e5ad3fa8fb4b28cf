import type { MessageKey } from '../lib/locale/keys.ts';

/** What a dropped piece is, by a word of its rule's id (`boilerplate/label-share`); the first that fits. */
const KINDS: readonly (readonly [word: RegExp, kind: MessageKey])[] = [
  [/credit$/, 'droppedCredit'],
  [/caption|picture/, 'droppedCaption'],
  [/share/, 'droppedShare'],
  [/newsletter/, 'droppedNewsletter'],
  [/related|link|address/, 'droppedRelated'],
  [/date/, 'droppedDate'],
  [/byline|author/, 'droppedByline'],
  [/tags/, 'droppedTags'],
  [/comments/, 'droppedComments'],
  [/advertisement/, 'droppedAdvertisement'],
  [/consent/, 'droppedConsent'],
  [/player/, 'droppedPlayer'],
  [/icon|svg|hidden/, 'droppedIcon'],
  [/standfirst|title|pull-quote|repeated/, 'droppedRepeated'],
];

export function droppedAs(rule: string): MessageKey {
  return KINDS.find(([word]) => word.test(rule))?.[1] ?? 'droppedOther';
}
