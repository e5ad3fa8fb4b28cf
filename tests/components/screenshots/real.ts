/** The extension itself in a browser, on a sample article: popup, side panel, options and library. */
import type { BrowserName } from '../../e2e/browsers/installed.ts';
import { launch } from '../../e2e/browsers/launch.ts';
import type { Browser, Surface } from '../../e2e/browsers/browser.ts';
import { until } from '../../e2e/browsers/until.ts';
import { look, press, whenRead } from '../../e2e/reader.ts';
import { openSite } from '../../e2e/site.ts';
import type { Theme } from './states-page.ts';

const SAMPLES = ['/articles/kharkiv-september', '/articles/kharkiv-may', '/harbour'];
/** Milliseconds for a map's land, which comes a moment later, and for a tab to be painted. */
const SETTLING = 800;

const SHOWN = [
  'brief',
  'quotes',
  'places',
  'figures',
  'not-an-article',
  'panel',
  'options',
  'library',
] as const;
type Pictures = Readonly<Record<(typeof SHOWN)[number], Readonly<Record<Theme, Buffer>>>>;

/** At two pixels for each of CSS. */
export async function realPictures(name: BrowserName): Promise<Pictures> {
  const site = await openSite();
  const browser = await launch(name, 'none', { scale: 2 });
  const pictures: Partial<Record<(typeof SHOWN)[number], Record<Theme, Buffer>>> = {};
  const draw = async (what: (typeof SHOWN)[number], surface: Surface) => {
    const light = await drawn(surface, 'light');
    pictures[what] = { light, dark: await drawn(surface, 'dark') };
  };
  const popupOn = async (path: string) => {
    await browser.open(site.url(path));
    const popup = await browser.openPopup();
    await whenRead(popup);
    return popup;
  };
  try {
    const [sample = ''] = SAMPLES;
    const refused = await popupOn('/contents');
    const own = await refused.evaluate(() => location.href.replace(/[^/]*$/, ''));
    await draw('not-an-article', refused);
    await refused.close();

    await switchLibrary(browser, `${own}options.html`);
    for (const path of SAMPLES) {
      const popup = await popupOn(path);
      await press(popup, 'button', 'Keep');
      await until('it to be kept', async () =>
        (await popup.text()).includes('Kept in the library'),
      );
      await popup.close();
    }
    await browser.open(`${own}library.html`);
    await draw('library', browser.page);
    // Off again, as most readers have it.
    await switchLibrary(browser, `${own}options.html`);
    await browser.open(`${own}options.html`);
    await draw('options', browser.page);

    const popup = await popupOn(sample);
    await draw('brief', popup);
    for (const tab of ['Quotes', 'Places', 'Figures'] as const) {
      await look(popup, tab);
      await draw(tab.toLowerCase() as 'quotes' | 'places' | 'figures', popup);
    }
    await press(popup, 'button', 'Read along in the side panel');
    await draw('panel', await browser.panel());
    return pictures as Pictures;
  } finally {
    await browser.close();
    site.close();
  }
}

/** On or off. */
async function switchLibrary(browser: Browser, options: string): Promise<void> {
  await browser.open(options);
  await until('the options', () =>
    browser.page.evaluate(() => {
      const labels = Array.from(document.querySelectorAll('label'));
      const label = labels.find(({ innerText }) => innerText.includes('Keep a library'));
      label?.click();
      return label !== undefined;
    }),
  );
}

async function drawn(surface: Surface, theme: Theme): Promise<Buffer> {
  await until('something to draw', () =>
    surface.evaluate(() => document.querySelector('main h1') !== null),
  );
  await surface.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme;
  }, theme);
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  return await surface.screenshot();
}
