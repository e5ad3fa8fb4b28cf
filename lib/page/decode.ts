/** Bytes in which the HTML Standard looks for a declaration of the encoding. */
const PRESCAN = 1024;
const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i;

/** A page's text by the encoding that its server, else it itself, declares, else UTF-8. */
export function decode(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(start)?.[1] ?? 'utf-8';
  return decoderOf(label).decode(bytes);
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
