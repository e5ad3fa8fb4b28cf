/** How alike two drawings of a state are, seen from so far away that hinting and smoothing do not count. */
import { fileURLToPath } from 'node:url';
import type { Gallery } from './gallery.ts';
import type { Theme } from './states-page.ts';
import { SIZES } from './surface.ts';

const FOLDER = fileURLToPath(new URL('looks/', import.meta.url));

/** The main states; `npm run screenshots -- --accept` draws them anew. */
export const LOOKS: readonly (readonly [state: string, theme: Theme])[] = [
  ['brief', 'light'],
  ['brief', 'dark'],
  ['quotes', 'light'],
  ['voices', 'dark'],
  ['places', 'light'],
  ['figures', 'dark'],
  ['save', 'light'],
  ['reading', 'light'],
  ['right-to-left', 'light'],
  ['not-an-article', 'dark'],
  ['panel', 'light'],
  ['library', 'light'],
  ['options', 'dark'],
];

/** The fonts that the accepted looks were drawn with. */
export const FONTS_FILE = `${FOLDER}fonts.txt`;

export const lookFile = (state: string, theme: Theme): string => `${FOLDER}${state}-${theme}.png`;

/** Of where it stands, a quarter of its size each way. */
export async function lookOf(gallery: Gallery, state: string, theme: Theme): Promise<Buffer> {
  await gallery.show(state, theme);
  return await gallery.draw(SIZES[gallery.states.get(state) ?? 'popup'], 1 / 4);
}

/** Pixels of a look that are averaged to one patch. */
const PATCH = 5;
/** Of 255: by which a patch's red, green or blue must differ to be another. */
const DIFFERENT = 12;

/**
 * Of patches, at most. With the fonts of the accepted looks drawings of one state are the same; a
 * gap of 14 for 4 pixels, a quote or a map that is missing each change 5 in 100 or more. Other
 * fonts wrap lines elsewhere, which changes up to 50: then a lost theme or an empty page is found
 * and no more.
 */
export const TOLERANCE = { sameFonts: 0.02, otherFonts: 0.6 };

/** How wide a sentence is in either font: tells whether two machines draw with the same. */
export async function fontsOf(gallery: Gallery): Promise<string> {
  return await gallery.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const style = getComputedStyle(document.documentElement);
    return ['--serif', '--sans']
      .map((stack) => {
        if (!context) throw new Error('no canvas');
        context.font = `16px ${style.getPropertyValue(stack)}`;
        return context.measureText('Who said what, where, and how many?').width.toFixed(1);
      })
      .join(' ');
  });
}

/** The share of patches that differ, 0 to 1. */
export async function difference(gallery: Gallery, a: Buffer, b: Buffer): Promise<number> {
  const pictures = [a, b].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return await gallery.evaluate(
    async (pictures, patch, different) => {
      const patches = [];
      for (const picture of pictures) {
        const image = new Image();
        image.src = picture;
        await image.decode();
        const width = Math.ceil(image.width / patch);
        const height = Math.ceil(image.height / patch);
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, width, height);
        patches.push(context.getImageData(0, 0, width, height).data);
      }
      const [one, other] = patches;
      if (!one || !other || one.length !== other.length) return 1;
      let count = 0;
      for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some((c) => Math.abs((one[at + c] ?? 0) - (other[at + c] ?? 0)) > different))
          count++;
      return count / (one.length / 4);
    },
    pictures,
    PATCH,
    DIFFERENT,
  );
}
