import { describe, expect, test } from 'vitest';
import { look, select, whenRead } from './reader.ts';
import { visitWith } from './visit.ts';

describe.each(['chromium', 'firefox'] as const)('right click, “Summarise” in %s', (name) => {
  const visit = visitWith(name);
  const other = () => visit.site.url('/articles/kharkiv-september', 'other.localhost');

  test('on the page: the whole article', async () => {
    await visit.browser.open(visit.site.url('/harbour'));
    await visit.browser.chooseFromMenu('h1');
    const popup = await visit.browser.popup();
    expect(await whenRead(popup)).toContain('Harbour wall to be rebuilt after storm');
    expect(await look(popup, 'Figures')).toContain('£2.4 million');
    await popup.close();
  });

  test('on a selection: that and nothing else', async () => {
    await visit.browser.open(visit.site.url('/harbour'));
    await select(visit.browser.page, '#quote');
    await visit.browser.chooseFromMenu('#quote');
    const popup = await visit.browser.popup();
    expect(await whenRead(popup)).toContain('the selection only');
    expect(await look(popup, 'Quotes')).toContain('We cannot leave the old town');
    expect(await look(popup, 'Figures')).not.toContain('£2.4 million');
    await popup.close();
  });

  test('on a link, refused: says so and offers to open it', async () => {
    await visit.browser.open(visit.site.url('/harbour'));
    await visit.browser.chooseFromMenu('#elsewhere');
    await visit.browser.answerPermissionPrompt('refuse');
    const popup = await visit.browser.popup();
    const text = await whenRead(popup);
    expect(text).toContain('The linked article was not read.');
    expect(text).toContain('Open article');
    expect(visit.site.visits.map(({ url }) => url)).not.toContain(other());
    await popup.close();
  });

  test('on a link, allowed: the linked article, fetched as nobody in particular', async () => {
    // The reader is known there, by a cookie.
    await visit.browser.open(other());
    await visit.browser.open(visit.site.url('/harbour'));
    const before = visit.site.visits.length;
    await visit.browser.chooseFromMenu('#elsewhere');
    await visit.browser.answerPermissionPrompt('allow');
    const popup = await visit.browser.popup();
    expect(await whenRead(popup)).toContain('Russia withdraws troops from Kharkiv');
    expect(visit.site.visits.slice(before)).toEqual([{ url: other(), cookie: undefined }]);
    await popup.close();
  });

  test('nothing else was asked of the network', async () => {
    const requests = (await visit.browser.requests()).filter(
      (url) => !url.endsWith('/favicon.ico'),
    );
    const harbour = visit.site.url('/harbour');
    expect(requests).toEqual([harbour, harbour, harbour, other(), harbour, other()]);
  });
});
