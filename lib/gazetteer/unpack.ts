import { HEADER_BYTES, MAGIC, SECTIONS, type Section } from './format.ts';

/** @throws {RangeError} if the bytes are no gazetteer of this version. */
export function sectionsOf(bytes: Uint8Array): Record<Section, Uint8Array> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = bytes.length < HEADER_BYTES ? null : header.getUint32(0, true);
  if (magic !== MAGIC)
    throw new RangeError(`No gazetteer: ${bytes.length} bytes that start with ${magic}`);
  let from = HEADER_BYTES;
  const sections = SECTIONS.map((section, at) => {
    const length = header.getUint32(4 + 4 * at, true);
    from += length;
    return [section, bytes.subarray(from - length, from)] as const;
  });
  if (from !== bytes.length)
    throw new RangeError(`Gazetteer of ${bytes.length} bytes, not ${from} as its header says`);
  return Object.fromEntries(sections) as Record<Section, Uint8Array>;
}

/** The section's integers of four bytes, little-endian as all machines that run a browser are. */
export function wholeNumbers({ buffer, byteOffset, length }: Uint8Array): Int32Array {
  return new Int32Array(buffer.slice(byteOffset, byteOffset + length));
}

/** By hand, since the pure folders have no `TextDecoder`; of names, so of one to three bytes a character. */
export function utf8(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to;) {
    const lead = bytes[at++] ?? 0;
    if (lead < 0x80) text += String.fromCharCode(lead);
    else if (lead < 0xe0)
      text += String.fromCharCode(((lead & 31) << 6) | ((bytes[at++] ?? 0) & 63));
    else {
      const middle = (bytes[at++] ?? 0) & 63;
      text += String.fromCharCode(((lead & 15) << 12) | (middle << 6) | ((bytes[at++] ?? 0) & 63));
    }
  }
  return text;
}
