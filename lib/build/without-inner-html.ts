interface Change {
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}

/**
 * Where the two libraries hand text to the HTML parser, each with what makes it superfluous. The
 * extension's own policy (Trusted Types) forbids it, in Readability's case a page's policy may, and
 * the add-on stores warn of it.
 */
const CHANGES: readonly Change[] = [
  // `dangerouslySetInnerHTML`, which the product does not use: what arrived there would stay text.
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    from: '(t.innerHTML=h.__html)',
    to: '(t.textContent=h.__html)',
  },
  // The source put aside for the next attempt: it is asked for one only (`lib/page/readable.ts`).
  {
    file: /\/readability\/Readability\.js$/,
    from: 'var pageCacheHtml = page.innerHTML;',
    to: '',
  },
  // The next attempt itself: a mistake of ours, should it ever be made.
  {
    file: /\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'throw new Error("an attempt too many");',
  },
  // A picture for browsers without scripts, which would take the place of a stand-in: the product
  // reads no pictures, and a `noscript` that stays text is dropped as one.
  {
    file: /\/readability\/Readability\.js$/,
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.replaceChildren(...noscript.cloneNode(true).childNodes);',
  },
];

/**
 * A plugin for Vite, whichever version.
 * @throws {Error} on build, if a library changed so that a row of the table no longer applies.
 */
export function withoutInnerHtml() {
  return {
    name: 'without-inner-html',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      return CHANGES.filter(({ file }) => file.test(id)).reduce<string | null>(
        (before, { from, to }) => replaceOnce(before ?? code, from, to, id),
        null,
      );
    },
  };
}

function replaceOnce(code: string, from: string, to: string, file: string): string {
  const parts = code.split(from);
  const [head, tail] = parts;
  if (head === undefined || tail === undefined || parts.length !== 2)
    throw new Error(`${file}: expected "${from}" once, found it ${parts.length - 1} times`);
  return head + to + tail;
}
