import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery, type Gallery } from '../components/screenshots/gallery.ts';
import {
  difference,
  fontsOf,
  FONTS_FILE,
  lookFile,
  lookOf,
  LOOKS,
  TOLERANCE,
} from '../components/screenshots/looks.ts';

let gallery: Gallery;
let tolerance: number;
beforeAll(async () => {
  gallery = await openGallery();
  const accepted = (await readFile(FONTS_FILE, 'utf8')).trim();
  tolerance = accepted === (await fontsOf(gallery)) ? TOLERANCE.sameFonts : TOLERANCE.otherFonts;
});
afterAll(async () => await gallery?.close());

test.each(LOOKS)(
  '%s, %s, looks as it was accepted (npm run screenshots -- --accept)',
  async (name, theme) => {
    const accepted = await readFile(lookFile(name, theme));
    const now = await lookOf(gallery, name, theme);
    expect(await difference(gallery, accepted, now)).toBeLessThanOrEqual(tolerance);
  },
);

test('light is not taken for dark', async () => {
  const [light, dark] = [
    await lookOf(gallery, 'brief', 'light'),
    await lookOf(gallery, 'brief', 'dark'),
  ];
  expect(await difference(gallery, light, dark)).toBeGreaterThan(TOLERANCE.otherFonts);
});
