import { describe, expect, it } from 'vitest';
import { english } from '../support/locales.ts';
import { outcomeText } from '../../components/outcome-text.ts';

describe('outcomeText', () => {
  it.each([
    [{ status: 'not-an-article' }, 'page', /No article .* this page/],
    [{ status: 'not-an-article' }, 'link', /No article .* this link/],
    [{ status: 'unsupported-language', language: 'de' }, 'page', /in German/],
    [{ status: 'unsupported-language', language: 'pt-BR' }, 'page', /Portuguese/],
    [{ status: 'unsupported-language', language: '<b>' }, 'page', /another language/],
    [{ status: 'too-large' }, 'page', /too long/],
    [{ status: 'empty-selection' }, 'selection', /Nothing is selected/],
    [{ status: 'restricted-page' }, 'page', /no extension/],
    [{ status: 'still-loading' }, 'page', /still loading/],
    [{ status: 'tab-gone' }, 'page', /went away/],
    [{ status: 'failed', reason: 'permission-refused' }, 'link', /was not read/],
    [{ status: 'failed', reason: 'unreachable' }, 'link', /could not be fetched/],
    [{ status: 'failed', reason: 'not-a-page' }, 'link', /does not lead to a web page/],
    [{ status: 'failed', reason: 'unreadable-frame' }, 'selection', /in a frame/],
    [{ status: 'failed', reason: 'never heard of' }, 'page', /went wrong/],
    [{ status: 'failed', reason: '__proto__' }, 'page', /went wrong/],
  ] as const)('%o of a %s', (outcome, scope, what) => {
    const text = outcomeText(outcome, scope, english);
    expect(text.what).toMatch(what);
    expect(text.what).toMatch(/\.$/);
    expect(text.todo).toMatch(/\.$/);
  });
});
