import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  accepted,
  BackgroundMessage,
  PageMessage,
  Reading,
  received,
  Waiting,
} from '../../lib/extension/messages.ts';

const id = fakeBrowser.runtime.id;
const popup = { id, url: fakeBrowser.runtime.getURL('/popup.html') };
const passage = [{ element: 3, block: 'He said no.', from: 0, to: 2 }];

describe('messages that are answered', () => {
  test.each([
    ['what the page is told by', PageMessage, { to: 'page', ask: 'fingerprint' }],
    ['the page', PageMessage, { to: 'page', ask: 'read', scope: 'page' }],
    ['the selection', PageMessage, { to: 'page', ask: 'read', scope: 'selection' }],
    ['words', PageMessage, { to: 'page', ask: 'reveal', passages: [passage], current: 0 }],
    ['a request', BackgroundMessage, { to: 'background', ask: 'request', tab: 7 }],
  ])('%s', (_, schema, message) => {
    expect(accepted(schema, message, popup)).toEqual(message);
  });

  test('from the background, whose address Firefox may leave out', () => {
    const background = { id, origin: fakeBrowser.runtime.getURL('/').slice(0, -1) };
    expect(accepted(PageMessage, { to: 'page', ask: 'fingerprint' }, background)).not.toBeNull();
  });
});

describe('senders that are refused', () => {
  const own = fakeBrowser.runtime.getURL('/');
  test.each([
    ['another extension', { id: 'somebody-else', url: popup.url }],
    ['no extension', { url: popup.url }],
    ['our script in a page', { id, url: 'https://news.example/story', tab: {} }],
    ['a page whose address starts like ours', { id, url: `https://x.example/${own}` }],
    ['a page whose host starts like ours', { id, url: `${own.slice(0, -1)}.example/` }],
    ['a page without an address', { id }],
    ['a page of another origin without an address', { id, origin: 'https://news.example' }],
    ['a frame without an origin of its own', { id, url: 'about:blank', origin: 'null' }],
  ])('%s', (_, sender) => {
    const message = { to: 'page', ask: 'fingerprint' };
    expect(accepted(PageMessage, message, sender as typeof popup)).toBeNull();
  });
});

describe('shapes that are refused', () => {
  const reveal = { to: 'page', ask: 'reveal', passages: [passage], current: 0 };
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'read'],
    ['a list', [{ to: 'page', ask: 'fingerprint' }]],
    ['no question', { to: 'page' }],
    ['an unknown question', { to: 'page', ask: 'run' }],
    ['a question for another', { to: 'background', ask: 'read', scope: 'page' }],
    ['a field too many', { to: 'page', ask: 'fingerprint', script: 'alert(1)' }],
    ['an unknown scope', { to: 'page', ask: 'read', scope: 'frames' }],
    ['passages that are no list', { ...reveal, passages: passage[0] }],
    ['a passage without its block', { ...reveal, passages: [[{ element: 1, from: 0, to: 2 }]] }],
    ['a negative offset', { ...reveal, passages: [[{ ...passage[0], from: -1 }]] }],
    ['half a character', { ...reveal, passages: [[{ ...passage[0], to: 1.5 }]] }],
    ['an ordinal that is text', { ...reveal, passages: [[{ ...passage[0], element: '3' }]] }],
    ['no current passage', { ...reveal, current: null }],
  ])('%s, by the page', (_, message) => {
    expect(accepted(PageMessage, message, popup)).toBeNull();
  });

  test.each([
    ['a tab that is no number', { to: 'background', ask: 'request', tab: '7' }],
    ['a tab that is none', { to: 'background', ask: 'request', tab: -1 }],
    ['a question for the page', { to: 'page', ask: 'request', tab: 7 }],
    ['an unknown question', { to: 'background', ask: 'forget', tab: 7 }],
  ])('%s, by the background', (_, message) => {
    expect(accepted(BackgroundMessage, message, popup)).toBeNull();
  });
});

describe('answers', () => {
  const article = {
    title: 'Bridge opens',
    byline: [],
    published: null,
    modified: null,
    outlet: null,
    language: 'en',
    url: 'https://news.example/bridge',
    blocks: [{ kind: 'paragraph', text: 'It opened.', anchor: { in: 'page', element: 9 } }],
    captions: [],
    dropped: [],
  };

  test('an article is taken as it is', () => {
    const reading = { status: 'article', article, fingerprint: 'f' };
    expect(received(Reading, reading)).toEqual(reading);
  });

  test.each([
    ['none', null],
    ['an article without blocks', { status: 'article', article: {}, fingerprint: 'f' }],
    ['a block of markup nodes', withBlock({ kind: 'paragraph', text: {}, anchor: null })],
    ['a block of a kind unknown', withBlock({ kind: 'script', text: 'x', anchor: null })],
    ['an anchor that is none', withBlock({ kind: 'paragraph', text: 'x', anchor: { in: 'tab' } })],
    ['a status unknown', { status: 'brief', brief: {} }],
  ])('%s is refused', (_, reading) => {
    expect(received(Reading, reading)).toBeNull();
  });

  test.each([
    ['a link', { request: { scope: 'link', url: 'https://a.example/' }, page: null }, true],
    ['a link without address', { request: { scope: 'link' }, page: null }, false],
    ['a scope unknown', { request: { scope: 'all' }, page: null }, false],
  ])('of the background: %s', (_, waiting, good) => {
    expect(received(Waiting, waiting) !== null).toBe(good);
  });

  function withBlock(block: unknown) {
    return { status: 'article', article: { ...article, blocks: [block] }, fingerprint: 'f' };
  }
});
