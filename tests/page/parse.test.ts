// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('a document of its own', async () => {
  const { parse } = await import('../../lib/page/parse.ts');
  const parsed = parse('<title>Bridge</title><p>Shut.</p>');
  expect(parsed).not.toBe(document);
  expect(parsed.title).toBe('Bridge');
  expect(parsed.querySelector('p')?.textContent).toBe('Shut.');
});

test('through the one policy, made once, where there are Trusted Types', async () => {
  const createPolicy = vi.fn<(name: string, rules: { createHTML(text: string): string }) => object>(
    (_name, rules) => rules,
  );
  vi.stubGlobal('trustedTypes', { createPolicy });
  const { parse } = await import('../../lib/page/parse.ts');
  expect(parse('<p>One</p>').querySelector('p')?.textContent).toBe('One');
  expect(parse('<p>Two</p>').querySelector('p')?.textContent).toBe('Two');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['standfirst']);
});
