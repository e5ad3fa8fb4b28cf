import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { snapshot } from '../../lib/page/snapshot.ts';

const documentOf = (html: string) => parseHTML(html).document as unknown as Document;

test.each([
  ['the end of a script', '"alt":127}]</script><script>go()</script>'],
  ['a script alone', '<script>go()</script>'],
  ['a style alone', '<style>p { color: red }</style>'],
])('%s is a page, without a word to read', (_what, html) => {
  const copy = snapshot(documentOf(html));
  expect(copy?.document.documentElement).not.toBeNull();
  expect(copy?.named('p')).toEqual([]);
});

test('scripts and styles are taken out of the copy, but not what says what the article is', () => {
  const live = documentOf(
    '<html><body><style>p{}</style><script>go()</script><script type="application/ld+json">{}</script><p>One.</p></body></html>',
  );
  const text = snapshot(live)?.document.documentElement.textContent;
  expect(text).toBe('{}One.');
  expect(live.querySelectorAll('script, style')).toHaveLength(3);
});
