import { expect, test } from 'vitest';
import { decode } from '../../lib/page/decode.ts';

const latin = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['nothing said', utf8('café'), 'text/html'],
  ['the server says', latin('café'), 'text/html; charset=iso-8859-1'],
  ['the server says, quoted', latin('café'), 'text/html; charset="ISO-8859-1"'],
  ['the page says', latin('<meta charset=windows-1252>café'), 'text/html'],
  [
    'the page says, the old way',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">café'),
    'text/html',
  ],
  ['the server is believed first', utf8('<meta charset=latin1>café'), 'text/html; charset=utf-8'],
  ['an encoding unknown', utf8('café'), 'text/html; charset=klingon'],
])('%s', (_, bytes, type) => {
  expect(decode(bytes, type)).toMatch(/café$/);
});
