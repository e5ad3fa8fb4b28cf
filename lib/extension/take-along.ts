import type { ExportFile } from '../export/forms.ts';

/** Milliseconds that a browser gets to begin with a file before its address goes. */
const GRACE = 10_000;

/** Onto the clipboard, or into a file of the reader's downloads; rejects where the browser refuses. */
export async function takeAlong(how: 'copy' | 'save', file: ExportFile): Promise<void> {
  if (how === 'copy') await navigator.clipboard.writeText(file.text);
  else save(file);
}

/** By a link to it, which needs no permission. */
function save({ text, fileName, type }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
}
