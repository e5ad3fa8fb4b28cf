/**
 * The pictures that show Standfirst to others, made from the extension itself on a sample article:
 * `.github/popup.png` and `.github/states.png` for the README, and for the stores
 * `.output/store/{1280x800-brief,1280x800-places,440x280}.png`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGallery, type Gallery } from './gallery.ts';
import { realPictures } from './real.ts';
import { SIZES } from './surface.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const GITHUB = join(ROOT, '.github');
const STORE = join(ROOT, '.output/store');

/** On the contact sheet, four in a row. */
const SHEET = [
  'brief',
  'quotes',
  'places',
  'figures-imperial',
  'save',
  'brief-german',
  'panel-places',
  'library',
];
const COLUMNS = 4;
/** Pixels of a popup on it. */
const SHEET_SIZE = { width: 200, height: 300 };

/** The popup's own paper, ink and accent. */
const STYLE = `<style>
body { margin: 0; background: #eeebe2; color: #1b1a17; font: 20px/1.5 system-ui, sans-serif; overflow: hidden }
h1 { font: 600 46px/1.12 Charter, 'Noto Serif', Georgia, serif; margin: 0 0 20px }
b { color: #a3262a }
img { border-radius: 6px; box-shadow: 0 10px 40px rgb(0 0 0 / 25%) }
</style>`;

await mkdir(STORE, { recursive: true });
const real = await realPictures('chromium');
const { brief, quotes, places } = real;
await writeFile(join(GITHUB, 'popup.png'), brief.light);

const gallery = await openGallery();
try {
  await writeFile(join(GITHUB, 'states.png'), await contactSheet(gallery));
  const large = { width: 1280, height: 800 };
  const pictures: readonly (readonly [name: string, page: string, size: typeof large])[] = [
    ['1280x800-brief', poster(brief.light, brief.dark), large],
    ['1280x800-places', poster(quotes.light, places.light), large],
    ['440x280', tile(brief.light), { width: 440, height: 280 }],
  ];
  for (const [name, page, size] of pictures)
    await writeFile(join(STORE, `${name}.png`), await gallery.drawPage(page, size, 1));
} finally {
  await gallery.close();
}
console.log(`${GITHUB}/{popup,states}.png, ${STORE}`);

/** States beside each other, the side panel and the library among them, light above and dark below. */
async function contactSheet(gallery: Gallery): Promise<Buffer> {
  const cells = [];
  for (const theme of ['light', 'dark'] as const)
    for (const name of SHEET) {
      await gallery.show(name, theme, { size: SIZES.popup });
      cells.push(picture(await gallery.draw(SIZES.popup, 1)));
    }
  const { width, height } = SHEET_SIZE;
  const gap = 10;
  const page = `<style>
body{margin:0;padding:${gap}px;display:grid;grid-template-columns:repeat(${COLUMNS},${width}px);gap:${gap}px;background:#c9c5bb}
img{width:${width}px;height:${height}px}
</style>${cells.join('')}`;
  const rows = cells.length / COLUMNS;
  const size = { width: COLUMNS * (width + gap) + gap, height: rows * (height + gap) + gap };
  return await gallery.drawPage(page, size, 1.5);
}

function picture(png: Buffer, attributes = ''): string {
  return `<img alt="" ${attributes} src="data:image/png;base64,${png.toString('base64')}">`;
}

function poster(front: Buffer, back: Buffer): string {
  return `${STYLE}<style>
body { display: grid; grid-template-columns: 400px 1fr; gap: 40px; align-items: center; padding: 0 0 0 60px; height: 800px }
div { position: relative; height: 800px }
img { position: absolute; width: 400px }
</style><section><h1>Who said what, <b>where</b>, and how many.</h1>
<p>The article in front of you, briefed in its own words. On your machine. Only when you click.</p></section>
<div>${picture(back, 'style="left:360px;top:120px"')}${picture(front, 'style="left:0;top:60px"')}</div>`;
}

function tile(front: Buffer): string {
  return `${STYLE}<style>
body { display: grid; align-content: center; padding: 0 36px; height: 280px }
h1 { font-size: 34px; margin: 0 0 8px; padding-left: 16px; border-left: 8px solid #a3262a }
p { margin: 0 0 0 24px; font-size: 17px }
</style><h1>Standfirst</h1><p>Who said what,<br>where, and<br>how many.</p>${picture(front, 'style="position:absolute;left:236px;top:28px;width:260px"')}`;
}
