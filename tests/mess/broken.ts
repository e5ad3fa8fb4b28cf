/** Pages as they should not be: broken at random, the same each time. */
export interface Page {
  readonly name: string;
  readonly bytes: Buffer;
}

type Break = (bytes: Buffer, random: () => number) => Buffer;

const BREAKS: Readonly<Record<string, Break>> = {
  'cut off': (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  'begins in the middle': (bytes, random) => bytes.subarray(Math.floor(random() * bytes.length)),
  'bytes of another charset': (bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le'),
  'charset declared wrongly': (bytes) =>
    Buffer.from(
      bytes.toString('latin1').replace(/charset=["']?[\w-]+/i, 'charset=shift_jis'),
      'latin1',
    ),
  'bytes flipped': (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let n = 0; n < bytes.length / 500; n++)
      flipped[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    return flipped;
  },
  'tags shuffled': (bytes, random) => {
    const parts = bytes.toString('utf8').split(/(<[^>]*>)/);
    const tags = parts.filter((_, index) => index % 2 === 1);
    for (let n = tags.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [tags[n], tags[other]] = [tags[other] ?? '', tags[n] ?? ''];
    }
    return Buffer.from(parts.map((part, at) => (at % 2 === 1 ? tags[at >> 1] : part)).join(''));
  },
  'closing tags gone': (bytes) => Buffer.from(bytes.toString('utf8').replace(/<\/[^>]*>/g, '')),
  doubled: (bytes) => Buffer.concat([bytes, bytes]),
  'doubled inside itself': (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes, bytes.subarray(at)]);
  },
  'quotes gone': (bytes) => Buffer.from(bytes.toString('utf8').replace(/["']/g, '')),
};

/** So many variants of the pages, all ways of breaking in turn. */
export function broken(pages: readonly Page[], count: number): Page[] {
  const ways = Object.entries(BREAKS);
  const random = randomFrom(20261121);
  return Array.from({ length: pages.length === 0 ? 0 : count }, (_, index) => {
    const page = pages[Math.floor(random() * pages.length)];
    const [how, apply] = ways[index % ways.length] ?? [];
    if (!page || !how || !apply) throw new RangeError(`no page or no way for variant ${index}`);
    return { name: `${page.name}, ${how}`, bytes: apply(page.bytes, random) };
  });
}

/** Park and Miller's minimal standard generator (CACM 31, 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
