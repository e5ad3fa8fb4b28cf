import { expect, test } from 'vitest';
import { isLink, leadsOn, siteOf } from '../../lib/page/links.ts';
import { ADDRESS, documentOf } from './pages.ts';

const page = { url: ADDRESS, site: siteOf(ADDRESS) };

function linkTo(address: string): Element {
  const link = documentOf('<html><body><a>On</a></body></html>').getElementsByTagName('a')[0];
  if (!link) throw new Error('no link was parsed');
  link.setAttribute('href', address);
  return link;
}

test.each([
  ['/town/ferries.html', true],
  ['ferries.html', true],
  ['https://www.news.example/town/ferries.html', true],
  ['//news.example/town/ferries.html', true],
  ['https://other.test/ferries.html', false],
  ['//other.test/ferries.html', false],
  ['#comments', false],
  [`${ADDRESS}#comments`, false],
  ['', false],
])('whether “%s” leads to another page of the site: %s', (address, expected) => {
  expect(leadsOn(linkTo(address), page)).toBe(expected);
});

test.each([
  ['https://www.news.example/town', 'news.example'],
  ['http://NEWS.example', 'news.example'],
  ['//a.b.news.example:80?x', 'news.example'],
  ['https://example/', 'example'],
  ['ftp://news.example/', ''],
  ['/town', ''],
])('the site of %s is “%s”', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test('what a script makes a button of is no link', () => {
  expect(isLink(linkTo('javascript:go()'), 'a')).toBe(false);
  expect(isLink(linkTo('/go'), 'a')).toBe(true);
  expect(isLink(linkTo('/go'), 'span')).toBe(false);
});
