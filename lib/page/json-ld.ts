/** What a page says of its article in schema.org's words: https://schema.org/NewsArticle. */
import type { Snapshot } from './snapshot.ts';

export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly isArticle: boolean;
}

/** Longest script read, in characters, and how many: a page may carry its whole catalogue. */
const LONGEST = 1_000_000;
const MOST_SCRIPTS = 40;
/** Objects looked at in one page. */
const MOST_OBJECTS = 2_000;

type Fields = Readonly<Record<string, unknown>>;

export function linkedData({ named }: Snapshot): LinkedData {
  const objects = scriptsAmong(named('script')).flatMap(parse);
  const article = objects.find(isArticle);
  const described = article ?? {};
  const namesOf = namesBy(new Map(objects.map((object) => [object['@id'], object])));
  return {
    headline: textOf(described['headline']) ?? textOf(described['name']),
    authors: namesOf(described['author']),
    published: textOf(described['datePublished']),
    modified: textOf(described['dateModified']),
    publisher: namesOf(described['publisher'])[0] ?? null,
    language: namesOf(described['inLanguage'])[0] ?? null,
    description: textOf(described['description']),
    isArticle: article !== undefined,
  };
}

function scriptsAmong(elements: readonly Element[]): readonly string[] {
  return elements
    .filter((script) => script.getAttribute('type') === 'application/ld+json')
    .map(({ textContent }) => textContent)
    .filter((text) => text.length <= LONGEST)
    .slice(0, MOST_SCRIPTS);
}

function parse(text: string): readonly Fields[] {
  try {
    // Line breaks inside strings are no JSON, and common; outside, spaces do as well.
    const bare = text
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .replace(/^(?:\/\/ ?)?<!(?:\[CDATA\[|--)/, '')
      .replace(/(?:(?:\/\/ ?)?(?:\]\]|--)>)?;?$/, '');
    return objectsIn(JSON.parse(bare) as unknown);
  } catch {
    return [];
  }
}

/** The object itself, those of a list, and those of `@graph` and `mainEntity`. */
function objectsIn(root: unknown): readonly Fields[] {
  const found: Fields[] = [];
  const left: unknown[] = [root];
  while (left.length > 0 && found.length < MOST_OBJECTS) {
    const value = left.shift();
    if (Array.isArray(value)) left.unshift(...(value as unknown[]).slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      found.push(value);
      left.push(value['@graph'], value['mainEntity']);
    }
  }
  return found;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(object: Fields): boolean {
  return [object['@type']]
    .flat()
    .some(
      (type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|Review)$/.test(type),
    );
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return decoded(value).replace(/\s+/g, ' ').trim().slice(0, 1_000) || null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Many sites escape for HTML what stands in JSON. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([a-z]{2,4}));/g,
    (entity, ...found) => {
      const [decimal, hex, name] = found as (string | undefined)[];
      if (name) return ENTITIES[name] ?? entity;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** Names of a person or body, of a list of them, or the words themselves; `@id` alone points to another object. */
function namesBy(objects: ReadonlyMap<unknown, Fields>): (value: unknown) => readonly string[] {
  return (value) =>
    [value].flat(2).flatMap((one: unknown) => {
      if (!isObject(one)) return textOf(one) ?? [];
      const named = 'name' in one ? one : objects.get(one['@id']);
      return [named?.['name']].flat(2).flatMap((name) => textOf(name) ?? []);
    });
}
