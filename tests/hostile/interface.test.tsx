// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../components/app.tsx';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { english } from '../support/locales.ts';
import { briefOf, hostileArticle } from './articles.ts';
import { PAYLOADS } from './payloads.ts';

afterEach(cleanup);

/** Elements that load, run, style or submit something. */
const ACTIVE =
  'script, img, image, iframe, object, embed, link, meta, base, style, form, input, textarea, video, ' +
  'audio, source, template, math, foreignObject, animate, set, use, noscript, dialog, slot, frame';

/** Where the interface itself leads: the sources of its data. */
const OWN_LINKS =
  /^https:\/\/(?:www\.geonames\.org|creativecommons\.org|www\.naturalearthdata\.com)\//;

const attributesIn = (container: Element) =>
  Array.from(container.querySelectorAll('*')).flatMap((element) => Array.from(element.attributes));

function isHarmless({ name, value }: Attr): boolean {
  if (/^(?:href|src|action|xlink:href)$/i.test(name)) return OWN_LINKS.test(value);
  if (name === 'style') return !/url|expression|[{}<]/i.test(value);
  return /^(?!on)[\w:-]+$/i.test(name);
}

function check(container: Element): void {
  expect(Array.from(container.querySelectorAll(ACTIVE), ({ outerHTML }) => outerHTML)).toEqual([]);
  expect(attributesIn(container).filter((attribute) => !isHarmless(attribute))).toEqual([]);
}

test.each(PAYLOADS.map((payload) => [JSON.stringify(payload).slice(0, 60), payload]))(
  '%s stays text',
  (_name, payload) => {
    const { container } = render(
      <App
        view={{
          state: 'done',
          scope: 'page',
          outcome: { status: 'brief', brief: briefOf(hostileArticle(payload)) },
        }}
        locale={english}
        settings={DEFAULTS}
        onReveal={async () => 'found'}
      />,
    );
    check(container);
    for (const tab of screen.getAllByRole('tab')) {
      fireEvent.click(tab);
      check(container);
    }
  },
);

test('a language or a reason that a page makes up is no more than text', () => {
  for (const language of PAYLOADS) {
    const { container } = render(
      <App
        view={{
          state: 'done',
          scope: 'page',
          outcome: { status: 'unsupported-language', language },
        }}
        locale={english}
        settings={DEFAULTS}
      />,
    );
    check(container);
    cleanup();
  }
});
