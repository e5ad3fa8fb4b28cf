import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { articleOfText } from '../article/plain-text.ts';
import { decode } from '../page/decode.ts';
import { extractArticle, type Extraction } from '../page/extract.ts';

/** What a file holds: an article, none, or the reason why it can't be read. */
export type Source = Extraction | { readonly status: 'unreadable'; readonly reason: string };

/** `-`: standard input. */
export async function readSource(file: string): Promise<Source> {
  const bytes = file === '-' ? await standardInput() : await readFile(file).catch(reasonOf);
  if (typeof bytes === 'string') return { status: 'unreadable', reason: bytes };
  if (bytes.includes(0) && !mark(bytes))
    return { status: 'unreadable', reason: 'It is not a text or HTML file.' };
  const text = decode(bytes, mark(bytes));
  if (!text.trim()) return { status: 'unreadable', reason: 'The file is empty.' };
  if (!isHtml(file, text)) return { status: 'article', article: articleOfText(text) };
  const document = parsed(text);
  return extractArticle(document, addressOf(document), { again: () => parsed(text) });
}

const parsed = (html: string): Document => parseHTML(html).document as unknown as Document;

function isHtml(file: string, text: string): boolean {
  const extension = extname(file).toLowerCase();
  if (extension === '.txt' || extension === '.md') return false;
  if (extension === '.html' || extension === '.htm' || extension === '.xhtml') return true;
  return /^\s*(?:<!doctype html|<html|<\?xml|<head|<body)/i.test(text.slice(0, 1000));
}

function addressOf(document: Document): string {
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return link?.href && URL.canParse(link.href) ? link.href : 'about:blank';
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'There is no such file.';
  if (error.code === 'EISDIR') return 'It is a folder; name the files in it.';
  if (error.code === 'EACCES') return 'It may not be read: permission denied.';
  return `It can't be read (${error.code ?? 'unknown error'}).`;
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** As a server would name the encoding of a byte order mark; '' without one. */
function mark([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'charset=utf-16le';
  return first === 0xfe && second === 0xff ? 'charset=utf-16be' : '';
}
