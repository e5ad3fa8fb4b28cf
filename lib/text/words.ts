/** Words by white space: what a reader would count, and what reading speeds are stated in. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
