/** The article behind a link: fetched as nobody in particular, parsed without running it. */
import type { Article } from '../article/article.ts';
import { decode } from '../page/decode.ts';
import { extractArticle } from '../page/extract.ts';
import { parse } from '../page/parse.ts';
import { giveBackAccess, hasAccess } from './access.ts';
import type { Failure } from './page.ts';

/** Bytes; a long read of a large site has less than 3 million. */
const MOST_BYTES = 8_000_000;
const PATIENCE = 20_000;

export async function readLink(
  url: string,
): Promise<{ readonly status: 'article'; readonly article: Article } | Failure> {
  if (!(await hasAccess(url))) return { status: 'failed', reason: 'permission-refused' };
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html, application/xhtml+xml;q=0.9' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) return { status: 'failed', reason: 'unreachable' };
    const type = response.headers.get('content-type') ?? '';
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
      return { status: 'failed', reason: 'not-a-page' };
    const bytes = await bytesOf(response);
    if (!bytes) return { status: 'too-large' };
    return extractArticle(parse(decode(bytes, type)), response.url);
  } catch {
    return { status: 'failed', reason: 'unreachable' };
  } finally {
    await giveBackAccess(url);
  }
}

/** `null` if there are too many. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value);
    size += read.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
