// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../components/app.tsx';
import { DEFAULTS } from '../../lib/settings/settings.ts';
import { english } from '../support/locales.ts';
import { visible } from '../../lib/article/visible.ts';
import { exportFile } from '../../lib/export/export-file.ts';
import { briefOf, hostileArticle, hostilePage } from './articles.ts';
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

/** What turns letters around, hides them or ends a line: nobody sees it, so nobody may copy it. */
const STEERING = /(?![\n\r])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\ufeff]/u;

const rows = PAYLOADS.flatMap((payload) => {
  const name = JSON.stringify(payload).slice(0, 60);
  return [
    // No text reaches an article but by way of `visible`.
    [`${name} as what an article says`, visible(payload), hostileArticle],
    [`${name} as what a page’s attributes say`, payload, hostilePage],
  ] as const;
});

/** As it stands on the screen, but for white space. */
const bare = (text: string) => text.replace(/\s+/g, '');

test.each(rows)('%s stays text, and is copied as it is seen', (_name, payload, articleWith) => {
  const brief = briefOf(articleWith(payload));
  const { container } = render(
    <App
      view={{
        state: 'done',
        scope: 'page',
        outcome: { status: 'brief', brief },
      }}
      locale={english}
      settings={DEFAULTS}
      onReveal={async () => 'found'}
    />,
  );
  let seen = '';
  for (const tab of screen.getAllByRole('tab')) {
    fireEvent.click(tab);
    check(container);
    seen += bare(container.textContent);
  }
  expect(seen).not.toMatch(STEERING);
  const items = [...brief.keyPoints, ...brief.quotations, ...brief.places, ...brief.figures];
  for (const item of items) {
    const { text } = exportFile(brief, { of: 'item', item }, 'text', { accessed: '' });
    const shown = bare(item.kind === 'place' ? item.name : item.text);
    expect(seen).toContain(shown);
    expect(bare(text)).toContain(shown);
    expect(text).not.toMatch(STEERING);
  }
});

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
