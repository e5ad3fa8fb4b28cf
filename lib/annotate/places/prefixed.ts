/** Puts a word behind the others; the same string each time, which is hashed only once. */
export function prefixed(words: string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let whole = known.get(word);
    if (whole === undefined) {
      whole = `${words} ${word}`;
      known.set(word, whole);
    }
    return whole;
  };
}
