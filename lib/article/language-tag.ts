/** "en" of "en-GB" and "en_US". */
export function primary(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
