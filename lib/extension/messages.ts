/** What the parts of the extension say to each other, its shape, and who may say it. */
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import type { Article } from '../article/article.ts';
import type { Passage } from '../page/passage.ts';
import type { Reading as PageReading } from '../page/read.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybeText = v.nullable(v.string());

const Anchor = v.nullable(
  v.variant('in', [
    v.strictObject({ in: v.literal('page'), element: natural }),
    v.strictObject({ in: v.literal('file'), from: natural }),
  ]),
);

const Blocks = v.array(
  v.strictObject({
    kind: v.picklist(['headline', 'heading', 'paragraph', 'quote', 'list-item']),
    text: v.string(),
    anchor: Anchor,
  }),
);

const ArticleSchema: v.GenericSchema<unknown, Article> = v.strictObject({
  title: v.string(),
  byline: v.array(v.string()),
  published: maybeText,
  modified: maybeText,
  outlet: maybeText,
  language: maybeText,
  url: maybeText,
  blocks: Blocks,
  captions: Blocks,
  dropped: v.array(v.strictObject({ text: v.string(), rule: v.string(), anchor: Anchor })),
});

const PassageSchema: v.GenericSchema<unknown, Passage> = v.array(
  v.strictObject({
    element: v.nullable(natural),
    block: v.string(),
    from: natural,
    to: natural,
  }),
);

/** To the script in the page. */
export const PageMessage = v.variant('ask', [
  v.strictObject({ to: v.literal('page'), ask: v.literal('fingerprint') }),
  v.strictObject({
    to: v.literal('page'),
    ask: v.literal('read'),
    scope: v.picklist(['page', 'selection']),
  }),
  /** Marks all passages and scrolls to the one at `current`. */
  v.strictObject({
    to: v.literal('page'),
    ask: v.literal('reveal'),
    passages: v.pipe(v.array(PassageSchema), v.readonly()),
    current: natural,
  }),
]);
export type PageMessage = v.InferOutput<typeof PageMessage>;

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
    status: v.literal('article'),
    article: ArticleSchema,
    fingerprint: v.string(),
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

/**
 * Scripts in somebody's page bear the extension's id too; but the browser, not the sender, says
 * from where a message comes.
 */
function isOwnPage({ id, url, origin }: Browser.runtime.MessageSender): boolean {
  if (id !== browser.runtime.id) return false;
  const own = browser.runtime.getURL('/');
  return url?.startsWith(own) ?? origin === own.slice(0, -1);
}
