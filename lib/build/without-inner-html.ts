interface Change {
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}

/**
 * Where the two libraries hand text to the HTML parser. Nothing here needs that, the extension's
 * own policy (Trusted Types) forbids it, and the add-on stores warn of it.
 */
const CHANGES: readonly Change[] = [
  // The product writes no raw HTML: what arrives there stays text.
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
  {
    file: /\/readability\/Readability\.js$/,
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'throw new Error("an attempt too many");',
  },
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
