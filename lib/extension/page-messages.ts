/** What the script in a page may be asked. Checked by hand: it is loaded anew into every page. */
import type { Browser } from 'wxt/browser';
import type { Part, Passage } from '../page/passage.ts';
import { MARKED_KINDS, type ToMark } from '../page/show-all.ts';
import { isOwnPage } from './sender.ts';

export type PageMessage =
  | { readonly to: 'page'; readonly ask: 'fingerprint' }
  | { readonly to: 'page'; readonly ask: 'read'; readonly scope: 'page' | 'selection' }
  /** Marks all passages and scrolls to the one at `current`. */
  | {
      readonly to: 'page';
      readonly ask: 'reveal';
      readonly passages: readonly Passage[];
      readonly current: number;
    }
  | { readonly to: 'page'; readonly ask: 'show-all'; readonly passages: ToMark }
  | { readonly to: 'page'; readonly ask: 'shown-kinds' };

/** The message, if a page of this extension sent it in that shape. */
export function acceptedByPage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): PageMessage | null {
  return isOwnPage(sender) && isPageMessage(message) ? message : null;
}

function isPageMessage(message: unknown): message is PageMessage {
  if (!isObject(message) || message['to'] !== 'page') return false;
  switch (message['ask']) {
    case 'fingerprint':
    case 'shown-kinds':
      return hasOnly(message, 2);
    case 'read':
      return hasOnly(message, 3) && ['page', 'selection'].includes(message['scope'] as string);
    case 'reveal':
      return (
        hasOnly(message, 4) &&
        isListOf(message['passages'], isPassage) &&
        isNatural(message['current'])
      );
    case 'show-all':
      return hasOnly(message, 3) && isToMark(message['passages']);
    default:
      return false;
  }
}

function isToMark(value: unknown): value is ToMark {
  return (
    isObject(value) &&
    hasOnly(value, MARKED_KINDS.length) &&
    MARKED_KINDS.every((kind) => isListOf(value[kind], isPassage))
  );
}

const isPassage = (value: unknown): value is Passage => isListOf(value, isPart);

function isPart(value: unknown): value is Part {
  if (!isObject(value) || !hasOnly(value, 4)) return false;
  const { element, block, from, to } = value;
  return (
    (element === null || isNatural(element)) &&
    typeof block === 'string' &&
    isNatural(from) &&
    isNatural(to)
  );
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As many fields as are checked by name, so none beside them. */
function hasOnly(value: Fields, fields: number): boolean {
  return Object.keys(value).length === fields;
}

function isNatural(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}
