/** Words put together again that a package has folded (`lib/build/packed-lists.ts`): "0Adam4son2a" is "Adam Adamson Ada". */
export function unfolded(folded: string): string {
  const kept = folded.match(/\d/g) ?? [];
  const rests = folded.split(/\d/).slice(1);
  let word = '';
  return rests.map((rest, index) => (word = word.slice(0, Number(kept[index])) + rest)).join(' ');
}
