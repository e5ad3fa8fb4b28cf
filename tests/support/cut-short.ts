/** Reads each sentence of a text as far as each of its words, and from each of them on. */
export function cutShort(text: string, read: (part: string) => unknown): void {
  for (const sentence of text.split(/\n|(?<=[.?!”]) /))
    for (const { index } of sentence.matchAll(/\b/g)) {
      read(sentence.slice(0, index));
      read(sentence.slice(index));
    }
}
