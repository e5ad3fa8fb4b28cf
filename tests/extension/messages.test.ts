import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  accepted,
  BackgroundMessage,
  Reading,
  received,
  Revealed,
  ShownAll,
  ShownKinds,
  Waiting,
} from '../../lib/extension/messages.ts';
import { acceptedByPage } from '../../lib/extension/page-messages.ts';
import { malformed } from './malformed.ts';

const id = fakeBrowser.runtime.id;
const popup = { id, url: fakeBrowser.runtime.getURL('/popup.html') };
const passage = [{ element: 3, block: 'He said no.', from: 0, to: 2 }];

const showAll = {
  to: 'page',
  ask: 'show-all',
  passages: { quotations: [passage], places: [], figures: [passage, passage] },
};

const toPage = [
  ['what the page is told by', { to: 'page', ask: 'fingerprint' }],
  ['the page', { to: 'page', ask: 'read', scope: 'page' }],
  ['the selection', { to: 'page', ask: 'read', scope: 'selection' }],
  ['words', { to: 'page', ask: 'reveal', passages: [passage], current: 0 }],
  ['what is marked', { to: 'page', ask: 'shown-kinds' }],
  ['all of some kinds', showAll],
] as const;
const toBackground = { to: 'background', ask: 'request', tab: 7 };

describe('messages that are answered', () => {
  test.each(toPage)('%s, by the page', (_, message) => {
    expect(acceptedByPage(message, popup)).toEqual(message);
  });

  test('a request, by the background', () => {
    expect(accepted(BackgroundMessage, toBackground, popup)).toEqual(toBackground);
  });

  test('from the background, whose address Firefox may leave out', () => {
    const background = { id, origin: fakeBrowser.runtime.getURL('/').slice(0, -1) };
    expect(acceptedByPage({ to: 'page', ask: 'fingerprint' }, background)).not.toBeNull();
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
    for (const [, message] of toPage)
      expect(acceptedByPage(message, sender as typeof popup)).toBeNull();
    expect(accepted(BackgroundMessage, toBackground, sender as typeof popup)).toBeNull();
  });
});

describe('any message with one thing wrong is refused', () => {
  test.each(toPage.flatMap(([name, message]) => malformed(message, name)))(
    'by the page: %s',
    (_, message) => {
      expect(acceptedByPage(message, popup)).toBeNull();
    },
  );

  test.each(malformed(toBackground))('by the background: %s', (_, message) => {
    expect(accepted(BackgroundMessage, message, popup)).toBeNull();
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
    ['a kind too few', { ...showAll, passages: { quotations: [], places: [] } }],
    ['a kind too many', { ...showAll, passages: { ...showAll.passages, voices: [] } }],
    ['a kind that is no list', { ...showAll, passages: { ...showAll.passages, places: {} } }],
    ['kinds asked for with a scope', { to: 'page', ask: 'shown-kinds', scope: 'page' }],
  ])('%s, by the page', (_, message) => {
    expect(acceptedByPage(message, popup)).toBeNull();
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
  const candidate = {
    kind: 'paragraph',
    text: 'It opened.',
    anchor: { in: 'page', element: 9 },
    hints: {
      tag: 'p',
      labels: 'story',
      linked: 0,
      leadsOn: false,
      stressed: 0,
      within: ['quote'],
      afterPicture: false,
    },
  };
  const page = {
    from: 'page',
    head: {
      title: 'Bridge opens',
      published: null,
      modified: null,
      outlet: null,
      language: 'en',
      url: 'https://news.example/bridge',
      standfirst: '',
      headline: { in: 'page', element: 4 },
    },
    credits: ['By Jo Poe'],
    declared: true,
    candidates: [candidate],
    dropped: [],
  };
  const { hints: _, ...block } = candidate;
  const selection = {
    from: 'selection',
    url: 'https://a.example/',
    language: null,
    blocks: [block],
  };
  const text = { from: 'text', url: 'https://a.example/a.txt', text: 'It opened.' };
  const reading = (draft: unknown) => ({ status: 'read', draft, fingerprint: 'f', framed: false });

  const drafts = [
    ['a page', page],
    ['a selection', selection],
    ['a file of text', text],
  ] as const;

  test.each(drafts)('%s is taken as it is', (_, draft) => {
    expect(received(Reading, reading(draft))).toEqual(reading(draft));
  });

  test.each(drafts.flatMap(([name, draft]) => malformed(reading(draft), name)))(
    'with one thing wrong is refused: %s',
    (_, answer) => {
      expect(received(Reading, answer)).toBeNull();
    },
  );

  test.each([
    ['what was found', Revealed, [true, false]],
    ['how many are marked', ShownAll, 3],
    ['the kinds that are marked', ShownKinds, ['quotations', 'figures']],
  ] as const)('%s: taken as it is, refused with one thing wrong', (_, schema, answer) => {
    expect(received(schema, answer)).toEqual(answer);
    for (const [, changed] of malformed(answer, 'kinds'))
      expect(received<typeof schema>(schema, changed)).toBeNull();
  });

  test.each([
    { request: { scope: 'page' }, page: null },
    { request: { scope: 'selection', frame: 2, text: 'He said no.' }, page: 'https://a.example/' },
    { request: { scope: 'link', url: 'https://a.example/' }, page: null },
  ])('of storage, $request.scope: taken as it is, refused with one thing wrong', (waiting) => {
    expect(received(Waiting, waiting)).toEqual(waiting);
    for (const [, changed] of malformed(waiting)) expect(received(Waiting, changed)).toBeNull();
  });

  test.each([
    ['none', null],
    ['a page without lines', reading({ ...page, candidates: undefined })],
    ['a line of markup nodes', reading({ ...page, candidates: [{ ...candidate, text: {} }] })],
    ['a line without hints', reading({ ...page, candidates: [block] })],
    [
      'a block of a kind unknown',
      reading({ ...selection, blocks: [{ ...block, kind: 'script' }] }),
    ],
    [
      'an anchor that is none',
      reading({ ...selection, blocks: [{ ...block, anchor: { in: 'tab' } }] }),
    ],
    ['a draft of another kind', reading({ ...text, from: 'tab' })],
    ['a field too many', reading({ ...text, article: {} })],
    ['a status unknown', { status: 'brief', brief: {} }],
  ])('%s is refused', (_, answer) => {
    expect(received(Reading, answer)).toBeNull();
  });

  test.each([
    ['a link', { request: { scope: 'link', url: 'https://a.example/' }, page: null }, true],
    ['a link without address', { request: { scope: 'link' }, page: null }, false],
    ['a scope unknown', { request: { scope: 'all' }, page: null }, false],
  ])('of the background: %s', (_, waiting, good) => {
    expect(received(Waiting, waiting) !== null).toBe(good);
  });
});
