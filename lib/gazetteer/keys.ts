import { KEYS_A_BLOCK, pairOf, type Section } from './format.ts';
import { wholeNumbers } from './unpack.ts';

/** Where in `links` the places of a key stand. */
export interface Links {
  readonly from: number;
  readonly to: number;
}

const NONE: Links = { from: 0, to: 0 };

/** The front-coded keys, searched as they are packed. */
export class PackedKeys {
  readonly #keys: Uint8Array;
  readonly #counts: Uint8Array;
  /** Where each block of keys starts, and how many links stand before it. */
  readonly #blocks: Int32Array;
  readonly #linksBefore: Int32Array;
  /** How many blocks start with a key below each pair of first characters. */
  readonly #below: Int32Array;

  constructor({ keys, counts, blocks, below }: Readonly<Record<Section, Uint8Array>>) {
    this.#keys = keys;
    this.#counts = counts;
    const both = wholeNumbers(blocks);
    this.#blocks = both.subarray(0, both.length / 2);
    this.#linksBefore = both.subarray(both.length / 2);
    this.#below = wholeNumbers(below);
  }

  find(key: string): Links {
    if (key === '') return NONE;
    const after = this.#blocksUpTo(key);
    return (after > 0 && this.#findIn(after - 1, key, true)) || NONE;
  }

  /** Whether a key starts so. */
  hasPrefix(prefix: string): boolean {
    const after = this.#blocksUpTo(prefix);
    if (after > 0 && this.#findIn(after - 1, prefix, false)) return true;
    return after < this.#blocks.length && this.#findIn(after, prefix, false) !== null;
  }

  /** How many blocks start with the key or below it. */
  #blocksUpTo(key: string): number {
    const pair = pairOf(key.charCodeAt(0), key.charCodeAt(1) || 0);
    const blocks = this.#blocks;
    let low = this.#below[pair] ?? 0;
    let high = this.#below[pair + 1] ?? blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.#keys, blocks[middle] ?? 0, key) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The entry that is the key, or else the first that starts with it. Walks a block: `matched` counts
   * the characters of `key` that the present entry agrees with.
   */
  #findIn(block: number, key: string, isWhole: boolean): Links | null {
    const [keys, counts] = [this.#keys, this.#counts];
    const first = block * KEYS_A_BLOCK;
    const end = Math.min(first + KEYS_A_BLOCK, counts.length);
    let from = this.#linksBefore[block] ?? 0;
    let at = this.#blocks[block] ?? 0;
    let matched = 0;
    for (let entry = first; entry < end; entry++) {
      const shared = entry === first ? 0 : (keys[at++] ?? 0);
      if (shared < matched) return null;
      const to = from + (counts[entry] ?? 0);
      if (shared === matched) {
        while (matched < key.length && keys[at] === key.charCodeAt(matched)) {
          matched++;
          at++;
        }
        if (matched === key.length && (!isWhole || keys[at] === 0)) return { from, to };
      }
      while (keys[at] !== 0) at++;
      at++;
      from = to;
    }
    return null;
  }
}

/** The sign of the zero-ended key at the offset less the given one. */
function compare(keys: Uint8Array, at: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = (keys[at + i] ?? 0) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return keys[at + key.length] ?? 0;
}
