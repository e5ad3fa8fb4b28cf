/**
 * The pictures that show Standfirst to others, made from the real popup on a sample article:
 * `.github/popup.png` and `.github/states.png` for the README, and for the stores
 * `.output/store/{1280x800-brief,1280x800-places,440x280}.png`. Firefox's popup goes into
 * `.output/screenshots`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../e2e/browsers/installed.ts';
import { launch } from '../../e2e/browsers/launch.ts';
import { look, whenRead } from '../../e2e/reader.ts';
import { openSite } from '../../e2e/site.ts';
import { openGallery, POPUP, type Gallery } from './gallery.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const GITHUB = join(ROOT, '.github');
const STORE = join(ROOT, '.output/store');
const SCREENSHOTS = join(ROOT, '.output/screenshots');
const SAMPLE = '/articles/kharkiv-september';
/** In the stores' pictures the popup is shown larger than it is. */
const SCALE = 2;

const STATES_SHOWN = ['brief', 'quotes', 'places', 'figures-imperial', 'save', 'brief-german'];

/** The popup's own paper, ink and accent. */
const STYLE = `<style>
body { margin: 0; background: #eeebe2; color: #1b1a17; font: 20px/1.5 system-ui, sans-serif; overflow: hidden }
h1 { font: 600 46px/1.12 Charter, 'Noto Serif', Georgia, serif; margin: 0 0 20px }
b { color: #a3262a }
img { border-radius: 6px; box-shadow: 0 10px 40px rgb(0 0 0 / 25%) }
</style>`;

type Pictures = Readonly<Record<'brief' | 'quotes' | 'places' | 'dark', Buffer>>;

for (const folder of [STORE, SCREENSHOTS]) await mkdir(folder, { recursive: true });
const real = await popupIn('chromium');
await writeFile(join(GITHUB, 'popup.png'), real.brief);
for (const [name, picture] of Object.entries(await popupIn('firefox')))
  await writeFile(join(SCREENSHOTS, `firefox-${name}.png`), picture);

const gallery = await openGallery();
try {
  await writeFile(join(GITHUB, 'states.png'), await contactSheet(gallery));
  const large = { width: 1280, height: 800 };
  const pictures: readonly (readonly [name: string, page: string, size: typeof large])[] = [
    ['1280x800-brief', poster(real.brief, real.dark), large],
    ['1280x800-places', poster(real.quotes, real.places), large],
    ['440x280', tile(real.brief), { width: 440, height: 280 }],
  ];
  for (const [name, page, size] of pictures)
    await writeFile(join(STORE, `${name}.png`), await gallery.drawPage(page, size, 1));
} finally {
  await gallery.close();
}
console.log(`${GITHUB}/{popup,states}.png, ${STORE}`);

async function popupIn(name: BrowserName): Promise<Pictures> {
  const site = await openSite();
  const browser = await launch(name, 'none', { scale: SCALE });
  try {
    await browser.open(site.url(SAMPLE));
    const popup = await browser.openPopup();
    await whenRead(popup);
    const drawn = async () => {
      // The map's land comes a moment later.
      await new Promise((resolve) => setTimeout(resolve, 800));
      return await popup.screenshot();
    };
    const brief = await drawn();
    await look(popup, 'Quotes');
    const quotes = await drawn();
    await look(popup, 'Places');
    const places = await drawn();
    await look(popup, 'Brief');
    await popup.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    return { brief, quotes, places, dark: await drawn() };
  } finally {
    await browser.close();
    site.close();
  }
}

/** Some states beside each other, light above and dark below. */
async function contactSheet(gallery: Gallery): Promise<Buffer> {
  const rows = [];
  for (const theme of ['light', 'dark'] as const)
    for (const name of STATES_SHOWN) {
      await gallery.show(name, theme);
      rows.push(picture(await gallery.draw(POPUP, 1), 'width="200" height="300"'));
    }
  const page = `<style>body{margin:0;padding:10px;display:grid;grid-template-columns:repeat(6,200px);gap:10px;background:#c9c5bb}</style>${rows.join('')}`;
  return await gallery.drawPage(page, { width: 1270, height: 630 }, 1.5);
}

function picture(png: Buffer, attributes: string): string {
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
