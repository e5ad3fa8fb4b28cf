import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { reproducible } from './lib/build/reproducible-zip.ts';
import { packedLists } from './lib/build/packed-lists.ts';
import { onlyLicensed } from './lib/build/third-party.ts';
import { withoutInnerHtml } from './lib/build/without-inner-html.ts';

/** Nothing from anywhere but the package itself, except the fetch of a link that the reader asked for. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types standfirst',
].join('; ');

/** Built by `npm run build:gazetteer`; beside the pages as it is, since a browser unpacks the whole add-on once. */
const GAZETTEER = 'gazetteer.bin';

/** Bytes; smaller parts of the interface join others where that loads nothing needless. */
const LEAST_CHUNK = 30_000;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => void paths.push(GAZETTEER),
    'build:publicAssets': (_wxt, assets) =>
      void assets.push({
        absoluteSrc: resolve('.output', GAZETTEER),
        relativeDest: GAZETTEER,
      }),
    // The first paint waits for each file of its page.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (!entrypoint?.inputPath.endsWith('.html')) return;
      Object.assign(config.build?.rollupOptions?.output ?? {}, {
        experimentalMinChunkSize: LEAST_CHUNK,
      });
    },
    'zip:done': (_wxt, files) =>
      files.forEach((file) => writeFileSync(file, reproducible(readFileSync(file)))),
  },
  vite: () => ({
    plugins: [withoutInnerHtml(), packedLists(), onlyLicensed()],
    build: {
      minify: 'terser',
      terserOptions: { module: true, ecma: 2020, compress: { passes: 3, keep_fargs: false } },
    },
  }),
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    permissions: ['activeTab', 'scripting', 'contextMenus', 'storage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    // In development the framework's server needs more.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'standfirst@standfirst.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
