import { expect, test } from 'vitest';
import { originsOf } from '../../lib/extension/access.ts';
import { requestOf } from '../../lib/extension/menus.ts';

const link = (linkUrl?: string) => ({ menuItemId: 'link', ...(linkUrl && { linkUrl }) });

test.each([
  ['the page', { menuItemId: 'page' }, { scope: 'page' }],
  [
    'a selection',
    { menuItemId: 'selection', selectionText: 'He said no.' },
    { scope: 'selection', frame: 0, text: 'He said no.' },
  ],
  [
    'a selection in a frame',
    { menuItemId: 'selection', selectionText: 'No.', frameId: 4 },
    { scope: 'selection', frame: 4, text: 'No.' },
  ],
  ['a link', link('https://a.example/b?c=d'), { scope: 'link', url: 'https://a.example/b?c=d' }],
  [
    'a link without encryption',
    link('http://a.example'),
    { scope: 'link', url: 'http://a.example' },
  ],
  ['a script', link('javascript:alert(1)'), null],
  ['a page of its own', link('data:text/html,<p>x'), null],
  ['a file', link('file:///etc/passwd'), null],
  ['a page of the browser', link('chrome://settings'), null],
  ['no address', link('/relative'), null],
  ['nothing', link(), null],
  ['an entry of somebody else', { menuItemId: 'other' }, null],
])('a click on the entry of %s', (_, click, request) => {
  expect(requestOf(click)).toEqual(request);
});

test.each([
  ['https://a.example/b', ['https://a.example/*']],
  ['https://a.example:8443/b', ['https://a.example/*']],
  ['https://user:secret@a.example/', ['https://a.example/*']],
  ['http://a.example/b', ['http://a.example/*', 'https://a.example/*']],
])('reading %s needs leave for %j', (url, origins) => {
  expect(originsOf(url)).toEqual(origins);
});
