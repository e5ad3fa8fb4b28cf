/**
 * Draws every state, light and dark, as Chromium and Firefox show it, and the extension itself in
 * both, into `.output/screenshots`, with a page that shows them all. Beginnings of names as arguments
 * draw those alone; `--accept` takes the main states as they are now for what they are to look like.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Easel } from './easel.ts';
import { openFirefoxEasel } from './firefox-easel.ts';
import { openGallery, type Gallery } from './gallery.ts';
import { fontsOf, FONTS_FILE, lookFile, lookOf, LOOKS } from './looks.ts';
import { realPictures } from './real.ts';
import { stories } from './stories.ts';
import { SIZES } from './surface.ts';

const OUTPUT = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const THEMES = ['light', 'dark'] as const;
const BROWSERS = ['chromium', 'firefox'] as const;
const TABS = 5;

const told = stories();
const gallery = await openGallery({ stories: told });
try {
  const names = [
    ...gallery.states.keys(),
    ...Object.keys(told).flatMap((name) =>
      Array.from({ length: TABS }, (_, tab) => `${name}-tab-${tab}`),
    ),
  ];
  const asked = process.argv.slice(2).filter((argument) => argument !== '--accept');
  const isAsked = (name: string) =>
    asked.length === 0 || asked.some((part) => name.startsWith(part));
  if (process.argv.includes('--accept')) await accept();
  const drawn: string[] = [];
  for (const browser of BROWSERS) {
    await mkdir(join(OUTPUT, browser), { recursive: true });
    const easel = browser === 'chromium' ? easelOf(gallery) : await openFirefoxEasel(gallery.page);
    for (const name of names.filter(isAsked))
      drawn.push(...(await drawState(easel, browser, name)));
    if (browser === 'firefox') await easel.close();
    if (isAsked('real')) drawn.push(...(await drawReal(browser)));
  }
  await writeFile(join(OUTPUT, 'index.html'), sheet(drawn));
  console.log(`${drawn.length} pictures: ${OUTPUT}index.html`);
} finally {
  await gallery.close();
}

async function accept(): Promise<void> {
  for (const [name, theme] of LOOKS)
    await writeFile(lookFile(name, theme), await lookOf(gallery, name, theme));
  await writeFile(FONTS_FILE, `${await fontsOf(gallery)}\n`);
}

function easelOf({ show, draw, close }: Gallery): Easel {
  return { show: async (name, theme, size) => await show(name, theme, { size }), draw, close };
}

/** In both themes the first screen, and, where there is more, the whole length. */
async function drawState(easel: Easel, browser: string, name: string): Promise<string[]> {
  const size = SIZES[gallery.states.get(name) ?? 'popup'];
  const first = [];
  for (const theme of THEMES) {
    const height = await easel.show(name, theme, size);
    const file = `${browser}/${name}-${theme}`;
    const seen = { ...size, height: Math.min(height, size.height) };
    await writeFile(join(OUTPUT, `${file}.png`), await easel.draw(seen));
    first.push(file);
    if (height > size.height)
      await writeFile(join(OUTPUT, `${file}-whole.png`), await easel.draw({ ...size, height }));
  }
  return first;
}

async function drawReal(browser: (typeof BROWSERS)[number]): Promise<string[]> {
  const pictures = [];
  for (const [name, byTheme] of Object.entries(await realPictures(browser)))
    for (const theme of THEMES) {
      const file = `${browser}/real-${name}-${theme}`;
      await writeFile(join(OUTPUT, `${file}.png`), byTheme[theme]);
      pictures.push(file);
    }
  return pictures;
}

/** A page that shows all first screens beside each other. */
function sheet(files: readonly string[]): string {
  const pictures = files.map(
    (file) =>
      `<figure><img src="${file}.png" width="${SIZES.popup.width}"><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Standfirst: every state</title>
<style>body{display:flex;flex-wrap:wrap;background:#999;font:12px sans-serif}figure{margin:8px}</style>
${pictures.join('\n')}\n`;
}
