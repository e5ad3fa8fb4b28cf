/**
 * Draws every state of the popup, light and dark, into `.output/screenshots`, with a page
 * that shows them all. Beginnings of names as arguments draw those alone; CHROMIUM names another browser.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { devToolsOf, type DevTools } from '../../e2e/browsers/devtools.ts';
import { spawnTied } from '../../e2e/browsers/spawn-tied.ts';
import { STATES } from './states.ts';
import { stories } from './stories.ts';

const OUTPUT = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));
const PAGE = fileURLToPath(new URL('../../../.output/screenshots-page/', import.meta.url));
const CONFIG = fileURLToPath(new URL('vite.config.ts', import.meta.url));
const THEMES = ['light', 'dark'] as const;
/** The highest popup that browsers show. */
const POPUP = { width: 400, height: 600 };

const TABS = 5;

const told = Object.entries(stories());
const names = [
  ...STATES.map(({ name }) => name),
  ...told.flatMap(([name]) => Array.from({ length: TABS }, (_, tab) => `${name}-tab-${tab}`)),
];
const asked = process.argv.slice(2);
const chosen = names.filter(
  (name) => asked.length === 0 || asked.some((part) => name.startsWith(part)),
);

await build({ configFile: CONFIG, logLevel: 'error' });
for (const [name, brief] of told)
  await writeFile(join(PAGE, `${name}.json`), JSON.stringify(brief));
const server = await preview({ configFile: CONFIG, preview: { host: '127.0.0.1', port: 0 } });
const [address] = server.resolvedUrls?.local ?? [];
const profile = await mkdtemp(join(tmpdir(), 'standfirst-screenshots-'));
const chromium = spawnTied(
  process.env['CHROMIUM'] ?? 'chromium',
  [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-gpu',
    '--disable-background-networking',
    '--hide-scrollbars',
    'about:blank',
  ],
  { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
);

try {
  await mkdir(OUTPUT, { recursive: true });
  const devTools = devToolsOf(chromium);
  const session = await openTab(devTools);
  for (const name of chosen)
    for (const theme of THEMES) {
      const url = `${address}?state=${name}&theme=${theme}`;
      for (const [kind, picture] of await draw(devTools, session, url))
        await writeFile(join(OUTPUT, `${name}-${theme}${kind}.png`), picture);
    }
  await writeFile(join(OUTPUT, 'index.html'), sheet(chosen));
  console.log(`${chosen.length} states, ${THEMES.join(' and ')}: ${OUTPUT}`);
} finally {
  chromium.kill();
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
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

async function openTab(devTools: DevTools): Promise<string> {
  const { targetId } = (await devTools.send('Target.createTarget', { url: 'about:blank' })) as {
    targetId: string;
  };
  const { sessionId } = (await devTools.send('Target.attachToTarget', {
    targetId,
    flatten: true,
  })) as { sessionId: string };
  return sessionId;
}

/** The first screen, and, where there is more, the whole length. */
async function draw(
  devTools: DevTools,
  session: string,
  url: string,
): Promise<readonly (readonly [kind: '' | '-whole', picture: Buffer])[]> {
  const resize = (height: number) =>
    devTools.send(
      'Emulation.setDeviceMetricsOverride',
      { width: POPUP.width, height, deviceScaleFactor: 2, mobile: false },
      session,
    );
  const shoot = async () => {
    const { data } = (await devTools.send('Page.captureScreenshot', {}, session)) as {
      data: string;
    };
    return Buffer.from(data, 'base64');
  };
  await resize(POPUP.height);
  await devTools.send('Page.navigate', { url }, session);
  const { result } = (await devTools.send(
    'Runtime.evaluate',
    { expression: `(${settled.toString()})()`, awaitPromise: true, returnByValue: true },
    session,
  )) as { result: { value: number } };
  const height = result.value;
  if (height <= POPUP.height) {
    await resize(height);
    return [['', await shoot()]];
  }
  const first = await shoot();
  await resize(height);
  return [
    ['', first],
    ['-whole', await shoot()],
  ];
}

/** Runs in the page: waits for the map's land, where there is a map; the page's height in pixels. */
async function settled(): Promise<number> {
  while (document.readyState !== 'complete' || !document.querySelector('.app'))
    await new Promise((resolve) => setTimeout(resolve, 20));
  while (
    [...document.querySelectorAll('svg.map')].some((map) => !map.querySelector(':scope > .land'))
  )
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return document.body.scrollHeight;
}
