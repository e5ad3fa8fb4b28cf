/** What the parts of the extension say to each other, its shape, and who may say it. */
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { PageDraft, SelectionDraft, TextDraft } from '../article/draft.ts';
import type { Reading as PageReading } from '../page/read.ts';
import { MARKED_KINDS } from '../page/show-all.ts';
import { isOwnPage } from './sender.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybeText = v.nullable(v.string());

const Anchor = v.nullable(
  v.variant('in', [
    v.strictObject({ in: v.literal('page'), element: natural }),
    v.strictObject({ in: v.literal('file'), from: natural }),
  ]),
);

const BlockKind = v.picklist(['headline', 'heading', 'paragraph', 'quote', 'list-item']);

const Blocks = v.array(
  v.strictObject({
    kind: BlockKind,
    text: v.string(),
    anchor: Anchor,
  }),
);

const DroppedLines = v.array(
  v.strictObject({ text: v.string(), rule: v.string(), anchor: Anchor }),
);

const Candidates = v.array(
  v.strictObject({
    kind: BlockKind,
    text: v.string(),
    anchor: Anchor,
    hints: v.strictObject({
      tag: v.string(),
      labels: v.string(),
      linked: v.number(),
      leadsOn: v.boolean(),
      stressed: v.number(),
      within: v.array(
        v.picklist(['figure', 'caption', 'aside', 'navigation', 'list', 'table', 'time', 'quote']),
      ),
      afterPicture: v.boolean(),
    }),
  }),
);

const PageDraftSchema: v.GenericSchema<unknown, PageDraft> = v.strictObject({
  from: v.literal('page'),
  head: v.strictObject({
    title: v.string(),
    published: maybeText,
    modified: maybeText,
    outlet: maybeText,
    language: maybeText,
    url: maybeText,
    standfirst: v.string(),
    headline: Anchor,
  }),
  credits: v.array(v.string()),
  declared: v.boolean(),
  candidates: Candidates,
  dropped: DroppedLines,
});

const SelectionDraftSchema: v.GenericSchema<unknown, SelectionDraft> = v.strictObject({
  from: v.literal('selection'),
  url: v.string(),
  language: maybeText,
  blocks: Blocks,
});

const TextDraftSchema: v.GenericSchema<unknown, TextDraft> = v.strictObject({
  from: v.literal('text'),
  url: v.string(),
  text: v.string(),
});

/** To the background: what was asked for in the tab, if anything. */
export const BackgroundMessage = v.strictObject({
  to: v.literal('background'),
  ask: v.literal('request'),
  tab: natural,
});
export type BackgroundMessage = v.InferOutput<typeof BackgroundMessage>;

/** What the script in the page answers to `read`. */
export const Reading: v.GenericSchema<unknown, Reading> = v.variant('status', [
  v.strictObject({
    status: v.literal('read'),
    draft: v.union([PageDraftSchema, SelectionDraftSchema, TextDraftSchema]),
    fingerprint: v.string(),
    framed: v.boolean(),
  }),
  v.strictObject({
    status: v.picklist([
      'not-an-article',
      'unreadable-frame',
      'empty-selection',
      'restricted-page',
      'still-loading',
      'too-large',
    ]),
  }),
]);
export type Reading = PageReading;

/** To `reveal`: of each passage, whether it was found. */
export const Revealed = v.array(v.boolean());

/** To `show-all`: of how many passages words were found. */
export const ShownAll = natural;

/** To `shown-kinds`. */
export const ShownKinds = v.array(v.picklist(MARKED_KINDS));

/** What a menu entry asks for; without one the popup briefs the page. */
export const Request = v.variant('scope', [
  v.strictObject({ scope: v.literal('page') }),
  /** `text`: as the browser hands it on, for frames that can't be read. */
  v.strictObject({ scope: v.literal('selection'), frame: natural, text: v.string() }),
  v.strictObject({ scope: v.literal('link'), url: v.string() }),
]);
export type Request = v.InferOutput<typeof Request>;

/** A request with the address that the tab had: on another page it is void. */
export const Waiting = v.strictObject({ request: Request, page: maybeText });
export type Waiting = v.InferOutput<typeof Waiting>;

/** The message, if a page of this extension sent it in that shape. */
export function accepted<Schema extends v.GenericSchema>(
  schema: Schema,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): v.InferOutput<Schema> | null {
  if (!isOwnPage(sender)) return null;
  return received(schema, message);
}

/** What another process answers or storage returns, if it has that shape. */
export function received<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
