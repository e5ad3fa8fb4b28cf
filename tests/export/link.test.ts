import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { httpUrl, linkTo } from '../../lib/export/link.ts';
import { spanOf } from '../items.ts';

describe('a link goes', () => {
  test.each([
    ['https', 'https://echo.example/a?b=1#c', 'https://echo.example/a?b=1#c'],
    ['http', 'http://echo.example/', 'http://echo.example/'],
    ['to an address with brackets', 'https://echo.example/a(1)', 'https://echo.example/a%281%29'],
    ['to an address with a space', 'https://echo.example/a b', 'https://echo.example/a%20b'],
    ['to an address of other scripts', 'https://echo.example/é', 'https://echo.example/%C3%A9'],
  ])('%s', (_why, url, expected) => {
    expect(httpUrl(url)).toBe(expected);
  });

  test.each([
    ['to a script', 'javascript:alert(1)'],
    ['to a script in capitals', 'JavaScript:alert(1)'],
    ['to inline content', 'data:text/html,hello'],
    ['to a file', 'file:///etc/passwd'],
    ['to a relative path', '/a/b'],
    ['after a space', ' https://echo.example/'],
    ['to no host', 'https://'],
    ['to nothing', ''],
    ['anywhere without an address', null],
  ])('not %s', (_why, url) => {
    expect(httpUrl(url)).toBeNull();
    expect(linkTo(url, 'a word', { from: 0, to: 1 })).toBeNull();
  });

  test('to no end of a Markdown link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(httpUrl(`https://echo.example/${path}`)).toMatch(/^[^\s()<>[\]"'`|\\]+$/);
      }),
    );
  });
});

describe('a text fragment', () => {
  const text =
    'She said no. Nobody moved, and Roe said no.\nIt was well-known, so to say: all & sundry.';
  const url = 'https://echo.example/';

  test.each([
    ['is the words', 'Nobody moved', 'Nobody%20moved'],
    ['encodes its own syntax', 'well-known, so', 'well%2Dknown%2C%20so'],
    ['encodes an ampersand', 'all & sundry', 'all%20%26%20sundry'],
  ])('%s', (_why, words, expected) => {
    expect(linkTo(url, text, spanOf(text, words))).toBe(`${url}#:~:text=${expected}`);
  });

  test('has context where the words stand elsewhere as well', () => {
    expect(linkTo(url, text, spanOf(text, 'said no.', 1))).toBe(
      `${url}#:~:text=Nobody%20moved%2C%20and%20Roe-,said%20no.`,
    );
    expect(linkTo(url, text, spanOf(text, 'said no.'))).toBe(
      `${url}#:~:text=She-,said%20no.,-Nobody%20moved%2C%20and%20Roe`,
    );
  });

  test('names both ends of a quote over paragraphs', () => {
    const both = 'Nobody moved, and Roe said no.\nIt was well-known, so to say';
    expect(linkTo(url, text, spanOf(text, both))).toBe(
      `${url}#:~:text=Nobody%20moved%2C%20and%20Roe%20said,was%20well%2Dknown%2C%20so%20to%20say`,
    );
  });

  test('names both ends of a long quote', () => {
    const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    expect(linkTo(url, long, { from: 0, to: long.length })).toBe(
      `${url}#:~:text=word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29`,
    );
  });

  test('keeps the anchor of the address and replaces an older directive', () => {
    const words = spanOf(text, 'Nobody moved');
    expect(linkTo(`${url}#top`, text, words)).toBe(`${url}#top:~:text=Nobody%20moved`);
    expect(linkTo(`${url}#:~:text=old`, text, words)).toBe(`${url}#:~:text=Nobody%20moved`);
  });
});
