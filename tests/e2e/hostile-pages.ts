/** Pages whose own scripts and names get in the way, and what becomes of them. */
import { paragraphs, STORY } from '../page/pages.ts';

export const TITLE = 'Bridge shut until spring';
export const TOO_LARGE = 'This page is too long to read at once.';

export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** What the popup shows. */
  readonly shows: string;
}

const page = (name: string, inside: string, shows = TITLE): HostilePage => ({
  name,
  shows,
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title></head>
    <body><main><article><h1>${TITLE}</h1>${paragraphs()}</article></main>${inside}</body></html>`,
});

const script = (source: string): string => `<script>${source}</script>`;

const fields = (names: string): string =>
  names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

/** Of nodes: named so, the field of a form stands in the place of the form's own member. */
const MEMBERS =
  'parentNode parentElement attributes childNodes children firstChild nextSibling nodeType nodeName ' +
  'localName tagName cloneNode textContent innerHTML ownerDocument getAttribute setAttribute remove ' +
  'removeAttribute getElementsByTagName querySelector querySelectorAll style className id hidden';

/** Of the document, which a named picture hides likewise. */
const DOCUMENT_MEMBERS =
  'body head documentElement cloneNode createTreeWalker createRange createElement getSelection ' +
  'getElementsByTagName querySelector querySelectorAll contentType title URL defaultView implementation';

/** What the browsers' drivers need of a page: to see that it is there, and to call functions in it. */
const LEFT_TO_DRIVERS = [
  'constructor',
  'readyState',
  'documentElement',
  'location',
  'apply',
  'call',
];

/** Every function of these throws as soon as the page is there. */
const POISONED = `
  const left = ${JSON.stringify(LEFT_TO_DRIVERS)};
  addEventListener('load', () => {
    const bad = () => { throw new Error('poisoned'); };
    for (const type of [Array, String, RegExp, Map, Set, Function, Promise, Node, Element, Document,
      HTMLElement, TreeWalker, Range, CharacterData, NodeList, Window])
      for (const key of Reflect.ownKeys(type.prototype)) {
        const found = Object.getOwnPropertyDescriptor(type.prototype, key);
        if (!found.configurable || left.includes(key)) continue;
        try { Object.defineProperty(type.prototype, key, { get: bad, set: bad }); } catch {}
      }
    for (const key of ['parse', 'stringify']) JSON[key] = bad;
    for (const key of ['getPrototypeOf', 'get']) Reflect[key] = bad;
  });`;

const FORGED = `
  const ask = { to: 'page', ask: 'reveal', current: 0,
    passages: [[{ element: null, block: 'The harbour bridge', from: 0, to: 3 }]] };
  setInterval(() => {
    postMessage(ask, '*');
    postMessage({ status: 'read', draft: { from: 'text', url: '', text: 'FORGED' }, fingerprint: 'f', framed: false }, '*');
    for (const name of ['standfirst', 'standfirst.end', 'message'])
      dispatchEvent(new CustomEvent(name, { detail: ask }));
    for (const api of [globalThis.chrome, globalThis.browser])
      try { api.runtime.sendMessage(ask); } catch {}
  }, 20);
  globalThis[Symbol.for('standfirst.end')] = () => { document.body.textContent = 'SPOOFED'; };`;

/** As tasks: as microtasks no page would ever get to paint. */
const STORM = `
  const change = () => { document.body.dataset.storm = Math.random(); };
  new MutationObserver(() => setTimeout(change))
    .observe(document, { subtree: true, attributes: true, childList: true });
  document.body.dataset.storm = 1;`;

const APPENDING = `
  setInterval(() => {
    const more = document.createElement('div');
    more.textContent = 'And more, and more.';
    document.body.append(more);
  }, 1);`;

const SHADOW = `
  document.querySelector('main').insertAdjacentHTML('afterend', '<section id="host"></section>');
  document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML =
    '<p>' + 'SPOOFED words that stand in a closed shadow. '.repeat(40) + '</p>';`;

const GETTERS = `
  for (const key of ['title', 'URL', 'body', 'contentType', 'cloneNode', 'createTreeWalker'])
    Object.defineProperty(document, key, { get() { throw new Error('no ' + key); } });`;

/** Nested by script: a browser's parser stops sooner. */
const DEEP = `
  let at = document.body;
  for (let level = 0; level < 1000; level++) at = at.appendChild(document.createElement('div'));`;

/** Out of sight, since drawing them takes a browser seconds. */
const hidden = (source: string): string => `
  const hidden = document.createElement('div');
  hidden.hidden = true;
  ${source}
  document.body.append(hidden);`;

const MANY = hidden(`
  hidden.append(...Array.from({ length: 1e5 }, () => document.createElement('i')));`);

const LONG = hidden(`hidden.textContent = 'word '.repeat(2e6);`);

export const HOSTILE_PAGES: readonly HostilePage[] = [
  page('names of a form’s members', `<form>${fields(MEMBERS)}</form>`),
  {
    name: 'an article inside such a form',
    shows: TITLE,
    html: `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><form>
      ${fields(MEMBERS)}<article><h1>${TITLE}</h1>${paragraphs(STORY)}</article></form></body></html>`,
  },
  page(
    'names of the document’s members',
    DOCUMENT_MEMBERS.split(' ')
      .map((name) => `<img name="${name}">`)
      .join(''),
  ),
  page('poisoned prototypes', script(POISONED)),
  page('getters that throw', script(GETTERS)),
  page('a storm of mutations', script(STORM)),
  page('endless appending', script(APPENDING)),
  page('forged messages', script(FORGED)),
  page('a closed shadow root', script(SHADOW)),
  page('frames', `<iframe srcdoc="<p>SPOOFED</p>" width="90%" height="2000"></iframe>`.repeat(8)),
  page('a frameset’s leavings', '<frameset><frame></frameset><object data="x"></object><embed>'),
  page('100,000 elements', script(MANY), TOO_LARGE),
  page('10 megabytes of text', script(LONG), TOO_LARGE),
  page('1,000 elements inside one another', script(DEEP), TOO_LARGE),
  page('300,000 letters without a space', script(`document.body.append('x'.repeat(3e5));`)),
  page(
    'a question before it is left',
    script(`addEventListener('beforeunload', (e) => e.preventDefault());`),
  ),
];
