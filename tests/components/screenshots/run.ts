/**
 * Draws every state, light and dark, into `.output/screenshots`, with a page that shows them all.
 * Beginnings of names as arguments draw those alone; `--accept` takes the main states as they are now
 * for what they are to look like.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILLS_A_TAB } from './fills-a-tab.ts';
import { openGallery, POPUP } from './gallery.ts';
import { fontsOf, FONTS_FILE, lookFile, lookOf, LOOKS } from './looks.ts';
import { stories } from './stories.ts';

const OUTPUT = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const THEMES = ['light', 'dark'] as const;
const TABS = 5;
/** Of a page that fills a browser's tab. */
const PAGE = { width: 720, height: 900 };

const told = stories();
const gallery = await openGallery({ stories: told });
try {
  const names = [
    ...gallery.names,
    ...Object.keys(told).flatMap((name) =>
      Array.from({ length: TABS }, (_, tab) => `${name}-tab-${tab}`),
    ),
  ];
  const asked = process.argv.slice(2).filter((argument) => argument !== '--accept');
  const chosen = names.filter(
    (name) => asked.length === 0 || asked.some((part) => name.startsWith(part)),
  );
  if (process.argv.includes('--accept')) {
    for (const [name, theme] of LOOKS)
      await writeFile(lookFile(name, theme), await lookOf(gallery, name, theme));
    await writeFile(FONTS_FILE, `${await fontsOf(gallery)}\n`);
  }
  await mkdir(OUTPUT, { recursive: true });
  for (const name of chosen) for (const theme of THEMES) await draw(name, theme);
  await writeFile(join(OUTPUT, 'index.html'), sheet(chosen));
  console.log(`${chosen.length} states, ${THEMES.join(' and ')}: ${OUTPUT}`);
} finally {
  await gallery.close();
}

/** The first screen, and, where there is more, the whole length. */
async function draw(name: string, theme: (typeof THEMES)[number]): Promise<void> {
  const size = FILLS_A_TAB.test(name) ? PAGE : POPUP;
  const height = await gallery.show(name, theme, { size });
  const file = (kind: string) => join(OUTPUT, `${name}-${theme}${kind}.png`);
  await writeFile(file(''), await gallery.draw({ ...size, height: Math.min(height, size.height) }));
  if (height > size.height)
    await writeFile(file('-whole'), await gallery.draw({ ...size, height }));
}

/** A page that shows all first screens beside each other. */
function sheet(names: readonly string[]): string {
  const pictures = names.flatMap((name) =>
    THEMES.map(
      (theme) =>
        `<figure><img src="${name}-${theme}.png" width="${POPUP.width}"><figcaption>${name}, ${theme}</figcaption></figure>`,
    ),
  );
  return `<!doctype html><meta charset="utf-8"><title>Standfirst: every state</title>
<style>body{display:flex;flex-wrap:wrap;background:#999;font:12px sans-serif}figure{margin:8px}</style>
${pictures.join('\n')}\n`;
}
