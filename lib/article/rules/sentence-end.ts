/** Whether a line ends as a sentence does, quotation marks and brackets after it aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？]["”’»)\]]{0,3}$/.test(text.slice(-8));
}
